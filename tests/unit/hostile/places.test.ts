/** Something else than a file stands where one is expected, or it is called what nobody would call it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readProject } from '../../../src/files/read-project.ts';
import { assertCalm, placesIn } from './calm.ts';
import { contentFolder, findingsIn, NOTICE } from './content.ts';

const onUnix = { skip: process.platform === 'win32' && 'Windows has no pipes in folders, and asks for a right to make links' };

/** Moves what is there away and lets a link lead to it. */
function linkInstead(folder: string, path: string): void {
	renameSync(join(folder, path), join(folder, '..', 'elsewhere'));
	symlinkSync(join(folder, '..', 'elsewhere'), join(folder, path));
}

interface Case {
	happens: (folder: string) => void;
	says: readonly string[];
}

function check(cases: Readonly<Record<string, Case>>): void {
	for (const [what, { happens, says }] of Object.entries(cases)) {
		test(what, onUnix, (t) => {
			const folder = contentFolder(t);
			happens(folder);
			const findings = findingsIn(folder);
			assertCalm(findings, folder);
			assert.deepEqual(placesIn(findings).filter((place) => /^files-are|^record-is/.test(place)), says);
		});
	}
}

describe('where a file is expected there is', () => {
	for (const [file, kind] of [['site.yaml', 'all'], [`${NOTICE}/incident.yaml`, 'facts'], [`${NOTICE}/en/labels.yaml`, 'labels'], [`${NOTICE}/en/faq.mdx`, 'a page']] as const) {
		const put = (make: (path: string) => void) => (folder: string) => {
			rmSync(join(folder, file));
			make(join(folder, file));
		};
		const says = [`files-are-readable content/${file}`];
		check({
			[`a folder (${kind})`]: { happens: put((path) => mkdirSync(path)), says },
			[`a link to a file elsewhere (${kind})`]: { happens: (folder) => linkInstead(folder, file), says },
			[`a link to nothing (${kind})`]: { happens: put((path) => symlinkSync('nowhere', path)), says },
			[`a link to itself (${kind})`]: { happens: put((path) => symlinkSync(path, path)), says },
			[`a link to a device without end (${kind})`]: { happens: put((path) => symlinkSync('/dev/zero', path)), says },
			[`a pipe that nobody writes into (${kind})`]: { happens: put((path) => execFileSync('mkfifo', [path])), says },
		});
	}
});

describe('where a folder is expected there is', () => {
	const inPlace = (path: string) => [`files-are-in-place content/${path}`];
	for (const path of ['incidents', NOTICE, `${NOTICE}/ja`, `${NOTICE}/revisions`]) {
		const put = (make: (path: string) => void) => (folder: string) => {
			rmSync(join(folder, path), { recursive: true, force: true });
			make(join(folder, path));
		};
		check({
			[`a link to a folder elsewhere (${path})`]: {
				happens: (folder) => {
					mkdirSync(join(folder, path), { recursive: true });
					linkInstead(folder, path);
				},
				says: inPlace(path),
			},
			[`a link to itself (${path})`]: { happens: put((there) => symlinkSync(there, there)), says: inPlace(path) },
			[`a link to nothing (${path})`]: { happens: put((there) => symlinkSync('nowhere', there)), says: inPlace(path) },
			[`a link to the folder above (${path})`]: { happens: put((there) => symlinkSync('..', there)), says: inPlace(path) },
		});
		// Notes may lie beside the notices.
		if (path !== NOTICE) check({ [`a file (${path})`]: { happens: put((there) => writeFileSync(there, 'x')), says: inPlace(path) } });
	}
});

describe('a folder of a notice is called', () => {
	const names = ['a b', 'Ａ', '😀', 'a\u202eb', 'a\nb', 'a\u001b[31mb', 'か\u3099', 'a\\b', 'A', 'a_b', 'a.b', '-a', 'a--b', '..a', 'con', 'nul', 'aux', 'com1', 'search', 'constructor', 'toString', 'hasOwnProperty', '__proto__', 'a'.repeat(65), 'a'.repeat(255), 'caf\u00e9', 'cafe\u0301', '::error file=x::y', 'a%0Ab', 'a`b', 'a\u200bb', 'с\u0430rd'];
	for (const name of names.filter((each) => !each.startsWith('.'))) {
		test(`${JSON.stringify(name.slice(0, 30))}, and is told`, onUnix, (t) => {
			const folder = contentFolder(t);
			mkdirSync(join(folder, 'incidents', name));
			const findings = findingsIn(folder);
			assertCalm(findings, folder);
			assert.deepEqual(findings.map(({ check: which }) => which), ['files-are-in-place']);
		});
	}
});

