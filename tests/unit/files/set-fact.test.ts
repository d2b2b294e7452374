import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { realDisk } from '../../../src/files/disk.ts';
import { setFact, type SetFact } from '../../../src/files/set-fact.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const HEAD = `# The facts. Each value is written here once.
mode: live   # real
publisher: parcel-post
source-locale: en
time-zone: 'Asia/Tokyo'
what: { kinds: [availability], certainty: confirmed, cause: { category: supplier, certainty: suspected } }
occurred: 2026-03-01
discovered: 2026-03-02
disclosed: 2026-03-04

measures:
  waf: { state: done, purpose: response }

cohorts:
  # Counted by hand.
  senders:
    count: 120 # checked twice
    certainty: confirmed
contacts:
  desk: { email: desk@parcel-post.example }
  hotline:
    phone: "+81364079100"
milestones:
`;

const UNDECIDED = '  pick-up: { state: undecided, waiting-for: [waf] }\n';

/** Sets a fact in a file of its own. */
function set(t: TestContext, milestones: string, name: string, ...words: string[]): { result: SetFact; text: string } {
	const folder = temporaryFolder(t, { 'incident.yaml': HEAD + milestones });
	const path = join(folder, 'incident.yaml');
	const result = setFact(realDisk, path, 'incident.yaml', name, words);
	return { result, text: readFileSync(path, 'utf8') };
}

const refusal = ({ result }: ReturnType<typeof set>) => (result.kind === 'refused' ? result.findings.map(({ message }) => message.en).join('\n') : 'not refused');

test('a count changes, and its comment and everything else stay', (t) => {
	const { result, text } = set(t, UNDECIDED, 'cohorts.senders.count', '121');
	assert.equal(text, (HEAD + UNDECIDED).replace('count: 120 #', 'count: 121 #'));
	assert.deepEqual(result, { kind: 'set', name: 'cohorts.senders.count', before: '120', after: '121' });
});

test('a date of the incident changes', (t) => {
	const { text } = set(t, UNDECIDED, 'occurred', '2026-02-28/2026-03-01');
	assert.equal(text, (HEAD + UNDECIDED).replace('occurred: 2026-03-01', 'occurred: 2026-02-28/2026-03-01'));
});

test('a telephone number stays in its quotes', (t) => {
	const { text } = set(t, UNDECIDED, 'contacts.hotline.phone', '+81312345678');
	assert.equal(text, (HEAD + UNDECIDED).replace('"+81364079100"', '"+81312345678"'));
});

test('a telephone number can be given to a contact that had none', (t) => {
	const { text } = set(t, UNDECIDED, 'contacts.desk.phone', '+81312345678');
	assert.match(text, /desk: \{ email: desk@parcel-post\.example, phone: "\+81312345678" \}\n/);
});

test('a fact that nobody had stated can be stated', (t) => {
	const { result, text } = set(t, UNDECIDED, 'next-update', '2026-04-01');
	assert.equal(text, `${HEAD + UNDECIDED}next-update: 2026-04-01\n`);
	assert.deepEqual(result, { kind: 'set', name: 'next-update', before: '—', after: '2026-04-01' });
});

test('a milestone gets a state and its date, and goes on waiting', (t) => {
	const { text } = set(t, UNDECIDED, 'milestones.pick-up', 'planned', '2026-05-01');
	assert.equal(text, `${HEAD}  pick-up: { state: planned, waiting-for: [waf], date: 2026-05-01 }\n`);
});

test('a milestone that slips keeps its state and gets another date', (t) => {
	const { text } = set(t, '  pick-up: { state: planned, date: 2026-05-01 }\n', 'milestones.pick-up', 'planned', '2026-06');
	assert.equal(text, `${HEAD}  pick-up: { state: planned, date: 2026-06 }\n`);
});

test('a milestone that is done waits for nothing any more', (t) => {
	const { text } = set(t, '  pick-up: { state: planned, date: 2026-05-01, waiting-for: [waf] }\n', 'milestones.pick-up', 'done', '2026-05-02');
	assert.equal(text, `${HEAD}  pick-up: { state: done, date: 2026-05-02 }\n`);
});

test('what a milestone waited for goes alone, when it was written over several lines', (t) => {
	const written = '  pick-up:\n    state: planned\n    waiting-for: # one thing\n      - waf\n    date: 2026-05-01\n  drop-off: { state: undecided }\n';
	const { text } = set(t, written, 'milestones.pick-up', 'done', '2026-05-02');
	assert.equal(text, `${HEAD}  pick-up:\n    state: done\n    date: 2026-05-02\n  drop-off: { state: undecided }\n`);
});

test('what the last fact of a part waited for goes, and the next milestone stays', (t) => {
	const written = '  pick-up:\n    state: planned\n    date: 2026-05-01\n    waiting-for:\n      - waf\n  drop-off: { state: undecided }\n';
	const { text } = set(t, written, 'milestones.pick-up', 'done', '2026-05-02');
	assert.equal(text, `${HEAD}  pick-up:\n    state: done\n    date: 2026-05-02\n  drop-off: { state: undecided }\n`);
});

test('a milestone that is undecided again loses its date', (t) => {
	const { text } = set(t, '  pick-up: { state: planned, date: 2026-05-01 } # slipped\n', 'milestones.pick-up', 'undecided');
	assert.equal(text, `${HEAD}  pick-up: { state: undecided } # slipped\n`);
});

