import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { certainty, emailAddress, id, locale, phone, timeOfDay, timeZone, webAddress, when } from '../../../../src/core/facts/values.ts';
import type { Finding, Position } from '../../../../src/core/findings/finding.ts';
import { schemaFindings } from '../../../../src/core/findings/schema-findings.ts';

/** Stands for the places in a file: line 1 for the first key, line 2 for one below it. */
const at = (path: readonly PropertyKey[]): Position => ({ kind: 'source', file: path.map(String).join('/'), line: Math.max(path.length, 1), column: 1 });

function findingsOf(schema: z.ZodType, value: unknown): Finding[] {
	const parsed = schema.safeParse(value, { reportInput: true });
	assert.equal(parsed.success, false, 'the schema accepts it');
	return schemaFindings('notes-are-well-formed', schema, value, parsed.error?.issues ?? [], at);
}

/** The only finding. */
function findingOf(schema: z.ZodType, value: unknown): Finding {
	const [finding, ...others] = findingsOf(schema, value);
	assert.ok(finding);
	assert.deepEqual(others, []);
	return finding;
}

const note = z.strictObject({
	count: z.union([z.int().min(0), z.literal('unknown')]).meta({ description: 'How many.' }),
	state: z.enum(['open', 'closed']).optional().meta({ description: 'Whether it is open.' }),
	date: when.optional().meta({ description: 'When it was.' }),
	tags: z.array(z.enum(['red', 'blue'])).min(1).optional(),
	text: z.string().min(1).optional(),
	sure: z.boolean().optional(),
	people: z.record(z.string().regex(/^[a-z]+$/), z.strictObject({ age: z.int() })).optional(),
});

