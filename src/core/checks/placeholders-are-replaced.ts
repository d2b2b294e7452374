import { quoted } from '../findings/quoted.ts';
import { placeholdersIn, type Placeholder } from '../language/placeholders.ts';
import { gapsIn } from '../notice/gap-mark.ts';
import { writtenTexts } from '../notice/written-text.ts';
import type { Check, Issue } from './check.ts';
import { textsWithoutWords } from './prose-without-words.ts';

/** Nothing that stood in for the words is left: TODO, 〇〇, [date], lorem ipsum, ［要確認］. */
export const placeholdersAreReplaced: Check = {
	name: 'placeholders-are-replaced',
	severity: 'mandatory',
	find: ({ notices }) =>
		notices.flatMap((source) => {
			const isToldElsewhere = textsWithoutWords(source);
			return writtenTexts(source)
				.filter((text) => text.kind !== 'comment' && !isToldElsewhere(text))
				.flatMap(({ kind, text, at }) =>
					outsideGaps(text).map(({ start, end, isCertain }): Issue => {
						const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
						return {
							...(isCertain ? {} : { severity: 'recommended' as const }),
							position: at(start),
							found: quoted(text, start, end),
							message: {
								en: `\`${words}\` ${isCertain ? 'stands' : 'seems to stand'} in the place of words that are missing, so readers would not learn what they need and would doubt the rest.`,
								ja: `\`${words}\` は仮の文字${isCertain ? 'です' : 'のようです'}。読者に必要なことが伝わらず、ほかの内容まで疑われます。`,
							},
							hint: kind === 'summary' ? { en: `Write the words in the place of \`${words}\`.`, ja: `\`${words}\` の代わりに、実際の言葉を書いてください。` } : {
								en: `Write the words in the place of \`${words}\`, or a component such as <When name="occurred" /> for a fact. A note for colleagues goes into a comment, {/* … */} in a page and # in YAML.`,
								ja: `\`${words}\` の代わりに、実際の言葉か、事実なら <When name="occurred" /> などの部品を書いてください。同僚へのメモは、ページでは {/* … */}、YAML では # に続けて書きます。`,
							},
						};
					}),
				);
		}),
};

/** What stands in a gap mark is told by `gaps-are-filled`. */
function outsideGaps(text: string): Placeholder[] {
	const gaps = gapsIn(text);
	return placeholdersIn(text).filter(({ start, end }) => !gaps.some(({ offset, mark }) => start >= offset && end <= offset + mark.length));
}
