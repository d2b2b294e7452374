import { listed, nearest } from '../findings/nearest.ts';
import type { Notice } from '../notice/notice.ts';
import { noticeAnchors, parseNoticeLink } from '../prose/notice-link.ts';
import { componentsIn, pageNames, walk, type PageName, type ProsePage } from '../prose/prose.ts';
import type { Check, Issue } from './check.ts';
import { prosePages } from './prose-pages.ts';

/**
 * A link to another part of the notice leads to a page and an entry that exist: in that language, or in the source
 * language where that one has no translation of the page, for then the site says so there and shows the source.
 */
export const linksResolve: Check = {
	name: 'links-resolve',
	severity: 'mandatory',
	find: ({ notices }) =>
		notices.flatMap(({ notice }) =>
			prosePages(notice).flatMap(({ locale, name, page }) =>
				[...walk(page.children)].flatMap((node): Issue[] => {
					if (node.type !== 'link' || /^[a-z]+:/i.test(node.url)) return [];
					const link = parseNoticeLink(node.url, name);
					const pages = pageNames.filter((candidate) => pageFor(notice, locale, candidate) !== 'missing');
					if (link === 'elsewhere' || !pages.includes(link.page)) {
						const others = pages.filter((candidate) => candidate !== 'notice').map((candidate) => `${candidate}/`);
						return [
							{
								position: node.position,
								found: `(${node.url})`,
								message: { en: `The link \`${node.url}\` leads to no page of this notice, so readers would find nothing there.`, ja: `リンク \`${node.url}\` の先に、このお知らせのページがありません。` },
								hint: { en: `Write it from the notice’s own address: ${listed(['./', ...others])}, with #id for an entry.`, ja: `このお知らせのアドレスから書いてください: ${listed(['./', ...others])}。項目へは #id を付けます。` },
							},
						];
					}
					if (link.anchor === 'top') return [];
					const target = pageFor(notice, locale, link.page);
					const anchors = anchorsOf(target, link.page);
					if ((target !== 'missing' && target.isBroken) || anchors.includes(link.anchor)) return [];
					const meant = nearest(link.anchor, anchors);
					return [
						{
							position: node.position,
							found: `(${node.url})`,
							message: { en: `There is no entry \`${link.anchor}\` on the page ${link.page}, so the link leads to the top of it at best.`, ja: `${link.page} のページに \`${link.anchor}\` という項目はありません。` },
							hint: {
								en: `${meant ? `Did you mean #${meant}? ` : ''}Entries there: ${listed(anchors, 40)}.`,
								ja: `${meant ? `#${meant} のことですか。` : ''}そのページの項目: ${listed(anchors, 40)}。`,
							},
						},
					];
				}),
			),
		),
};

/** The page that a reader of a language is led to. */
function pageFor(notice: Notice, locale: string, name: PageName): ProsePage | 'missing' {
	const own = notice.translations[locale]?.pages[name] ?? 'missing';
	return own === 'missing' ? (notice.translations[notice.incident['source-locale']]?.pages[name] ?? 'missing') : own;
}

function anchorsOf(page: ProsePage | 'missing', name: PageName): string[] {
	if (page === 'missing') return [];
	const entries = componentsIn(page.children).flatMap(({ attributes }) => attributes['id'] ?? []);
	const headings = [...walk(page.children)].flatMap((node) => (node.type === 'heading' ? node.anchor : []));
	return [...entries, ...headings, ...(name === 'notice' ? noticeAnchors : [])];
}
