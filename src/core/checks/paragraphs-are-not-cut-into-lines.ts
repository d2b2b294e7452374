import { quoted } from '../findings/quoted.ts';
import { isUnspaced, languageName } from '../language/locale.ts';
import { PRINTED, writtenTexts, type WrittenText } from '../notice/written-text.ts';
import type { Check, Issue } from './check.ts';

const WIDE = `[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー、。，．・：；！？「」『』（）“”《》${PRINTED}]`;
const CUT = new RegExp(`(?<before>${WIDE})[ \\t]*(?<end>\\n)[ \\t]*(?<after>${WIDE})`, 'gu');

/** A paragraph of Japanese or Chinese stands on one line of its file: a line end within it becomes a space that readers see. */
export const paragraphsAreNotCutIntoLines: Check = {
	name: 'paragraphs-are-not-cut-into-lines',
	severity: 'recommended',
	find: ({ notices }) => notices.flatMap((source) => writtenTexts(source).filter(({ kind, locale }) => kind !== 'comment' && isUnspaced(locale)).flatMap(issueIn)),
};

function issueIn({ text, breaks, locale, at }: WrittenText): Issue[] {
	const cuts = [...text.matchAll(CUT)]
		.map(({ 0: words, index }) => ({ start: index, end: index + words.length, lineEnd: index + words.indexOf('\n') }))
		.filter(({ lineEnd }) => !breaks.includes(lineEnd));
	const [first] = cuts;
	if (!first) return [];
	const joined = quoted(text.replaceAll(/[ \t]*\n[ \t]*/g, ''), first.start, first.start + 1);
	return [
		{
			position: at(first.start),
			found: quoted(text, first.start, first.end),
			message: {
				en: `The line ends within a paragraph, and ${languageName(locale, 'en')} has no spaces between words, so readers would see a hole in the text and stumble over it.`,
				ja: `段落の途中で改行しています。${languageName(locale, 'ja')}では、そこに余分な空白が表示され、読者がつまずきます。`,
			},
			hint: {
				en: `Write the paragraph on one line: ${joined}${cuts.length > 1 ? ` (${cuts.length} line ends in this paragraph).` : ''}`,
				ja: `段落を一行で書いてください: ${joined}${cuts.length > 1 ? `（この段落の改行は ${cuts.length} か所）` : ''}`,
			},
		},
	];
}
