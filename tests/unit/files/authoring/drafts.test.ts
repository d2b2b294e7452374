/** First drafts, in every language: what they say follows how sure one is. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { allFindings } from '../../../../src/cli/check-content.ts';
import type { Answers } from '../../../../src/core/authoring/answers.ts';
import { draftOf, type Draft } from '../../../../src/core/authoring/draft.ts';
import { scaffoldPages } from '../../../../src/core/authoring/scaffold.ts';
import { causeCategories } from '../../../../src/core/facts/incident.ts';
import { certainties } from '../../../../src/core/facts/values.ts';
import { hedgesIn } from '../../../../src/core/language/hedges.ts';
import { sentencesOf } from '../../../../src/core/language/sentences.ts';
import { gapsIn } from '../../../../src/core/notice/gap-mark.ts';
import { newNotice } from '../../../../src/files/authoring/new-notice.ts';
import { readProject } from '../../../../src/files/read-project.ts';
import { readScaffold } from '../../../../src/files/read-scaffolds.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const scaffolds = fileURLToPath(new URL('../../../../src/locales/scaffold/', import.meta.url));
const locales = readdirSync(scaffolds).map((file) => file.replace('.yaml', ''));
const now = Date.parse('2026-03-06');

/** What happened, as far as it changes how a notice begins. */
const happenings = [
	...causeCategories.map((cause) => ({ kind: 'confidentiality', cause })),
	...['unknown', 'lost-device'].flatMap((cause) => ['integrity', 'availability'].map((kind) => ({ kind, cause }))),
];

/** Whoever looks into something says so. */
const INVESTIGATES: Readonly<Record<string, RegExp>> = {
	en: /investigating whether|investigating the possible/,
	ja: /調査しています/,
	'zh-Hans': /正在调查.*是否/,
	'zh-Hant': /正在調查.*是否/,
	ko: /는지 조사하고 있습니다/,
	es: /investigando si/,
	fr: /cherchons à établir s(?:i|’il) /,
	de: /untersuchen, ob /,
	'pt-BR': /apurando se /,
	vi: /điều tra liệu .*hay không/,
	id: /menyelidiki apakah /,
	ar: /نحقق فيما إذا/,
};

/** Of a device that was lost, in a way that is true of one that was stolen. */
const STOLEN: Readonly<Record<string, RegExp>> = { en: /theft|stolen/, ja: /盗難/, 'zh-Hans': /被盗/, 'zh-Hant': /遭竊/, ko: /도난/, es: /sustracción/, fr: / vol /, de: /Diebstahl/, 'pt-BR': /furto ou roubo/, vi: /đánh cắp/, id: /dicuri/, ar: /سرقة/ };

function draft(locale: string, { kind, cause }: (typeof happenings)[number], certainty: string): Draft {
	const given = { kind: [kind], cause: [cause], certainty: [certainty], source: [locale], 'time-zone': ['Europe/London'], disclosed: ['2026-03-05'], data: ['name,password'], email: ['help@parcels.example'], 'site-name': ['Parcels'], 'publisher-name': ['Example Parcels'], 'base-url': ['https://notice.parcels.example'], domain: ['parcels.example'] };
	const made = draftOf({ given, id: '2026-lost-parcels', site: 'missing', taken: [], zones: {}, language: 'en', now });
	assert.deepEqual(made.findings, []);
	return made;
}

/** What happened, with what is answered for each certainty. */
const answered = happenings.map((happening) => {
	const [confirmed, suspected, unknown] = certainties.map((certainty) => draft('en', happening, certainty).answers);
	assert.ok(confirmed && suspected && unknown);
	return { ...happening, confirmed, suspected, unknown };
});

for (const locale of locales) {
	describe(locale, () => {
		const scaffold = readScaffold(scaffolds, locale, 'en');
		/** The paragraphs of the notice page, as MDX. */
		const blocksOf = (answers: Answers) => scaffoldPages(answers, (key) => scaffold.words[key] ?? '').notice.split('\n\n');
		const leads = answered.map(({ cause, ...answers }) => {
			const [confirmed = '', suspected = '', unknown = ''] = certainties.map((certainty) => blocksOf(answers[certainty])[0]);
			return { cause, confirmed, suspected, unknown };
		});
		/** Hedges of what the draft itself says; what stands in gaps is for staff. */
		const hedges = (mdx: string) => sentencesOf(mdx.replace(/\[\[.*?\]\]|<[^>]*>/g, 'X'), locale).flatMap(({ text }) => hedgesIn(text, locale));

		test('a draft has gaps and no other fault, whatever happened and however sure one is', async (t) => {
			// Drafts differ in how they begin: one notice that begins in every way is read once.
			const beginnings = new Set(leads.flatMap(({ confirmed, suspected, unknown }) => [confirmed, suspected, unknown]));
			for (const certainty of ['confirmed', 'unknown']) {
				const { incident, site } = newNotice(draft(locale, { kind: 'confidentiality', cause: 'unknown' }, certainty), scaffold, 'en');
				const page = `${locale}/notice.mdx`;
				const files = { ...site, ...Object.fromEntries(Object.entries(incident).map(([file, text]) => [`incidents/2026-lost-parcels/${file}`, file === page ? [...beginnings, text].join('\n\n') : text])) };
				const { project, findings } = readProject(temporaryFolder(t, files), 'content');
				assert.ok(project !== 'unreadable');
				const faults = (await allFindings(project, findings, now)).filter(({ check, severity }) => check !== 'gaps-are-filled' && severity !== 'informative');
				assert.deepEqual(faults.map(({ check, position, found, message }) => `${check} ${position.file} ${found}: ${message.en}`), []);
			}
		});

		test('a draft states as a fact what is established, and nothing that is not', () => {
			for (const { confirmed, suspected, unknown } of leads) {
				const [stated] = sentencesOf(confirmed, locale);
				assert.ok(stated);
				assert.deepEqual(hedges(confirmed), [], confirmed);
				assert.ok(hedges(suspected).length > 0, `nothing is left open in: ${suspected}`);
				assert.match(unknown, INVESTIGATES[locale] ?? /^$/);
				for (const open of [suspected, unknown]) assert.ok(!open.startsWith(stated.text.trim()), `as if it were established: ${open}`);
			}
		});

		test('a draft asks for nobody to be named before it is established who it was', () => {
			const accusing = leads.filter(({ cause }) => ['insider', 'supplier'].includes(cause));
			assert.equal(accusing.length, 2);
			for (const { confirmed, suspected, unknown } of accusing) {
				assert.ok(gapsIn(confirmed).length > 1);
				for (const open of [suspected, unknown]) {
					// The one gap asks whose data, after a sentence that stands without it.
					assert.equal(gapsIn(open).length, 1, open);
					assert.ok(open.endsWith(']]') && !open.startsWith('[['), open);
				}
			}
		});

		test('a draft apologises for what happened only where it did', () => {
			const [first] = answered;
			assert.ok(first);
			const [confirmed, suspected, unknown] = certainties.map((certainty) => blocksOf(first[certainty])[3]);
			assert.equal(suspected, unknown);
			assert.notEqual(suspected, confirmed);
		});

		test('what was lost may have been stolen', () => {
			const lost = leads.find(({ cause }) => cause === 'lost-device');
			assert.ok(lost);
			for (const text of [lost.confirmed, lost.suspected, lost.unknown]) assert.match(text, STOLEN[locale] ?? /^$/);
		});
	});
}
