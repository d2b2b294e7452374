/** The content of the site, ready to be spoken in a language. Only this folder asks Astro for it. */
import { getCollection, getEntry } from 'astro:content';
import type { Publisher, Site } from '../core/facts/site.ts';
import type { Notice } from '../core/notice/notice.ts';
import { translator, type Translate } from '../render/messages.ts';
import { urlsOf, type Urls } from '../render/urls.ts';
import { wordingOf, type Wording } from '../render/wording.ts';

export interface SiteContent {
	site: Site;
	notices: readonly Notice[];
	urls: Urls;
	/** UI strings of a language. */
	strings(locale: string): Translate;
	/** The words of a notice in a language that has labels. */
	wording(notice: Notice, locale: string): Wording;
	/** A notice’s title in a language, or in its source language where that one is not translated. */
	publisher(notice: Notice): Publisher;
}

let built: Promise<SiteContent> | undefined;

/** Read once for a build; anew for each page while someone edits. */
export function siteContent(): Promise<SiteContent> {
	if (import.meta.env.DEV) return readSiteContent();
	built ??= readSiteContent();
	return built;
}

async function readSiteContent(): Promise<SiteContent> {
	const entry = await getEntry('project', 'project');
	if (!entry) throw new Error('The content could not be read. Run npm run check.');
	const { site, notices } = entry.data;
	const catalogues = new Map((await getCollection('strings')).map(({ id, data }) => [id, data]));
	const translators = new Map<string, Translate>();
	const strings = (locale: string) => {
		const ready = translators.get(locale);
		if (ready) return ready;
		const t = translator(catalogues.get(locale) ?? catalogues.get(new Intl.Locale(locale).language) ?? {}, locale);
		translators.set(locale, t);
		return t;
	};
	const publisher = ({ incident }: Notice) => {
		const found = site.publishers[incident.publisher];
		if (!found) throw new Error(`There is no publisher \`${incident.publisher}\` in site.yaml.`);
		return found;
	};
	return {
		site,
		notices: [...notices].sort((a, b) => (a.incident.disclosed === b.incident.disclosed ? (a.id < b.id ? -1 : 1) : a.incident.disclosed < b.incident.disclosed ? 1 : -1)),
		urls: urlsOf(site['base-url']),
		strings,
		publisher,
		wording: (notice, locale) => {
			const labels = notice.translations[locale]?.labels;
			if (!labels || labels === 'missing') throw new Error(`\`${notice.id}\` has no labels in \`${locale}\`.`);
			return wordingOf({ incident: notice.incident, labels, locale, publisher: publisher(notice).name[locale] ?? '', t: strings(locale) });
		},
	};
}
