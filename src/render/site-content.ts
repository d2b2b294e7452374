/** A whole site, ready to be spoken in any of its languages. */
import type { Publisher, Site } from '../core/facts/site.ts';
import type { Notice } from '../core/notice/notice.ts';
import type { Edition } from '../core/record/edition.ts';
import { publishedAt } from '../core/record/revision.ts';
import { translator, type Catalogue, type Translate } from './messages.ts';
import { urlsOf, type Urls } from './urls.ts';
import { wordingOf, type Wording } from './wording.ts';

export interface SiteContent {
	site: Site;
	/** The notices that readers see, the one that changed last first. */
	editions: readonly Edition[];
	urls: Urls;
	/** UI strings of a language. */
	strings(locale: string): Translate;
	publisher(notice: Notice): Publisher;
	/** The words of a notice in a language that has labels. */
	wording(notice: Notice, locale: string): Wording;
	/** The words of an earlier state; in the source language where the reader’s had no labels yet. */
	wordingThen(notice: Notice, locale: string): Wording;
}

/** @param catalogues UI strings by language. */
export function siteContentOf(site: Site, editions: readonly Edition[], catalogues: ReadonlyMap<string, Catalogue>): SiteContent {
	const translators = new Map<string, Translate>();
	const strings = (locale: string) => {
		const ready = translators.get(locale) ?? translator(catalogueOf(catalogues, locale), locale);
		translators.set(locale, ready);
		return ready;
	};
	const publisher = ({ incident }: Notice) => {
		const found = site.publishers[incident.publisher];
		if (!found) throw new Error(`There is no publisher \`${incident.publisher}\` in site.yaml.`);
		return found;
	};
	const wording = (notice: Notice, locale: string) => {
		const { incident, translations } = notice;
		const [labels, sourceLabels] = [translations[locale]?.labels, translations[incident['source-locale']]?.labels];
		if (!labels || labels === 'missing') throw new Error(`\`${notice.id}\` has no labels in \`${locale}\`.`);
		return wordingOf({
			incident,
			labels,
			...(sourceLabels && sourceLabels !== 'missing' ? { sourceLabels } : {}),
			locale,
			publisher: publisher(notice).name[locale] ?? '',
			t: strings(locale),
		});
	};
	return {
		site,
		editions: [...editions].sort(newestFirst),
		urls: urlsOf(site['base-url']),
		strings,
		publisher,
		wording,
		wordingThen: (notice, locale) => {
			const labels = notice.translations[locale]?.labels;
			if (labels && labels !== 'missing') return wording(notice, locale);
			const sourceLabels = notice.translations[notice.incident['source-locale']]?.labels;
			if (!sourceLabels || sourceLabels === 'missing') throw new Error(`\`${notice.id}\` has no labels in its source language.`);
			return wordingOf({ incident: notice.incident, labels: sourceLabels, locale, publisher: publisher(notice).name[locale] ?? '', t: strings(locale) });
		},
	};
}

/** UI strings for `pt-PT` are those of `pt-BR` before they are those of nobody. */
function catalogueOf(catalogues: ReadonlyMap<string, Catalogue>, locale: string): Catalogue {
	const { language } = new Intl.Locale(locale);
	return catalogues.get(locale) ?? catalogues.get(language) ?? [...catalogues].find(([tag]) => new Intl.Locale(tag).language === language)?.[1] ?? catalogues.get('en') ?? {};
}

function newestFirst(a: Edition, b: Edition): number {
	const time = ({ revisions }: Edition) => {
		const newest = revisions.at(-1);
		return newest ? publishedAt(newest.revision) : Number.MAX_SAFE_INTEGER;
	};
	return time(b) - time(a) || (a.notice.id < b.notice.id ? -1 : 1);
}