describe('what a schema refuses, in words', () => {
	test('a finding bears the name of its check and stops the build', () => {
		const { check, severity } = findingOf(note, {});
		assert.deepEqual([check, severity], ['notes-are-well-formed', 'mandatory']);
	});

	test('a finding stands where the value is written', () => {
		assert.deepEqual(findingOf(note, { count: 1, people: { ann: { age: 'old' } } }).position, at(['people', 'ann', 'age']));
	});

	test('everything wrong is reported at once', () => {
		assert.equal(findingsOf(note, { count: -1, state: 'ajar', colour: 'red' }).length, 3);
	});

	test('a field that does not exist is answered with the one that was meant', () => {
		const { found, message, hint } = findingOf(note, { count: 1, sttae: 'open' });
		assert.equal(found, 'sttae:');
		assert.equal(message.en, 'There is no field `sttae` here, so readers would never see it.');
		assert.match(hint.en, /^Did you mean `state`\? Fields here: `count`, `state`, /);
	});

	test('a field that does not exist under another says under which', () => {
		assert.match(findingOf(note, { count: 1, people: { ann: { age: 1, shoe: 2 } } }).message.en, /under `people\.ann`/);
	});

	test('a field that must be there is asked for by name', () => {
		const { found, message, hint } = findingOf(note, {});
		assert.equal(found, undefined);
		assert.equal(message.en, '`count` is missing, and the pages need it.');
		assert.equal(hint.en, 'Add a line `count: …`.\nHow many.');
	});

	test('a word that is not allowed is answered with those that are', () => {
		const { found, message, hint } = findingOf(note, { count: 1, state: 'opne' });
		assert.equal(found, 'state: `opne`');
		assert.equal(message.en, '`state` is `opne`, which Candor does not know.');
		assert.equal(hint.en, 'Did you mean `open`? Write one of `open`, `closed`.\nWhether it is open.');
	});

	test('a number in the place of a word is answered with the words', () => {
		assert.match(findingOf(note, { count: 1, state: 3 }).hint.en, /^Write one of `open`, `closed`\./);
	});

	test('a number with separators is asked for without', () => {
		assert.match(findingOf(note, { count: '1,234' }).hint.en, /without separators/);
	});

	test('half a person is asked for as a whole', () => {
		assert.match(findingOf(note, { count: 1.5 }).hint.en, /whole number/);
	});

	test('less than nobody is asked for as nobody or more', () => {
		assert.match(findingOf(note, { count: -1 }).hint.en, /Write a number of 0 or more\./);
	});

	test('a number in the place of text is asked for in quotes', () => {
		assert.match(findingOf(note, { count: 1, text: 2026 }).hint.en, /Put it in quotes: "2026"\./);
	});

	test('an empty text is asked for as words', () => {
		assert.match(findingOf(note, { count: 1, text: '' }).hint.en, /It is empty; write something\./);
	});

	test('yes in the place of true is asked for as true or false', () => {
		assert.match(findingOf(note, { count: 1, sure: 'yes' }).hint.en, /Write true or false\./);
	});

	test('one word in the place of a list is asked for as a list', () => {
		assert.match(findingOf(note, { count: 1, tags: 'red' }).hint.en, /Write a list, for example \[name, email\]\./);
	});

	test('an empty list is asked for as something', () => {
		assert.match(findingOf(note, { count: 1, tags: [] }).hint.en, /It is empty/);
	});

	test('an id that cannot stand in an address is said to be one', () => {
		const { found, message } = findingOf(note, { count: 1, people: { Ann: { age: 1 } } });
		assert.equal(found, 'Ann:');
		assert.match(message.en, /`Ann` cannot be used as a name here/);
	});

	test('a file that is no list of fields is said to be none', () => {
		const { message, hint } = findingOf(note, ['a']);
		assert.equal(message.en, '`The file` is `["a"]`, which cannot be shown to readers as it stands.');
		assert.match(hint.en, /^Write fields below it/);
	});

	test('a long value is quoted by its beginning', () => {
		const { found = '' } = findingOf(note, { count: 'many '.repeat(50) });
		assert.ok(found.length < 80, found);
		assert.match(found, /…`$/);
	});

	test('a value of several lines is quoted in one', () => {
		assert.doesNotMatch(findingOf(note, { count: 'one\ntwo' }).found ?? '', /\n/);
	});

	test('of fields that exclude each other, one is asked for', () => {
		const gone = z.strictObject({ gone: z.union([z.strictObject({ redirect: z.string() }), z.strictObject({ withdrawn: z.literal(true) })]) });
		const { message, hint } = findingOf(gone, { gone: { redirect: 'faq/', withdrawn: true } });
		assert.match(message.en, /^`withdrawn` cannot stand beside the other fields of `gone`/);
		assert.equal(hint.en, 'Keep one of `redirect`, `withdrawn`.');
	});

	test('a key that is no id is answered with the form of its kind', () => {
		const names = z.strictObject({ name: z.record(locale, z.string()) });
		const { message, hint } = findingOf(names, { name: { 'zh-hans': '通知' } });
		assert.match(message.en, /^`zh-hans` cannot stand here/);
		assert.match(hint.en, /zh-Hans/);
	});

	test('an id that every object has already is said to be one', () => {
		const contacts = z.strictObject({ contacts: z.record(id, z.string()) });
		const { found, hint } = findingOf(contacts, { contacts: { constructor: 'x' } });
		assert.equal(found, 'constructor:');
		assert.equal(hint.en, 'Programs keep this word for themselves. Choose another, for example `constructor-1`.');
	});

	test('descriptions, which are in English, stay out of Japanese hints', () => {
		assert.equal(findingOf(note, { count: 1, state: 'opne' }).hint.ja, '`open` のことですか。次のどれかを書いてください: `open`, `closed`。');
		assert.equal(findingOf(note, {}).hint.ja, '`count: …` の行を加えてください。');
	});

	for (const [kind, schema, written, said] of [
		['date', when, 'soon', /^例: 2017-12-22/],
		['telephone number', phone, '020', /国番号/],
		['web address', webAddress, 'http://x.example', /https:\/\/ で始まる/],
		['mail address', emailAddress, 'desk', /^メールアドレス/],
		['id', id, 'Desk', /英小文字/],
		['certainty', certainty, 'sure', /否定できない/],
		['time of day', timeOfDay, '9:00', /"00:00" から "24:00" まで/],
		['time zone', timeZone, 'Asia/Tokio', /IANA/],
		['language', locale, 'JA', /言語コード/],
	] as const) {
		test(`a Japanese hint says how a ${kind} is written`, () => {
			const { hint } = findingOf(z.strictObject({ field: schema.optional().meta({ description: 'Ours.' }) }), { field: written });
			assert.match(hint.ja, new RegExp(said.source, 'm'));
			assert.doesNotMatch(hint.ja, /Ours/);
		});
	}

	test('every finding is said in Japanese too', () => {
		for (const { message, hint } of findingsOf(note, { state: 'ajar', date: 'soon', tags: [], colour: 1, people: { Ann: {} } })) {
			assert.match(message.ja, /。$/);
			assert.notEqual(hint.ja, '');
		}
	});
});

describe('dates that a schema refuses', () => {
	for (const [text, words] of [
		['soon', 'this is not a date that Candor can read'],
		['2017-02-30', 'this day does not exist in the calendar'],
		['2017-02-03T10:00', 'a time without its offset from UTC means a different moment to every reader abroad'],
		['2017-02-03/2017-02-02', 'the interval ends before it begins'],
		['../..', 'an interval needs at least one end'],
	] as const) {
		test(`${text}: ${words}`, () => {
			assert.equal(findingOf(note, { count: 1, date: text }).message.en, `\`date\` is \`${text}\`: ${words}.`);
		});
	}

	test('a time without its offset is answered with one that has it', () => {
		assert.match(findingOf(note, { count: 1, date: '2017-02-03T10:00' }).hint.en, /T\d\d:\d\d[+-]/);
	});

	test('a misspelt word in the place of a date is answered with the word', () => {
		const event = z.strictObject({ when: z.union([z.enum(['occurred', 'discovered']), when]) });
		assert.match(findingOf(event, { when: 'ocurred' }).hint.en, /Did you mean `occurred`\?/);
	});
});

