/**
 * Sentences that look risky and are fine: dates of law, article numbers, “24 hours a day”, “we will never ask for your
 * password”. Fifty in every language, as they stand in real notices; a check that finds one of them cries wolf.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { temporaryFolder } from '../../temporary-folder.ts';
import { findingsIn, fixtures } from './overlay.ts';

const folder = join(fixtures, 'ordinary-sentences');

describe('ordinary sentences raise no warning', () => {
	for (const file of readdirSync(folder).sort()) {
		const locale = file.replace('.txt', '');
		const sentences = readFileSync(join(folder, file), 'utf8').trim().split('\n');

		test(`${sentences.length} in ${locale}`, async (t) => {
			assert.ok(sentences.length >= 50);
			const content = temporaryFolder(t);
			writeNotice(content, locale, sentences);
			const found = (await findingsIn(content)).filter(({ severity }) => severity !== 'informative');
			assert.deepEqual(
				found.map(({ check, position, message }) => `${check}: ${position.kind === 'source' ? sentences[(position.line - 3) / 2] : position.file} (${message.en})`),
				[],
			);
		});
	}
});

/** A notice in one language that says nothing but these sentences, a paragraph each. */
function writeNotice(content: string, locale: string, sentences: readonly string[]): void {
	const strings = parse(readFileSync(`src/locales/${locale}.yaml`, 'utf8')) as Record<string, string>;
	const title = strings['page.notice'] ?? locale;
	const notice = join(content, 'incidents', '2026-ordinary');
	mkdirSync(join(notice, locale), { recursive: true });
	const site = { name: { [locale]: title }, 'base-url': 'https://notice.parcel-post.example', locales: [locale], 'default-locale': locale, publishers: { 'parcel-post': { name: { [locale]: 'Parcel Post' }, domains: ['parcel-post.example'] } } };
	const incident = {
		mode: 'sample',
		publisher: 'parcel-post',
		'source-locale': locale,
		'time-zone': 'UTC',
		what: { kinds: ['confidentiality'], certainty: 'confirmed', cause: { category: 'phishing', certainty: 'confirmed' } },
		occurred: '2026-03-01',
		discovered: '2026-03-02',
		disclosed: '2026-03-04',
	};
	// JSON is YAML.
	writeFileSync(join(content, 'site.yaml'), JSON.stringify(site));
	writeFileSync(join(notice, 'incident.yaml'), JSON.stringify(incident));
	writeFileSync(join(notice, locale, 'labels.yaml'), JSON.stringify({ title }));
	writeFileSync(join(notice, locale, 'notice.mdx'), `<When name="occurred" />\n\n${sentences.join('\n\n')}\n`);
}
