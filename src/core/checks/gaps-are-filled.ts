import { quoted } from '../findings/quoted.ts';
import type { Position, Words } from '../findings/finding.ts';
import { gapsIn } from '../notice/gap-mark.ts';
import type { Notice } from '../notice/notice.ts';
import { proseTexts, summaryTexts } from '../notice/written-text.ts';
import { walk, type ProseNode } from '../prose/prose.ts';
import { plainText } from '../prose/text.ts';
import type { Check, Issue } from './check.ts';
import { prosePages } from './prose-pages.ts';

const UNKNOWN: Words = { en: 'If it is not known yet, say so in a sentence.', ja: 'まだ分からないときは、分からないと文で書いてください。' };

/** No mark of a gap (`[[what happened]]`) is left where readers would see it. */
export const gapsAreFilled: Check = {
	name: 'gaps-are-filled',
	severity: 'mandatory',
	find: ({ siteTyped, notices }) => [
		...siteTyped.flatMap(({ text, position }) => issuesIn(text, () => position)),
		...notices.flatMap((source) =>
			[
				...summaryTexts(source).flatMap(({ text, at }) => issuesIn(text, at)),
				...source.typed.flatMap(({ text, position }) => issuesIn(text, () => position)),
				...prosePages(source.notice).flatMap(({ locale, name, page }) => [
					...proseTexts(page.children, locale, name)
						.filter(({ kind }) => kind !== 'title')
						.flatMap(({ text, at }) => issuesIn(text, at)),
					...issuesInTags(page.children),
				]),
			].map((issue) => (isTranslation(issue.position.file, source.folder, source.notice) ? { ...issue, hint: ofTranslation(issue.hint) } : issue)),
		),
	],
};

function isTranslation(file: string, folder: string, { incident, translations }: Notice): boolean {
	const [locale = ''] = file.slice(folder.length + 1).split('/');
	return Object.hasOwn(translations, locale) && locale !== incident['source-locale'];
}

/** What is missing in a translation is known: it stands in the source. */
function ofTranslation({ en, ja }: Words): Words {
	return {
		en: en.replace(UNKNOWN.en, 'The words to translate stand in the note above it, or in the same place of the source language.'),
		ja: ja.replace(UNKNOWN.ja, '元の文は、その上のメモか、元の言語の同じところにあります。'),
	};
}

function issuesIn(text: string, at: (offset: number) => Position): Issue[] {
	return gapsIn(text).map(({ mark, hint, offset }) => issue(hint, at(offset), quoted(text, offset, offset + mark.length)));
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
	return {
		position,
		found,
		message: {
			en: 'Something has still to be written here, and readers would see the mark in its place.',
			ja: 'まだ書かれていないところがあります。このままでは、読者にこの印が見えます。',
		},
		hint: {
			en: `Write it in place of the mark, brackets included: ${hint}\n${UNKNOWN.en}`,
			ja: `角かっこを含めて、この印を書きかえてください: ${hint}\n${UNKNOWN.ja}`,
		},
	};
}
