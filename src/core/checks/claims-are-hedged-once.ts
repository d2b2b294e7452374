import { quoted } from '../findings/quoted.ts';
import { pileIn } from '../language/hedges.ts';
import { sentencesOf } from '../language/sentences.ts';
import { writtenTexts, type WrittenText } from '../notice/written-text.ts';
import type { Check, Issue } from './check.ts';

/** What is not certain is said to be so once: hedges do not pile up on one claim. */
export const claimsAreHedgedOnce: Check = {
	name: 'claims-are-hedged-once',
	severity: 'recommended',
	find: ({ notices }) => notices.flatMap((source) => writtenTexts(source).filter(({ kind }) => kind !== 'comment').flatMap(issuesIn)),
};

function issuesIn({ text, locale, at }: WrittenText): Issue[] {
	return sentencesOf(text, locale).flatMap((sentence): Issue[] => {
		const pile = pileIn(sentence.text, locale);
		if (pile === 'none') return [];
		const listed = pile.hedges.map((words) => `\`${words}\``).join(', ');
		return [
			{
				position: at(sentence.start + pile.start),
				found: quoted(text, sentence.start + pile.start, sentence.start + pile.end),
				message: {
					en: `Hedges pile up here (${listed}), so readers cannot tell whether this concerns them and suspect that you know more than you say.`,
					ja: `ぼかす言葉（${listed}）が重なっています。自分に関わるのかどうかが伝わらず、何か隠していると受け取られます。`,
				},
				hint: {
					en: `Keep one of ${listed}, or say what you know and what you do not know in two sentences.`,
					ja: `${listed} のどれか一つだけを残すか、わかっていることと、わかっていないことを、別々の文で書いてください。`,
				},
			},
		];
	});
}
