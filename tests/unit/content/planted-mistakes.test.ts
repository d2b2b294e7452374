/**
 * Mistakes that people make at 23:00, planted one at a time in a copy of the sample content: each is found by `check`
 * at the right place, alone, with advice that makes `check` pass when it is followed to the letter.
 */
import assert from 'node:assert/strict';
import { after, before, describe, mock, test } from 'node:test';
import { policy } from '../../../src/core/checks/policy.ts';
import { deskWith, type Advice, type Desk } from './desk.ts';
import { follow, type Way } from './follow-advice.ts';
import { mistakes, PLACE, type Edit, type Mistake } from './mistakes.ts';

/** Weeks after both samples were published: promises of a live notice are judged by the day. */
before(() => mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-06-01T09:00:00Z') }));
after(() => mock.timers.reset());

const SOURCE = { '2017-sempre': 'ja', '2026-skerrow': 'en' } as const;
const OTHER = { '2017-sempre': 'en', '2026-skerrow': 'es' } as const;

function fileIn({ incident }: Mistake, file: string): string {
	return file === 'site.yaml' ? 'content/site.yaml' : `content/incidents/${incident}/${file}`;
}

function placeOf({ check, file, line, column }: Advice): string {
	return `${check} ${[file, line, column].filter((part) => part !== undefined).join(':')}`;
}

/** The source and the language of the mistake. What is wrong in the source or in the facts shows in any other. */
function languagesOf({ incident, edits, record }: Mistake): string[] | 'all' {
	const source = SOURCE[incident];
	const [first] = edits;
	const [locale = ''] = (first?.file ?? '').split('/');
	if (record) return 'all';
	return [source, locale.includes('.') || locale === source ? OTHER[incident] : locale];
}

/** A notice for real: what marks the sample is taken out. */
function makeLive(desk: Desk, incident: string): void {
	const file = `content/incidents/${incident}/incident.yaml`;
	desk.write(file, desk.read(file).replace('mode: sample', 'mode: live'));
	desk.write('content/site.yaml', desk.read('content/site.yaml').replace(/ ?[(（](?:見本|sample|示例|範例|예시|ejemplo|نموذج)[)）]/g, ''));
}

/** Makes the mistake, and says where in the file `PLACE` stood. */
function plant(mistake: Mistake, edit: Edit, desk: Desk): { line: number; column: number } | 'nowhere' {
	const file = fileIn(mistake, edit.file);
	if (edit.kind === 'remove') return desk.remove(file), 'nowhere';
	if (edit.kind === 'rename') return desk.rename(file, fileIn(mistake, edit.to)), 'nowhere';
	if (edit.kind === 'write') return desk.write(file, edit.bytes), 'nowhere';
	const text = desk.read(file);
	assert.ok(text.includes(edit.from), `“${edit.from}” is not in ${edit.file}`);
	const wrong = text.replace(edit.from, () => edit.to);
	const before = wrong.slice(0, wrong.indexOf(PLACE)).split('\n');
	desk.write(file, wrong.replace(PLACE, ''));
	return wrong.includes(PLACE) ? { line: before.length, column: (before.at(-1) ?? '').length + 1 } : 'nowhere';
}

/** Desks are tidied up and used again. */
const desks = new Map<string, Desk>();

async function atDesk({ incident, isLive, record = false }: Pick<Mistake, 'incident' | 'isLive' | 'record'>, languages: string[] | 'all', use: (desk: Desk) => Promise<void>): Promise<void> {
	const key = JSON.stringify([incident, languages, record]);
	const desk = desks.get(key) ?? deskWith(incident, languages, record);
	desks.set(key, desk);
	try {
		if (isLive) makeLive(desk, incident);
		await use(desk);
	} finally {
		desk.tidyUp();
	}
}

for (const incident of ['2017-sempre', '2026-skerrow'] as const) {
	for (const isLive of [false, true]) {
		// A live notice must say when it will say more, which the older sample does not.
		if (isLive && incident === '2017-sempre') continue;
		test(`${incident}${isLive ? ' as a live notice' : ''} is without a mistake before one is planted`, () =>
			atDesk({ incident, isLive, record: true }, 'all', async (desk) => assert.deepEqual(await desk.check(), { exitCode: 0, findings: [] })));
	}
}

for (const mistake of mistakes) {
	const { what, incident, edits, check, at, consequences = [], by } = mistake;
	test(`${incident}, ${edits[0]?.file}: ${what}`, () =>
		atDesk(mistake, languagesOf(mistake), async (desk) => {
			const places = edits.map((edit) => ({ edit, place: plant(mistake, edit, desk) }));
			const marked = places.find(({ place }) => place !== 'nowhere');
			const position = marked && marked.place !== 'nowhere' ? `:${marked.place.line}:${marked.place.column}` : '';
			const expected = `${check} ${fileIn(mistake, at ?? marked?.edit.file ?? '')}${position}`;

			const heard = await desk.check();
			assert.deepEqual(heard.findings.map(placeOf).sort(), [expected, ...consequences.map((other) => other.replace(' ', ` content/incidents/${incident}/`))].sort());
			assert.equal(heard.exitCode, heard.findings.some(({ severity }) => severity === 'mandatory') ? 1 : 0);

			const advice = heard.findings.find((finding) => placeOf(finding) === expected);
			assert.ok(advice);
			await obey(advice, desk, by);
			assert.deepEqual(await desk.check(), { exitCode: 0, findings: [] });
		}));
}

/** What is followed in English is said in Japanese too. */
async function obey(advice: Advice, desk: Desk, by?: Way): Promise<void> {
	for (const words of await follow(advice, desk, by)) {
		assert.ok(advice.hint.ja.includes(words), `In Japanese, “${words}” is not said: ${advice.hint.ja}`);
	}
}

describe('the mistakes that were planted', () => {
	test('are more than three dozen, of different checks, in every language of both samples', () => {
		assert.ok(mistakes.length >= 36);
		const checks = new Set(mistakes.map(({ check }) => check));
		assert.ok(checks.size >= 36, `${checks.size} checks`);
		const folders = new Set(mistakes.flatMap(({ incident, edits }) => edits.map(({ file }) => `${incident} ${file.split('/')[0]}`)));
		for (const folder of ['2017-sempre ja', '2017-sempre en', '2017-sempre zh-Hans', '2017-sempre zh-Hant', '2017-sempre ko', '2026-skerrow en', '2026-skerrow es', '2026-skerrow ar', '2026-skerrow ja']) {
			assert.ok(folders.has(folder), `no mistake in ${folder}`);
		}
		const unplanted = policy.map(({ name }) => name).filter((name) => !checks.has(name));
		assert.ok(unplanted.length < policy.length / 2, unplanted.join(', '));
	});

	test('are told in the same words by the command in a process of its own', async () => {
		const mistake = mistakes.find(({ what }) => what === 'the closing tag of a question is missing');
		assert.ok(mistake);
		await atDesk(mistake, languagesOf(mistake), async (desk) => {
			for (const edit of mistake.edits) plant(mistake, edit, desk);
			const outside = desk.checkOutside();
			assert.equal(outside.exitCode, 1);
			assert.deepEqual(outside, await desk.check());
			const [advice] = outside.findings;
			assert.ok(advice);
			await obey(advice, desk);
			assert.deepEqual(await desk.check(), { exitCode: 0, findings: [] });
		});
	});
});