describe('a folder of a language is called', () => {
	for (const [name, hint] of [
		['JA', /There is a folder `ja` too/],
		['fr', /Add `fr` to `locales`/],
		['zh-hans', /Move the folder away/],
		['__proto__', /Move the folder away/],
		['constructor', /Move the folder away/],
		['ｅｎ', /There is a folder `en` too/],
		['en\u200b', /Move the folder away/],
		['e\u0301n', /Move the folder away/],
		['en\nja', /Move the folder away/],
	] as const) {
		test(`${JSON.stringify(name)}, and is told`, onUnix, (t) => {
			const folder = contentFolder(t);
			mkdirSync(join(folder, NOTICE, name));
			const findings = findingsIn(folder);
			assertCalm(findings, folder);
			assert.deepEqual(findings.map(({ check: which }) => which), ['files-are-in-place']);
			assert.match(findings[0]?.hint.en ?? '', hint);
		});
	}
});

test('more folders than anyone makes by hand are not looked through', (t) => {
	const folder = contentFolder(t);
	for (let number = 0; number < 1_001; number++) mkdirSync(join(folder, 'incidents', `2026-${number}`));
	assert.deepEqual(placesIn(findingsIn(folder)), ['files-are-in-place content/incidents']);
});

describe('what the machine does not let us open', () => {
	/** Nobody in particular, for machines on which the tests run as someone who may open everything. */
	const NOBODY = 65_534;
	const isRoot = process.geteuid?.() === 0;

	function asNobody<T>(look: () => T): T {
		if (isRoot) process.seteuid?.(NOBODY);
		try {
			return look();
		} finally {
			if (isRoot) process.seteuid?.(0);
		}
	}

	for (const [path, says] of [
		['site.yaml', 'files-are-readable content/site.yaml'],
		['incidents', 'files-are-in-place content/incidents'],
		[NOTICE, `files-are-in-place content/${NOTICE}`],
		[`${NOTICE}/incident.yaml`, `files-are-readable content/${NOTICE}/incident.yaml`],
		[`${NOTICE}/en`, `files-are-in-place content/${NOTICE}/en`],
		[`${NOTICE}/en/faq.mdx`, `files-are-readable content/${NOTICE}/en/faq.mdx`],
		[`${NOTICE}/en/labels.yaml`, `files-are-readable content/${NOTICE}/en/labels.yaml`],
		[`${NOTICE}/revisions`, `files-are-in-place content/${NOTICE}/revisions`],
	] as const) {
		test(`${path} is told`, onUnix, (t) => {
			const folder = contentFolder(t);
			mkdirSync(join(folder, NOTICE, 'revisions'));
			chmodSync(join(folder, '..'), 0o755);
			if (isRoot) chownSync(join(folder, path), NOBODY, NOBODY);
			chmodSync(join(folder, path), 0);
			try {
				const { findings } = asNobody(() => readProject(folder, 'content'));
				assertCalm(findings, folder);
				assert.ok(placesIn(findings).includes(says), placesIn(findings).join('\n'));
			} finally {
				chmodSync(join(folder, path), 0o755);
			}
		});
	}
});

test('a content folder that is itself a link is read: whoever names it knows where it leads', onUnix, (t) => {
	const folder = contentFolder(t);
	symlinkSync(folder, join(folder, '..', 'link'));
	assert.deepEqual(findingsIn(join(folder, '..', 'link')), []);
});

test('a folder on a computer that does not tell capitals apart keeps its name', (t) => {
	const folder = contentFolder(t);
	cpSync(join(folder, NOTICE, 'ja'), join(folder, NOTICE, 'JA'), { recursive: true });
	rmSync(join(folder, NOTICE, 'ja'), { recursive: true });
	const [finding] = findingsIn(folder);
	assert.match(finding?.hint.en ?? '', /Rename it to `ja`/);
});
