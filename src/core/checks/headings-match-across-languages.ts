import type { Notice } from '../notice/notice.ts';
import { pageNames, walk, type PageName, type ProseNode, type ProsePage } from '../prose/prose.ts';
import { currentOf } from '../record/record.ts';
import type { Check, Issue } from './check.ts';
import { isEmpty } from './prose-without-words.ts';

/**
 * A page has the same headings in every language, in number and in rank: their addresses are counted, so that a link to
 * the third one leads to the same words in each language.
 */
export const headingsMatchAcrossLanguages: Check = {
	name: 'headings-match-across-languages',
	severity: 'recommended',
	find: ({ notices }) =>
		notices.flatMap(({ notice, record }) =>
			pageNames.flatMap((name) => {
				const locale = notice.incident['source-locale'];
				const source = pageOf(notice, locale, name);
				if (!source) return [];
				return Object.keys(notice.translations).flatMap((other): Issue[] => {
					const page = pageOf(notice, other, name);
					return !page || other === locale || isBehind(source, page, currentOf(record)?.notice, locale, other, name) ? [] : difference(headingsOf(source), headingsOf(page), source, page);
				});
			}),
		),
};

function pageOf(notice: Notice | undefined, locale: string, name: PageName): ProsePage | undefined {
	const page = notice?.translations[locale]?.pages[name] ?? 'missing';
	return page === 'missing' || page.isBroken || isEmpty(page) ? undefined : page;
}

/** The source has other headings than were published, and the translation has those of then: its readers are told so. */
function isBehind(source: ProsePage, page: ProsePage, published: Notice | undefined, locale: string, other: string, name: PageName): boolean {
	const [sourceThen, pageThen] = [pageOf(published, locale, name), pageOf(published, other, name)];
	return sourceThen !== undefined && pageThen !== undefined && ranksOf(sourceThen) !== ranksOf(source) && ranksOf(pageThen) === ranksOf(page);
}

function ranksOf(page: ProsePage): string {
	return headingsOf(page).map(({ depth }) => depth).join('');
}

type Heading = Extract<ProseNode, { type: 'heading' }>;

function headingsOf({ children }: ProsePage): Heading[] {
	return [...walk(children)].filter((node) => node.type === 'heading');
}

function difference(source: readonly Heading[], own: readonly Heading[], original: ProsePage, page: ProsePage): Issue[] {
	const index = [...source.keys()].find((at) => source[at]?.depth !== own[at]?.depth) ?? source.length;
	const [theirs, ours] = [source[index], own[index]];
	if (!theirs && !ours) return [];
	const marks = (heading: Heading | undefined) => '#'.repeat(heading?.depth ?? 0);
	const place = theirs?.position.kind === 'source' ? `${original.file}:${theirs.position.line}` : original.file;
	return [
		{
			position: ours?.position ?? { kind: 'file', file: page.file },
			...(ours ? { found: marks(ours) } : {}),
			message: theirs
				? { en: `The source language has \`${marks(theirs)}\` as heading ${index + 1} of this page (${place}), and here it ${ours ? `is \`${marks(ours)}\`` : 'is missing'}, so a link to a heading leads readers of this language elsewhere.`, ja: `元の言語では ${index + 1} 番目の見出しが \`${marks(theirs)}\` です（${place}）。ここでは${ours ? `\`${marks(ours)}\` な` : 'その見出しがない'}ので、見出しへのリンク先がこの言語だけずれます。` }
				: { en: `The page has ${own.length} headings here and ${source.length} in the source language, so readers of this language find another order.`, ja: `見出しがここでは ${own.length}、元の言語では ${source.length} です。この言語の読者だけ並びが違います。` },
			hint: theirs
				? { en: ours ? `Write \`${marks(theirs)}\`, or add the heading that is missing above.` : 'Add the heading, with its text.', ja: ours ? `\`${marks(theirs)}\` とするか、この上に抜けている見出しを加えてください。` : '見出しと、その本文を加えてください。' }
				: { en: 'Add the heading to the source language, or delete it here.', ja: '元の言語にも見出しを加えるか、ここから消してください。' },
		},
	];
}
