import { listed, nearest } from '../findings/nearest.ts';
import type { Notice } from '../notice/notice.ts';
import { parseNoticeLink } from '../prose/notice-link.ts';
import { componentsIn, pageNames, walk, type PageName } from '../prose/prose.ts';
import type { Check, Issue } from './check.ts';
import { prosePages } from './prose-pages.ts';

/** A link to another part of the notice leads to a page and an entry that exist in that language. */
export const linksResolve: Check = {
	name: 'links-resolve',
	severity: 'mandatory',
	find: ({ notices }) =>
		notices.flatMap(({ notice }) =>
			prosePages(notice).flatMap(({ locale, name, page }) =>
				[...walk(page.children)].flatMap((node): Issue[] => {
					if (node.type !== 'link' || /^[a-z]+:/i.test(node.url)) return [];
					const link = parseNoticeLink(node.url, name);
					const pages = pageNames.filter((candidate) => notice.translations[locale]?.pages[candidate] !== 'missing');
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
					const target = notice.translations[locale]?.pages[link.page];
					const anchors = anchorsOf(notice, locale, link.page);
					if ((target && target !== 'missing' && target.isBroken) || anchors.includes(link.anchor)) return [];
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

/** Anchors that the notice page has by itself. */
const NOTICE_ANCHORS = ['what-happened', 'affected', 'to-do', 'milestones', 'contact', 'account'];

function anchorsOf(notice: Notice, locale: string, name: PageName): string[] {
	const page = notice.translations[locale]?.pages[name];
	if (!page || page === 'missing') return [];
	const entries = componentsIn(page.children).flatMap(({ attributes }) => attributes['id'] ?? []);
	const headings = [...walk(page.children)].flatMap((node) => (node.type === 'heading' ? node.anchor : []));
	return [...entries, ...headings, ...(name === 'notice' ? NOTICE_ANCHORS : [])];
}
