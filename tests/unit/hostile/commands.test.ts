/** Whatever is done to the content, every command answers, and none writes what it should not. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { run } from '../../../src/cli/run.ts';
import { NOTICE, person, type Person, type Said } from '../cli/person.ts';
import { assertAnswered } from './calm.ts';

const onUnix = { skip: process.platform === 'win32' && 'Windows has no pipes in folders, and asks for a right to make links' };

interface Case {
	happens: (someone: Person) => void;
	/** A notice was published before. */
	isPublished?: true;
	/** What `check` says. */
	says: RegExp;
	/** The record is hurt, so that `verify` says it too and nothing can be built from what is published. */
	isRecordHurt?: true;
}

const replace = (path: string, before: string | RegExp, after: string) => {
	const text = readFileSync(path, 'utf8');
	assert.notEqual(text.replace(before, after), text, path);
	writeFileSync(path, text.replace(before, after));
};
const first = (folder: string, file = '') => join(folder, 'revisions', '1', file);

const cases: Record<string, Case> = {
	'site.yaml is empty': { happens: ({ content }) => writeFileSync(join(content, 'site.yaml'), ''), says: /`base-url` is missing/, isRecordHurt: true },
	'site.yaml is a pipe': { happens: ({ content }) => { rmSync(join(content, 'site.yaml')); execFileSync('mkfifo', [join(content, 'site.yaml')]); }, says: /not an ordinary file/, isRecordHurt: true },
	'the address of the site is none': { happens: ({ content }) => replace(join(content, 'site.yaml'), /base-url: .*/, 'base-url: "https://["'), says: /base-url/, isRecordHurt: true },
	'the facts are empty': { happens: ({ notice }) => writeFileSync(join(notice, 'incident.yaml'), ''), says: /`mode` is missing/ },
	'the facts are a folder': { happens: ({ notice }) => { rmSync(join(notice, 'incident.yaml')); mkdirSync(join(notice, 'incident.yaml')); }, says: /This is a folder/ },
	'the facts swell': { happens: ({ notice }) => writeFileSync(join(notice, 'incident.yaml'), `a: &a [x]\n${'bcdefghi'.replace(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)}, `.repeat(9)}]\n`)}`), says: /anchors/ },
	'the facts are nine thousand brackets': { happens: ({ notice }) => writeFileSync(join(notice, 'incident.yaml'), '['.repeat(9_000)), says: /more than 20 levels deep/ },
	'the labels are bytes': { happens: ({ notice }) => writeFileSync(join(notice, 'en', 'labels.yaml'), Uint8Array.of(1, 2, 255)), says: /not UTF-8/ },
	'a page has ten million bytes': { happens: ({ notice }) => writeFileSync(join(notice, 'en', 'faq.mdx'), Buffer.alloc(10_000_000, 'a ')), says: /10000000 bytes/ },
	'a page is a program': { happens: ({ notice }) => appendFileSync(join(notice, 'en', 'notice.mdx'), `\n{${'('.repeat(9_000)}\n`), says: /Curly brackets begin a program/ },
	'a page is a link to a device': { happens: ({ notice }) => { rmSync(join(notice, 'en', 'faq.mdx')); symlinkSync('/dev/zero', join(notice, 'en', 'faq.mdx')); }, says: /a link/ },
	'a language is a file': { happens: ({ notice }) => { rmSync(join(notice, 'ja'), { recursive: true }); writeFileSync(join(notice, 'ja'), ''); }, says: /where a folder is expected/ },
	'a name would move the cursor': { happens: ({ content }) => mkdirSync(join(content, 'incidents', 'a\u001b[2Jb')), says: /a<U\+001B>\[2Jb/, isRecordHurt: true },
	'the notices are a link to themselves': { happens: ({ content }) => { rmSync(join(content, 'incidents'), { recursive: true }); symlinkSync('incidents', join(content, 'incidents')); }, says: /only a link/, isRecordHurt: true },
	'the notices are a file': { happens: ({ content }) => { rmSync(join(content, 'incidents'), { recursive: true }); writeFileSync(join(content, 'incidents'), ''); }, says: /where a folder is expected/, isRecordHurt: true },
	'the record is a file': { happens: ({ notice }) => writeFileSync(join(notice, 'revisions'), ''), says: /where a folder is expected/, isRecordHurt: true },
	'the record is a link': { isPublished: true, happens: ({ notice }) => { renameSync(join(notice, 'revisions'), join(notice, '..', '..', '..', 'elsewhere')); symlinkSync('../../../elsewhere', join(notice, 'revisions')); }, says: /only a link/, isRecordHurt: true },
	'a revision is a link': { isPublished: true, happens: ({ notice }) => { renameSync(first(notice), join(notice, '..', '..', '..', 'elsewhere')); symlinkSync('../../../../elsewhere', first(notice)); }, says: /only a link/, isRecordHurt: true },
	'a revision is a file': { happens: ({ notice }) => { mkdirSync(join(notice, 'revisions')); writeFileSync(first(notice), ''); }, says: /is no revision/, isRecordHurt: true },
	'a revision is called 01': { isPublished: true, happens: ({ notice }) => renameSync(first(notice), join(notice, 'revisions', '01')), says: /`01` is no revision/, isRecordHurt: true },
	'a revision is called 1 and a space': { isPublished: true, happens: ({ notice }) => renameSync(first(notice), join(notice, 'revisions', '1 ')), says: /`1 ` is no revision/, isRecordHurt: true },
	'a revision has a number of fifty digits': { isPublished: true, happens: ({ notice }) => renameSync(first(notice), join(notice, 'revisions', '9'.repeat(50))), says: /is no revision/, isRecordHurt: true },
	'a revision is empty': { happens: ({ notice }) => mkdirSync(first(notice), { recursive: true }), says: /lost its revision\.yaml/, isRecordHurt: true },
	'a revision.yaml is empty': { isPublished: true, happens: ({ notice }) => writeFileSync(first(notice, 'revision.yaml'), ''), says: /`number` is missing/, isRecordHurt: true },
	'a revision.yaml is a pipe': { isPublished: true, happens: ({ notice }) => { rmSync(first(notice, 'revision.yaml')); execFileSync('mkfifo', [first(notice, 'revision.yaml')]); }, says: /not an ordinary file/, isRecordHurt: true },
	'a revision.yaml names a file outside': { isPublished: true, happens: ({ notice }) => replace(first(notice, 'revision.yaml'), '  incident.yaml:', '  ../../incident.yaml:'), says: /`\.\.\/\.\.\/incident\.yaml` cannot stand here/, isRecordHurt: true },
	'a revision.yaml names a file of the machine': { isPublished: true, happens: ({ notice }) => replace(first(notice, 'revision.yaml'), '  incident.yaml:', '  /etc/passwd:'), says: /`\/etc\/passwd` cannot stand here/, isRecordHurt: true },
	'a revision.yaml names a file twice': { isPublished: true, happens: ({ notice }) => appendFileSync(first(notice, 'revision.yaml'), /^ {2}incident\.yaml: .*\n/m.exec(readFileSync(first(notice, 'revision.yaml'), 'utf8'))?.[0] ?? ''), says: /stands twice/, isRecordHurt: true },
	'a revision.yaml has a number without end': { isPublished: true, happens: ({ notice }) => replace(first(notice, 'revision.yaml'), 'number: 1', `number: ${'9'.repeat(400)}`), says: /is read as Infinity/, isRecordHurt: true },
	'a revision.yaml has a time that is none': { isPublished: true, happens: ({ notice }) => replace(first(notice, 'revision.yaml'), /published: .*/, 'published: 2026-02-30T10:00:00Z'), says: /does not exist in the calendar/, isRecordHurt: true },
	'a published page is a pipe': { isPublished: true, happens: ({ notice }) => { rmSync(first(notice, 'en/faq.mdx')); execFileSync('mkfifo', [first(notice, 'en/faq.mdx')]); }, says: /changed after revision 1/, isRecordHurt: true },
	'a published page is a folder': { isPublished: true, happens: ({ notice }) => { rmSync(first(notice, 'en/faq.mdx')); mkdirSync(first(notice, 'en/faq.mdx')); }, says: /is part of revision 1 and is gone/, isRecordHurt: true },
	'a published page has ten million bytes': { isPublished: true, happens: ({ notice }) => writeFileSync(first(notice, 'en/faq.mdx'), Buffer.alloc(10_000_000)), says: /changed after revision 1/, isRecordHurt: true },
	'a published page is a program whose digest fits': {
		isPublished: true,
		happens: ({ notice }) => {
			const page = `{${'('.repeat(9_000)}}\n`;
			writeFileSync(first(notice, 'en/faq.mdx'), page);
			replace(first(notice, 'revision.yaml'), /en\/faq\.mdx: .*/, `en/faq.mdx: ${createHash('sha256').update(page).digest('hex')}`);
		},
		says: /revisions\/1\/en\/faq\.mdx\n {2}1:1 +[^\n]*\n +Curly brackets begin a program/,
		isRecordHurt: true,
	},
	'published facts swell, and their digest fits': {
		isPublished: true,
		happens: ({ notice }) => {
			const facts = 'a: &a [x, x]\nb: [*a, *a]\n';
			writeFileSync(first(notice, 'incident.yaml'), facts);
			replace(first(notice, 'revision.yaml'), / incident\.yaml: .*/, ` incident.yaml: ${createHash('sha256').update(facts).digest('hex')}`);
		},
		says: /revisions\/1\/incident\.yaml\n {2}1:7[^]*anchors/,
		isRecordHurt: true,
	},
	'a published language is a link': { isPublished: true, happens: ({ notice }) => { renameSync(first(notice, 'en'), join(notice, '..', '..', '..', 'elsewhere')); symlinkSync('../../../../../elsewhere', first(notice, 'en')); }, says: /revisions\/1\/en/, isRecordHurt: true },
};

