import type { Check } from '../../../../src/core/checks/check.ts';
import { makeProject } from '../../make-project.ts';

/** What a check says of one page of a notice in one language, besides a source in another: line, and what it quotes. */
export function foundBy({ find }: Check, locale: string, mdx: string, page: 'notice' | 'requests' | 'faq' = 'notice'): string[] {
	const source = locale === 'en' ? 'ja' : 'en';
	const project = makeProject({ [source]: {}, [locale]: { pages: { [page]: mdx } } });
	return find(project, { now: 0 }).map(({ position, found = '' }) => `${position.kind === 'source' ? position.line : '?'}: ${found}`);
}

/** The hints of a check for one page. */
export function hintsOf({ find }: Check, locale: string, mdx: string, page: 'notice' | 'requests' | 'faq' = 'notice'): string[] {
	const source = locale === 'en' ? 'ja' : 'en';
	return find(makeProject({ [source]: {}, [locale]: { pages: { [page]: mdx } } }), { now: 0 }).map(({ hint }) => hint.en);
}
