/**
 * Whether a translation still says what the source says. Derived from the record, never typed: a page is behind
 * when the source changed in a later revision than the translation did, unless that revision declares that no
 * translation is needed.
 */
import { samePage } from '../changes/same-page.ts';
import type { Notice } from '../notice/notice.ts';
import { pageNames, type PageName, type ProseNode } from '../prose/prose.ts';
import type { Edition } from './edition.ts';
import type { PublishedNotice } from './record.ts';

export type TranslationStatus =
	| { kind: 'source' }
	| { kind: 'current' }
	/** Since which revision the source says something else. */
	| { kind: 'behind'; since: number }
	| { kind: 'missing' };

/** What status needs of a revision: its number, its notice, and whether its changes need translating. */
export interface StatusStep {
	number: number;
	notice: Notice;
	needsTranslation: boolean;
}

export function stepsOf(revisions: readonly PublishedNotice[]): StatusStep[] {
	return revisions.map(({ revision, notice }) => ({
		number: revision.number,
		notice,
		needsTranslation: !revision['needs-no-translation'] && revision.kind !== 'editorial',
	}));
}

/** The revisions up to what is shown; a draft counts as the one that would come next. */
export function stepsTo({ notice, revisions, isDraft }: Edition): StatusStep[] {
	const steps = stepsOf(revisions);
	return isDraft ? [...steps, { number: revisions.length + 1, notice, needsTranslation: true }] : steps;
}

/** Of these pages, the one that has been behind for longest, and since which revision; `undefined` when none is. */
export function longestBehind(steps: readonly StatusStep[], locale: string, pages: readonly PageName[]): { page: PageName; since: number } | undefined {
	return pages
		.flatMap((page) => {
			const status = translationStatus(steps, locale, page);
			return status.kind === 'behind' ? [{ page, since: status.since }] : [];
		})
		.sort((a, b) => a.since - b.since)[0];
}

/**
 * @param steps The revisions up to the one that is shown, oldest first; the working copy may be the last.
 */
export function translationStatus(steps: readonly StatusStep[], locale: string, page: PageName): TranslationStatus {
	const newest = steps.at(-1);
	if (!newest) return { kind: 'missing' };
	const source = newest.notice.incident['source-locale'];
	if (pageAt(newest, locale, page) === 'missing') return { kind: 'missing' };
	if (locale === source) return { kind: 'source' };
	const translated = lastChange(steps, locale, page);
	const outdating = steps.filter((step, index) => step.number > translated && step.needsTranslation && changed(steps[index - 1], step, source, page));
	const first = outdating[0];
	return first ? { kind: 'behind', since: first.number } : { kind: 'current' };
}

/** What a translation of a page was made from, as far as the record can tell. */
export interface SourceThen {
	/** The source that the published translation says: as it is, where nothing has changed since. */
	then: readonly ProseNode[];
	/** The translation as it was published last. */
	published: readonly ProseNode[] | 'none';
}

/**
 * The source page as a translation of it knew it, and that translation as readers have it.
 * @param steps The published revisions, and the working copy as the last.
 */
export function sourceThen(steps: readonly StatusStep[], locale: string, page: PageName): SourceThen {
	const working = steps.at(-1);
	const source = working ? pageAt(working, working.notice.incident['source-locale'], page) : 'missing';
	const newest = steps.at(-2);
	const published = newest ? pageAt(newest, locale, page) : 'missing';
	const now = source === 'missing' ? [] : source.children;
	if (!working || !newest || published === 'missing') return { then: now, published: 'none' };
	const theirs = newest.notice.translations[locale];
	const translations = { ...working.notice.translations, ...(theirs ? { [locale]: theirs } : {}) };
	const asPublished: StatusStep = { ...working, notice: { ...working.notice, translations } };
	const status = translationStatus([...steps.slice(0, -1), asPublished], locale, page);
	const before = status.kind === 'behind' ? steps.findLast(({ number }) => number < status.since) : undefined;
	const old = before ? pageAt(before, working.notice.incident['source-locale'], page) : 'missing';
	return { then: old === 'missing' ? now : old.children, published: published.children };
}

/** The status of every page in every language. */
export function statusTable(steps: readonly StatusStep[]): { locale: string; page: PageName; status: TranslationStatus }[] {
	const newest = steps.at(-1);
	if (!newest) return [];
	return Object.keys(newest.notice.translations).flatMap((locale) => pageNames.map((page) => ({ locale, page, status: translationStatus(steps, locale, page) })));
}

/** The revision in which a language last changed a page, or first had it. */
function lastChange(steps: readonly StatusStep[], locale: string, page: PageName): number {
	for (let index = steps.length - 1; index >= 0; index--) {
		const step = steps[index];
		if (step && changed(steps[index - 1], step, locale, page)) return step.number;
	}
	return 0;
}

function changed(before: StatusStep | undefined, after: StatusStep, locale: string, page: PageName): boolean {
	const [old, now] = [before ? pageAt(before, locale, page) : 'missing', pageAt(after, locale, page)];
	if (old === 'missing' || now === 'missing') return old !== now;
	return !samePage(old.children, now.children) || (page === 'notice' && titleAt(before, locale) !== titleAt(after, locale));
}

function pageAt({ notice }: StatusStep, locale: string, page: PageName) {
	return notice.translations[locale]?.pages[page] ?? 'missing';
}

function titleAt(step: StatusStep | undefined, locale: string): string | undefined {
	const labels = step?.notice.translations[locale]?.labels;
	return labels && labels !== 'missing' ? labels.title : undefined;
}
