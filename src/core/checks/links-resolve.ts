import type { Position } from '../findings/finding.ts';
import { listed, nearest } from '../findings/nearest.ts';
import type { Notice } from '../notice/notice.ts';
import { noticeAnchors, parseNoticeLink } from '../prose/notice-link.ts';
import { componentsIn, pageNames, walk, type PageName, type ProsePage } from '../prose/prose.ts';
import type { Check, Issue } from './check.ts';
import { prosePages, sourcePage } from './prose-pages.ts';
import { isEmpty } from './prose-without-words.ts';

/**
 * A link to another part of the notice leads to a page and an entry that exist: in that language, or in the source
 * language where that one has no translation of the page, for then the site says so there and shows the source.
 */
export const linksResolve: Check = {
	name: 'links-resolve',
	severity: 'mandatory',
	find: ({ site, notices }) =>
		notices.flatMap(({ notice }) =>
			prosePages(notice).flatMap(({ locale, name, page }) =>
				[...walk(page.children)].flatMap((node): Issue[] => {
					if (node.type !== 'link') return [];
					if (/^[a-z]+:/i.test(node.url)) return ownAddress(node.url, site['base-url'], notice.id, node.position);
					const link = parseNoticeLink(node.url, name);
					const pages = pageNames.filter((candidate) => pageFor(notice, locale, candidate) !== 'missing');
					// That the notice itself is missing in the source language is said where it belongs.
					if (link !== 'elsewhere' && link.page === 'notice' && !pages.includes('notice')) return [];
					if (link === 'elsewhere' || !pages.includes(link.page)) {
						const likely = likelyLink(node.url, pages);
						const others = pages.filter((candidate) => candidate !== 'notice').map((candidate) => `${candidate}/`);
						return [
							{
								position: node.position,
								found: `(${node.url})`,
								message: { en: `The link \`${node.url}\` leads to no page of this notice, so readers would find nothing there.`, ja: `リンク \`${node.url}\` の先に、このお知らせのページがありません。` },
								hint: { en: `${likely ? `Did you mean (${likely})? ` : ''}Write it from the notice’s own address: ${listed(['./', ...others])}, with #id for an entry.`, ja: `${likely ? `(${likely}) のことですか。` : ''}このお知らせのアドレスから書いてください: ${listed(['./', ...others])}。項目へは #id を付けます。` },
							},
						];
					}
					if (link.anchor === 'top') return [];
					const target = pageFor(notice, locale, link.page);
					const anchors = anchorsOf(target, link.page);
					if ((target !== 'missing' && target.isBroken) || anchors.includes(link.anchor)) return [];
					// An entry that this language lacks, or a page without a word, is reported there.
					if (target !== 'missing' && locale !== notice.incident['source-locale'] && (isEmpty(target) || anchorsOf(sourcePage(notice, link.page) ?? 'missing', link.page).includes(link.anchor))) return [];
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

/** The same link with the page that was most likely meant. */
function likelyLink(url: string, pages: readonly PageName[]): string | undefined {
	const [, page = '', anchor = ''] = /^(?:\.?\.?\/)*([\w-]+)(?:\.mdx?|\/)?(#.*)?$/.exec(url) ?? [];
	const meant = nearest(page, pages.filter((candidate) => candidate !== 'notice'));
	return meant === undefined ? undefined : `${meant}/${anchor}`;
}

/** A link to this notice by its whole address cannot be followed here, nor in a preview, and keeps readers to one language. */
function ownAddress(url: string, base: string, notice: string, position: Position): Issue[] {
	const address = base.replace(/\/$/, '');
	const [, rest] = url.startsWith(`${address}/`) ? (/^[^/]+\/([^]*)$/.exec(url.slice(address.length + 1)) ?? []) : [];
	if (rest === undefined || !`${rest}/`.startsWith(`${notice}/`)) return [];
	const short = rest.slice(notice.length + 1) || './';
	return [
		{
			severity: 'recommended',
			position,
			found: `(${url})`,
			message: { en: `The link \`${url}\` names this notice by its whole address, so nobody is told when its target is gone, and readers cannot try it before publication.`, ja: `リンク \`${url}\` はこのお知らせを完全なアドレスで指しています。行き先がなくなっても分からず、公開前に試せません。` },
			hint: { en: `Write it from the notice’s own address: (${short})`, ja: `このお知らせのアドレスから書いてください: (${short})` },
		},
	];
}

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
