import { quoted } from '../findings/quoted.ts';
import type { Position } from '../findings/finding.ts';
import { gapMark, gapsIn } from '../notice/gap-mark.ts';
import { proseTexts } from '../notice/written-text.ts';
import { walk, type ProseNode } from '../prose/prose.ts';
import { plainText } from '../prose/text.ts';
import type { Check, Issue } from './check.ts';
import { prosePages } from './prose-pages.ts';

/** No mark of a gap (`[[what happened]]`) is left where readers would see it. */
export const gapsAreFilled: Check = {
	name: 'gaps-are-filled',
	severity: 'mandatory',
	find: ({ siteTyped, notices }) => [
		...siteTyped.flatMap(({ text, position }) => issuesIn(text, () => position)),
		...notices.flatMap(({ notice, typed }) => [
			...typed.flatMap(({ text, position }) => issuesIn(text, () => position)),
			...prosePages(notice).flatMap(({ locale, name, page }) => [
				...proseTexts(page.children, locale, name)
					.filter(({ kind }) => kind !== 'title')
					.flatMap(({ text, at }) => issuesIn(text, at)),
				...issuesInTags(page.children),
			]),
		]),
	],
};

function issuesIn(text: string, at: (offset: number) => Position): Issue[] {
	return gapsIn(text).map(({ hint, start, end }) => issue(hint, at(start), quoted(text, start, end)));
}

/** In attributes, and where Markdown took the outer brackets for those of a link: `[[words]](faq/)`. */
function issuesInTags(nodes: readonly ProseNode[]): Issue[] {
	return [...walk(nodes)].flatMap((node): Issue[] => {
		if (node.type === 'component') {
			return Object.entries(node.attributes).flatMap(([name, value]) =>
				gapsIn(value).map(({ hint }) => issue(hint, node.attributesAt?.[name] ?? node.position, quoted(`${name}="${value}"`))),
			);
		}
		if (node.type !== 'link') return [];
		const words = /^\[([^[\]]*)\]$/.exec(plainText(node.children, () => ''))?.[1];
		return words === undefined ? [] : [issue(words, node.position, `[[${words}]](${node.url})`)];
	});
}

function issue(hint: string, position: Position, found: string): Issue {
	const mark = gapMark(hint);
	return {
		position,
		found,
		message: {
			en: `The gap \`${mark}\` is not filled, so readers would find a mark where they look for an answer.`,
			ja: `\`${mark}\` が埋まっていません。答えを探す読者に、印だけが見えてしまいます。`,
		},
		hint: {
			en: `Write what belongs there in the place of ${mark}, brackets included. If it is not known yet, say so in a sentence.`,
			ja: `${mark} を、かっこごと、ここに入る言葉に書きかえてください。まだ分からないときは、分からないと文で書いてください。`,
		},
	};
}
