/** Which pages exist, and what the parameters of an address mean. */
import type { Notice } from '../core/notice/notice.ts';
import { pageNames, type PageName } from '../core/prose/prose.ts';
import { siteContent, type SiteContent } from './content.ts';
import { pagesOf } from './frame.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** One path for each language of the site. */
export async function localePaths() {
	const { site } = await siteContent();
	return site.locales.map((locale) => ({ params: { locale } }));
}

/** One path for each notice in each language, whether translated or not: what is missing says so. */
export async function noticePaths() {
	const { site, notices } = await siteContent();
	return site.locales.flatMap((locale) => notices.map(({ id }) => ({ params: { locale, incident: id } })));
}

/** One path for each page beside the notice itself. */
export async function prosePaths() {
	const { site, notices } = await siteContent();
	return site.locales.flatMap((locale) =>
		notices.flatMap((notice) =>
			pagesOf(notice)
				.filter((page) => page !== 'notice')
				.map((page) => ({ params: { locale, incident: notice.id, page } })),
		),
	);
}

export function noticeOf({ notices }: SiteContent, { incident, locale }: Params): { notice: Notice; locale: string } {
	const notice = notices.find(({ id }) => id === incident);
	if (!notice || locale === undefined) throw new Error(`There is no notice \`${incident}\` in \`${locale}\`.`);
	return { notice, locale };
}

export function prosePageOf({ page }: Params): PageName {
	const name = pageNames.find((known) => known === page);
	if (!name) throw new Error(`There is no page \`${page}\`.`);
	return name;
}
