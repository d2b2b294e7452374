/** `site.yaml` of a site that begins. */
import type { z } from 'zod';
import type { siteSchema } from '../../core/facts/site.ts';
import type { StaffLanguage } from '../../core/findings/finding.ts';
import { textWritten } from '../edit-entry.ts';

export function siteText(site: z.input<typeof siteSchema>, language: StaffLanguage): string {
	const names = (values: Readonly<Record<string, string>>, margin: string) => Object.entries(values).map(([locale, name]) => `${margin}${locale}: ${textWritten(name)}`);
	const head = { en: 'What belongs to the whole site. README.md of the content folder explains every field.', ja: 'サイト全体のこと。項目の説明は README.md にあります。' }[language];
	return [
		'# yaml-language-server: $schema=./schemas/site.schema.json',
		`# ${head}`,
		'',
		'name:',
		...names(site.name, '  '),
		`base-url: ${site['base-url']}`,
		`locales: [${site.locales.join(', ')}]`,
		`default-locale: ${site['default-locale']}`,
		'publishers:',
		...Object.entries(site.publishers).flatMap(([id, { name, domains = [] }]) => [`  ${id}:`, '    name:', ...names(name, '      '), ...(domains.length > 0 ? [`    domains: [${domains.join(', ')}]`] : [])]),
		'',
	].join('\n');
}
