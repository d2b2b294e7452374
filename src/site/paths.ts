/** Which pages exist, and what the parameters of an address mean. */
import type { Edition } from '../core/record/edition.ts';
import { pageNames, type PageName } from '../core/prose/prose.ts';
import type { SiteContent } from '../render/site-content.ts';
import { changesParts } from './changes-view.ts';
import { sheetCount } from './earlier-notice-view.ts';
import { siteContent } from './content.ts';
import { pagesOf } from './frame.ts';
import { gonePages } from './gone-view.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** One path for each language of the site. */
export async function localePaths() {
	const { site } = await siteContent();
	return site.locales.map((locale) => ({ params: { locale } }));
}

/** One path for each notice in each language, whether translated or not: what is missing says so. */
export async function noticePaths() {
	const { site, editions } = await siteContent();
	return site.locales.flatMap((locale) => editions.map(({ notice }) => ({ params: { locale, incident: notice.id } })));
}

/** One path for each page beside the notice itself. */
export async function prosePaths() {
	const { site, editions } = await siteContent();
	return site.locales.flatMap((locale) =>
		editions.flatMap((edition) =>
			[...new Set([...pagesOf(edition.notice), ...gonePages(edition)])]
				.filter((page) => page !== 'notice')
				.map((page) => ({ params: { locale, incident: edition.notice.id, page } })),
		),
	);
}

/** One path for each notice that has a record. */
export async function recordedPaths() {
	const { site, editions } = await siteContent();
	return site.locales.flatMap((locale) => editions.filter(({ revisions }) => revisions.length > 0).map(({ notice }) => ({ params: { locale, incident: notice.id } })));
}

/** One path for each revision. */
export async function revisionPaths() {
	return numberedPaths(1);
}

/** One path for each revision that has one before it. */
export async function changesPaths() {
	return numberedPaths(2);
}

async function numberedPaths(first: number) {
	const { site, editions } = await siteContent();
	return site.locales.flatMap((locale) =>
		editions.flatMap(({ notice, revisions }) =>
			revisions.filter(({ revision }) => revision.number >= first).map(({ revision }) => ({ params: { locale, incident: notice.id, number: String(revision.number) } })),
		),
	);
}

/** One path for each further sheet of a comparison that is too long for one page. */
export async function changesSheetPaths() {
	return sheetPaths(await changesPaths(), changesParts);
}

/** One path for each further sheet of an earlier notice that is too long for one page. */
export async function revisionSheetPaths() {
	return sheetPaths(await revisionPaths(), sheetCount);
}

async function sheetPaths(paths: Awaited<ReturnType<typeof numberedPaths>>, countOf: typeof sheetCount) {
	const content = await siteContent();
	return paths.flatMap(({ params }) => {
		const { edition, locale } = editionOf(content, params);
		const count = countOf(content, edition, revisionOf(params), locale);
		return Array.from({ length: Math.max(0, count - 1) }, (_, index) => ({ params: { ...params, sheet: String(index + 2) } }));
	});
}

export function sheetOf({ sheet }: Params): number {
	return Number(sheet);
}

export function revisionOf({ number }: Params): number {
	return Number(number);
}

export function editionOf({ editions }: SiteContent, { incident, locale }: Params): { edition: Edition; locale: string } {
	const edition = editions.find(({ notice }) => notice.id === incident);
	if (!edition || locale === undefined) throw new Error(`There is no notice \`${incident}\` in \`${locale}\`.`);
	return { edition, locale };
}

export function prosePageOf({ page }: Params): PageName {
	const name = pageNames.find((known) => known === page);
	if (!name) throw new Error(`There is no page \`${page}\`.`);
	return name;
}
