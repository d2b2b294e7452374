import type { ExpectedPage } from './expected-pages.ts';
import type { BuiltSite } from './test.ts';

/** The path of the same page in another language; of its first part, where it is cut into parts. */
export function byPage(page: ExpectedPage, other: string): string {
	const path = page.path.replace(`/${page.locale}/`, `/${other}/`);
	return 'isFurtherPart' in page && page.isFurtherPart ? path.replace(/\d+\/$/, '') : path;
}

/** The languages of each page that have it, by a name that no language is in. */
export function groupedByPage({ pages }: BuiltSite): Map<string, ExpectedPage[]> {
	const groups = new Map<string, ExpectedPage[]>();
	for (const page of pages) {
		if (page.kind === 'chooser' || page.kind === 'not-found') continue;
		if (('shows' in page && page.shows !== 'itself') || ('isFurtherPart' in page && page.isFurtherPart)) continue;
		const name = byPage(page, '…');
		groups.set(name, [...(groups.get(name) ?? []), page]);
	}
	return groups;
}