describe('every command answers when', () => {
	for (const [what, { happens, isPublished, says, isRecordHurt }] of Object.entries(cases)) {
		test(what, { ...onUnix, timeout: 60_000 }, async (t) => {
			const someone = person(t);
			const { content, types } = someone;
			if (isPublished) assertAnswered(await types('notice', 'publish', NOTICE, '--yes'));
			happens(someone);
			const before = namesIn(content);
			const said = async (...words: string[]) => {
				const answer = await types(...words);
				assertAnswered(answer);
				return answer;
			};
			const checked = await said('check');
			assert.equal(checked.exitCode, 1, checked.output);
			assert.match(checked.output, says);
			assert.equal((await said('notice', 'verify')).exitCode, isRecordHurt ? 1 : 0);
			await said('notice', 'status');
			assert.equal((await said('notice', 'publish', NOTICE, '--yes')).exitCode, 1);
			const out = join(content, '..', 'dist');
			assert.equal((await said('build', '--out', out)).exitCode, 1);
			if (isRecordHurt) assert.equal((await said('build', '--out', out, '--published-only')).exitCode, 1);
			assert.ok(!existsSync(out));
			assert.deepEqual(namesIn(content), before);
			await said('notice', 'set', NOTICE, 'cohorts.senders.count', '121');
			assert.deepEqual(namesIn(content), before);
		});
	}
});