describe('milestones that a schema refuses', () => {
	const milestone = z.discriminatedUnion('state', [
		z.strictObject({ state: z.literal('undecided'), wait: z.string().optional() }),
		z.strictObject({ state: z.literal('planned'), date: when }),
	]);
	const milestones = z.strictObject({ milestones: z.record(z.string(), milestone) });
	const refuse = (value: unknown) => findingOf(milestones, { milestones: { login: value } });

	test('a state that does not exist is answered with those that do', () => {
		assert.match(refuse({ state: 'plannde' }).hint.en, /^Did you mean `planned`\? Write one of `undecided`, `planned`\./);
	});

	test('a missing state is asked for, with those that exist', () => {
		assert.match(refuse({}).hint.en, /^Add a line `state: …`\. Write one of `undecided`, `planned`\./);
	});

	test('a planned one without a date is asked for the date', () => {
		assert.equal(refuse({ state: 'planned' }).message.en, '`milestones.login.date` is missing, and the pages need it.');
	});

	test('an undecided one with a date is told which state has a date, and the fields of an undecided one', () => {
		const { found, message, hint } = refuse({ state: 'undecided', date: '2026' });
		assert.equal(found, 'date:');
		assert.equal(message.en, '`milestones.login` is `state: undecided` and has a `date`, so readers would never see that date.');
		assert.equal(hint.en, 'With `state: undecided` there is no `date`: write `state: planned`, or delete the line. Fields here: `state`, `wait`.');
	});

	test('a field that no state has is told the fields of its own state', () => {
		assert.equal(refuse({ state: 'planned', date: '2026', wiat: 'x' }).hint.en, 'Fields here: `state`, `date`.');
	});
});
