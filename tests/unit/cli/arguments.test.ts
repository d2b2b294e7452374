import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { NOTICE, person } from './person.ts';

describe('what is almost right is answered with what was meant', () => {
	const slips: Record<string, { words: string[]; says: RegExp }> = {
		'a command': { words: ['chekc'], says: /no command `chekc`[^]*Did you mean `check`\?/ },
		'a notice': { words: ['status', '2026-lost-parcel'], says: /no notice `2026-lost-parcel`[^]*Did you mean `2026-lost-parcels`\?/ },
		'a notice by a part of its name': { words: ['publish', 'parcels'], says: /Did you mean `2026-lost-parcels`\?/ },
		'a notice without its year': { words: ['diff', 'lost-parsels'], says: /Did you mean `2026-lost-parcels`\?/ },
		'an option': { words: ['check', '--jsno'], says: /no option `--jsno`[^]*Did you mean `--json`\?/ },
		'an option that was begun': { words: ['publish', NOTICE, '--needs'], says: /Did you mean `--needs-no-translation`\?/ },
		'a value': { words: ['publish', NOTICE, '--kind', 'edit'], says: /`--kind` cannot be `edit`[^]*Did you mean `editorial`\?/ },
		'a value without its option': { words: ['publish', NOTICE, 'editorial'], says: /`editorial` is one word too many[^]*Did you mean `--kind editorial`\?/ },
		'a fact': { words: ['set', NOTICE, 'cohort.senders.count', '7'], says: /no `cohort\.senders`[^]*Did you mean `cohorts\.senders\.count`\?/ },
		'a fact by its last part': { words: ['set', NOTICE, 'pick-up', 'planned', '2026-05-01'], says: /no `pick-up`[^]*Did you mean `milestones\.pick-up`\?/ },
		'a state': { words: ['set', NOTICE, 'milestones.pick-up', 'planed', '2026-05-01'], says: /Did you mean `planned`\?/ },
		'a language': { words: ['check', '--lang', 'fr'], says: /`--lang` cannot be `fr`/ },
		'an option without its value': { words: ['publish', NOTICE, '--at'], says: /`--at` needs a value[^]*--at 2018-02-01T10:00\+09:00/ },
		'an option whose value is another option': { words: ['publish', NOTICE, '--kind', '--yes'], says: /`--kind` needs a value/ },
		'a value for an option that takes none': { words: ['publish', NOTICE, '--yes=perhaps'], says: /takes no value such as `perhaps`/ },
		'a folder': { words: ['check', '--content', 'nowhere'], says: /There is no folder .*nowhere/ },
		'a plan without a date': {
			words: ['set', NOTICE, 'milestones.pick-up', 'planned'],
			says: new RegExp(`needs a date[^]*npm run notice set ${NOTICE} milestones.pick-up planned 2018-02-01`),
		},
		'a fact without a value': { words: ['set', NOTICE, 'cohorts.senders.count'], says: /it is 120 now/ },
	};
	for (const [what, { words, says }] of Object.entries(slips)) {
		test(what, async (t) => {
			const { notice, types } = person(t);
			const before = readFileSync(join(notice, 'incident.yaml'), 'utf8');
			const { exitCode, output } = await types('notice', ...words);
			assert.match(output, says);
			assert.equal(exitCode, 2, output);
			assert.equal(readFileSync(join(notice, 'incident.yaml'), 'utf8'), before);
		});
	}
});

describe('what can only mean one thing is done', () => {
	const lines: Record<string, string[]> = {
		'a folder from the shell': ['status', `content/incidents/${NOTICE}/`],
		'a file from the shell': ['status', `./content/incidents/${NOTICE}/ja/faq.mdx`],
		'a folder of Windows': ['status', `content\\incidents\\${NOTICE}`],
		'a name in capitals': ['status', '2026-Lost-Parcels'],
		'a name in full width': ['status', '２０２６－ｌｏｓｔ－ｐａｒｃｅｌｓ'],
		'a name in quotes of a letter': ['status', `“${NOTICE}”`],
		'the command in capitals': ['Status', NOTICE],
		'the command after the notice': [NOTICE, 'status'],
		'an option before the command': ['--lang', 'en', 'status', NOTICE],
		'an option in capitals': ['status', NOTICE, '--LANG=EN'],
		'an option that a word processor has dressed up': ['status', NOTICE, '—lang', 'english'],
		'two dashes too many': ['status', '--', NOTICE],
	};
	for (const [what, words] of Object.entries(lines)) {
		test(what, async (t) => {
			const { exitCode, output } = await person(t).types('notice', ...words);
			assert.equal(exitCode, 0, output);
			assert.match(output, /2026-lost-parcels \(sample\)/);
		});
	}

	const settings: Record<string, { words: string[]; becomes: string }> = {
		'a number in full width with a comma and a word': { words: [NOTICE, 'cohorts.senders.count', '１２，９００人'], becomes: '    count: 12900\n' },
		'a date as Japanese writes it': {
			words: [NOTICE, 'milestones.pick-up', 'planned', '2026年5月1日'],
			becomes: '    state: planned\n    waiting-for: [recount]\n    date: 2026-05-01\n',
		},
		'a date of several words': { words: [NOTICE, 'next-update', '1', 'May', '2026'], becomes: 'next-update: 2026-05-01\n' },
		'a state in capitals': { words: [NOTICE, 'milestones.pick-up', 'PLANNED', '2026-05'], becomes: '    date: 2026-05\n' },
		'the fact before the notice': { words: ['cohorts.senders.count', NOTICE, '7'], becomes: '    count: 7\n' },
		'the fact after its value': { words: [NOTICE, '130', 'cohorts.senders.count'], becomes: '    count: 130\n' },
		'a fact with slashes and capitals': { words: [NOTICE, 'Cohorts/Senders/Count', '131'], becomes: '    count: 131\n' },
	};
	for (const [what, { words, becomes }] of Object.entries(settings)) {
		test(`setting ${what}`, async (t) => {
			const { notice, types } = person(t);
			const { exitCode, output } = await types('notice', 'set', ...words);
			assert.equal(exitCode, 0, output);
			const text = readFileSync(join(notice, 'incident.yaml'), 'utf8');
			assert.ok(text.includes(becomes), text);
		});
	}
});

test('everything that is wrong with a line is said at once', async (t) => {
	const { types } = person(t);
	const { exitCode, output } = await types(
		'notice',
		'publish',
		NOTICE,
		'--kind',
		'x',
		'--stage',
		'y',
		'--at',
		'soon',
		'--summary',
		'hello',
		'--summary',
		'fr=bonjour',
		'--yess',
		'more',
	);
	assert.equal(exitCode, 2);
	for (const wrong of [
		'`--kind` cannot be `x`',
		'`--stage` cannot be `y`',
		'`soon` is not a time',
		'`hello` does not say which language',
		'no language `fr`',
		'`--yess`',
		'`more` is one word too many',
	])
		assert.ok(output.includes(wrong), `${wrong} in ${output}`);
});

test('a line without a command lists the commands, and a question for help is no mistake', async (t) => {
	const { types } = person(t);
	for (const [words, code] of [
		[['notice'], 2],
		[['notice', 'help'], 0],
		[['notice', '--help'], 0],
		[['notice', '-h'], 0],
	] as const) {
		const { exitCode, output } = await types(...words);
		assert.equal(exitCode, code);
		for (const name of ['check', 'diff', 'publish', 'set', 'status', 'verify']) assert.match(output, new RegExp(`^  ${name}\\b`, 'm'));
	}
});