/** Everything in a folder by its name. */
function namesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

describe('a name that is typed', () => {
	for (const id of ['..', '.', '/', '../..', 'a/../..', '/etc', 'a\\b', '__proto__', 'constructor', 'a\u202eb', 'a\nb', '', ' ', '😀', 'a'.repeat(5_000), '%2e%2e', '-', '*', '$(id)', `${NOTICE}-`, `x${NOTICE}`]) {
		test(`${JSON.stringify(id.slice(0, 20))} leads to no notice`, async (t) => {
			const { types } = person(t);
			for (const words of [['status', id], ['verify', id], ['publish', id, '--yes'], ['set', id, 'cohorts.senders.count', '1']]) {
				const { exitCode, output } = await types('notice', ...(id.startsWith('-') ? ['--'] : []), ...words);
				assert.notEqual(exitCode, 0, `${words.join(' ')}: ${output}`);
				assert.match(output, /There is no notice/);
				assert.doesNotMatch(output, /bug in Candor|^\s+at /m);
			}
		});
	}
});

describe('a fact that is set', () => {
	for (const [name, ...value] of [
		['__proto__', 'x'], ['__proto__.polluted', 'true'], ['constructor.prototype.polluted', 'true'], ['cohorts.__proto__.count', '1'], ['toString', '1'], ['', 'x'], ['.', 'x'], ['..', 'x'], ['cohorts..count', '1'], ['cohorts', '1'], ['cohorts.senders', '1'],
		['cohorts.senders.count', '1e999'], ['cohorts.senders.count', '0x10'], ['cohorts.senders.count', '-1'], ['cohorts.senders.count', '1\nmode: live'], ['cohorts.senders.count', '&a 1'], ['cohorts.senders.count', '*a'], ['cohorts.senders.count', '!!str 1'], ['cohorts.senders.count', '[1'], ['cohorts.senders.count', '{'],
		['cohorts.senders.count', '[['.repeat(5_000)], ['occurred', '2026-02-30'], ['occurred', 'a\u202eb'], ['occurred', '# no'], ['milestones.pick-up', 'planned', '{ a: 1 }\nmode: live'], ['contacts.desk.email', 'a@b.example\nurl: https://elsewhere.example'], ['what.kinds.0', 'x'], ['what.kinds.0.x', 'y'], ['what.kinds', '[a, b]'], ['publisher', 'a'.repeat(20_000)],
	] as const) {
		test(`${name.slice(0, 40)} to ${JSON.stringify(value.join(' ').slice(0, 40))} is refused`, async (t) => {
			const { notice, types } = person(t);
			const before = readFileSync(join(notice, 'incident.yaml'), 'utf8');
			const answer = await types('notice', 'set', NOTICE, name, ...value.map((word) => (word.startsWith('-') ? ` ${word}` : word)));
			assertAnswered(answer);
			assert.notEqual(answer.exitCode, 0, answer.output);
			assert.equal(readFileSync(join(notice, 'incident.yaml'), 'utf8'), before);
			assert.deepEqual(readdirSync(notice).sort(), ['en', 'incident.yaml', 'ja']);
		});
	}

	test('keeps the line ends and the byte order mark that the file has', async (t) => {
		const { notice, types } = person(t);
		const path = join(notice, 'incident.yaml');
		const windows = `\ufeff${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`;
		writeFileSync(path, windows);
		assertAnswered(await types('notice', 'set', NOTICE, 'cohorts.senders.count', '121'));
		assert.equal(readFileSync(path, 'utf8'), windows.replace('count: 120', 'count: 121'));
	});
});