test('a milestone that is cancelled is not said to be cancelled on the day it was planned for', (t) => {
	const { text } = set(t, '  pick-up: { state: planned, date: 2026-05-01 }\n', 'milestones.pick-up', 'cancelled');
	assert.equal(text, `${HEAD}  pick-up: { state: cancelled }\n`);
});

test('a milestone that was given up on a day says which', (t) => {
	const { text } = set(t, '  pick-up: { state: planned, date: 2026-05-01 }\n', 'milestones.pick-up', 'cancelled', '2026-04-20');
	assert.equal(text, `${HEAD}  pick-up: { state: cancelled, date: 2026-04-20 }\n`);
});

const refused: Record<string, { name: string; words: string[]; says: RegExp }> = {
	'a plan without a date': { name: 'milestones.pick-up', words: ['planned'], says: /date/ },
	'a word where a number belongs': { name: 'cohorts.senders.count', words: ['many'], says: /count/ },
	'a date that does not exist': { name: 'occurred', words: ['2026-02-30'], says: /occurred/ },
	'a part that does not exist': { name: 'cohorts.readers.count', words: ['1'], says: /There is no `cohorts\.readers`/ },
	'a field that no fact has': { name: 'cohorts.senders.colour', words: ['blue'], says: /colour/ },
	'a field within a value': { name: 'occurred.from', words: ['2026-01-01'], says: /`occurred` is one value/ },
	'two words where one belongs': { name: 'occurred', words: ['1', 'March'], says: /One value is expected/ },
	'a whole group': { name: 'cohorts.senders', words: ['1'], says: /has several values/ },
	'a list that is left open': { name: 'cohorts.senders.data', words: ['[name'], says: /cannot be written/ },
};

for (const [what, { name, words, says }] of Object.entries(refused)) {
	test(`${what} is refused, and the file stays as it was`, (t) => {
		const outcome = set(t, UNDECIDED, name, ...words);
		assert.match(refusal(outcome), says);
		assert.equal(outcome.text, HEAD + UNDECIDED);
	});
}

test('a refusal tells the names that there are, and the one that comes near', (t) => {
	const { result } = set(t, UNDECIDED, 'cohorts.readers.count', '1');
	assert.ok(result.kind === 'refused');
	assert.equal(result.findings[0]?.hint?.en, 'Did you mean `cohorts.senders.count`? There are: senders.');
});

test('a file that cannot be read is left alone', (t) => {
	const outcome = set(t, '  pick-up: { state: [\n', 'occurred', '2026-01-01');
	assert.match(refusal(outcome), /is opened here and never closed/);
	assert.deepEqual(outcome.result.kind === 'refused' && outcome.result.findings.map(({ position }) => position.kind === 'source' && position.line), [24]);
});
