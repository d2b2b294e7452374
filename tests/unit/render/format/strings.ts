import { fileURLToPath } from 'node:url';
import { readCatalogues } from '../../../../src/files/read-catalogues.ts';
import { translator, type Translate } from '../../../../src/render/messages.ts';

/** Strings that show what was put where, so that these tests do not depend on how the site words things. */
const marks = {
	...readCatalogues(fileURLToPath(new URL('../../../../src/locales/', import.meta.url)))['en'],
	'date.unknown': 'unknown',
	'date.interval': '{from} → {to}',
	'date.stretch': '{from}～{to}',
	'date.since': '{from} → …',
	'date.until': '… → {to}',
	'date.zoned': '{time} [{zone}]',
	'date.zone': '{zone} {offset}',
	'hours.days': '{from}-{to}',
	'hours.times': '{from}-{to}',
	'hours.allDay': 'all day',
	'hours.line': '{days} {times}',
};

export function marksIn(locale: string): Translate {
	return translator(marks, locale);
}

/** The languages that Candor speaks. */
export const locales = ['ja', 'en', 'zh-Hans', 'zh-Hant', 'ko', 'vi', 'id', 'pt-BR', 'es', 'fr', 'de', 'ar'] as const;

/** Unicode has spaces of many widths; a reader sees a space. */
export function plainSpaces(text: string): string {
	return text.replace(/[\u00a0\u2009\u202f]/g, ' ');
}