describe('a summary that is published and can never be edited', () => {
	for (const [what, summary, words] of [
		['reverses text', 'a\u202eb', /U\+202E/],
		['ends a line for programs', 'a\u2028b', /U\+2028/],
		['rings a bell', 'a\u0007b', /U\+0007/],
		['is half of a character', 'a\ud800b', /U\+D800/],
		['has two lines', 'a\nb', /has several lines/],
		['is longer than anyone reads', 'a'.repeat(1_001), /1001 characters/],
	] as const) {
		test(`is refused when it ${what}`, async (t) => {
			const { notice, types } = person(t);
			const answer = await types('notice', 'publish', NOTICE, '--yes', '--summary', `en=${summary}`);
			assert.equal(answer.exitCode, 2);
			assert.match(answer.output, words);
			assertAnswered(answer);
			assert.ok(!existsSync(join(notice, 'revisions')));
		});
	}

	for (const summary of ['0x10', '- a', '{a}', '[a', '"a', '&a', '*a', '!!a', '# a', 'a: b', '? a', '|', '>', '%YAML 1.1', '---', 'null', 'yes', '2026-03-01', '\\', 'a'.repeat(1_000), '</title><script>']) {
		test(`is published as it is when it is ${JSON.stringify(summary.slice(0, 20))}`, async (t) => {
			const { types } = person(t);
			const answer = await types('notice', 'publish', NOTICE, '--yes', '--summary', `en=${summary}`);
			assert.equal(answer.exitCode, 0, answer.output);
			assert.equal((await types('notice', 'verify')).exitCode, 0);
			assert.equal((await types('check')).exitCode, 0);
		});
	}
});

describe('a content folder', () => {
	for (const [what, make] of [
		['that is not there', () => undefined],
		['that is a file', (path: string) => writeFileSync(path, '')],
		['that is a link to itself', (path: string) => symlinkSync(path, path)],
		['that is a pipe', (path: string) => execFileSync('mkfifo', [path])],
		['that is empty', (path: string) => mkdirSync(path)],
	] as const) {
		test(`${what} is told`, onUnix, async (t) => {
			const { content, types } = person(t);
			rmSync(content, { recursive: true });
			make(content);
			for (const words of [['check'], ['notice', 'status'], ['notice', 'verify'], ['notice', 'publish', NOTICE, '--yes'], ['notice', 'set', NOTICE, 'occurred', '2026-01-01'], ['build']]) {
				const answer = await types(...words);
				assertAnswered(answer);
				assert.notEqual(answer.exitCode, 0);
			}
		});
	}

	test('may be named with a slash, with dots, and by a name that does not exist in the system', async (t) => {
		const { content } = person(t);
		const check = async (path: string): Promise<Pick<Said, 'exitCode' | 'output'>> => {
			let output = '';
			const stream = { write: (text: string) => (output += text) };
			const exitCode = await run({ arguments: ['check', '--content', path], environment: {}, cwd: join(content, '..'), stdout: stream, stderr: stream });
			return { exitCode, output };
		};
		for (const path of ['content', './content/', `${content}/`, `${content}/.`, `${content}/../content`, `${content}/incidents/..`]) {
			assert.equal((await check(path)).exitCode, 0, path);
		}
		for (const path of ['x'.repeat(5_000), `${content}/site.yaml/x`, 'content ', 'CONTENT']) {
			const answer = await check(path);
			assertAnswered(answer);
			assert.match(answer.output, /There is no folder/);
		}
	});
});

describe('a disk', () => {
	const NOBODY = 65_534;
	const isRoot = process.geteuid?.() === 0;

	test('that cannot be written to leaves the record as it was, and says so', onUnix, async (t) => {
		const { content, notice, types } = person(t);
		await types('notice', 'publish', NOTICE, '--yes');
		appendFileSync(join(notice, 'en', 'notice.mdx'), '\nMore is known.\n');
		const before = namesIn(content);
		chmodSync(join(content, '..'), 0o755);
		if (isRoot) chownSync(join(content, '..'), NOBODY, NOBODY);
		for (const folder of [notice, join(notice, 'revisions')]) chmodSync(folder, 0o555);
		if (isRoot) process.seteuid?.(NOBODY);
		try {
			for (const words of [['publish', NOTICE, '--yes'], ['set', NOTICE, 'cohorts.senders.count', '121']]) {
				const answer = await types('notice', ...words);
				assertAnswered(answer);
				assert.equal(answer.exitCode, 1);
				assert.match(answer.output, /does not let Candor write or read/);
			}
		} finally {
			if (isRoot) process.seteuid?.(0);
			for (const folder of [notice, join(notice, 'revisions')]) chmodSync(folder, 0o755);
		}
		assert.deepEqual(namesIn(content), before);
		assert.equal((await types('notice', 'verify')).exitCode, 0);
	});
});
