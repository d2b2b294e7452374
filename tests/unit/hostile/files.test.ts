/** Every kind of file, filled with what no person meant to write. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pageNames } from '../../../src/core/prose/prose.ts';
import { assertCalm, placesIn } from './calm.ts';
import { contentFolder, findingsIn, NOTICE } from './content.ts';

const yaml: Readonly<Record<string, string>> = { 'site.yaml': 'site-is-well-formed', [`${NOTICE}/incident.yaml`]: 'incident-is-well-formed', [`${NOTICE}/en/labels.yaml`]: 'labels-are-well-formed' };
const prose = pageNames.map((page) => `${NOTICE}/en/${page}.mdx`);

interface Case {
	/** What the file holds then. */
	fill: (sound: string) => string | Uint8Array;
	/** What is said of the file, as `check:line`; the line `end` is the last that has words. */
	says: readonly string[];
}

const everywhere: Record<string, Case> = {
	'bytes of an image': { fill: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), says: ['files-are-readable'] },
	'a word in Shift JIS': { fill: (sound) => Buffer.concat([Buffer.from(sound), Uint8Array.of(0x82, 0xcd)]), says: ['files-are-readable'] },
	'UTF-16': { fill: (sound) => Buffer.from(`\ufeff${sound}`, 'utf16le'), says: ['files-are-readable'] },
	'a NUL': { fill: (sound) => `${sound}\0`, says: ['files-are-readable'] },
	'half of a character': { fill: (sound) => Buffer.concat([Buffer.from(sound), Uint8Array.of(0xed, 0xa0, 0x80)]), says: ['files-are-readable'] },
	'more than a person writes': { fill: (sound) => sound + '#\n'.repeat(125_000), says: ['files-are-readable'] },
	'a line without end': { fill: (sound) => `${sound}\n{/*${'x'.repeat(200_000)}*/}\n`, says: ['files-are-readable:end'] },
	'a byte order mark': { fill: (sound) => `\ufeff${sound}`, says: [] },
	'line ends of Windows': { fill: (sound) => sound.replaceAll('\n', '\r\n'), says: [] },
	'line ends of old Macs': { fill: (sound) => sound.replaceAll('\n', '\r'), says: [] },
};

const inYaml: Record<string, Case> = {
	'text alone': { fill: () => 'Dear customers\n', says: ['schema:1'] },
	'a list alone': { fill: () => '- a\n- b\n', says: ['schema:1'] },
	'a number alone': { fill: () => '5', says: ['schema:1'] },
	'a tab before a name': { fill: (sound) => `${sound}extra:\n\ta: 1\n`, says: ['yaml-is-well-formed:end'] },
	'a name that stands twice': { fill: (sound) => `${sound}extra: 1\nextra: 2\n`, says: ['yaml-is-well-formed:end'] },
	'an anchor': { fill: (sound) => `${sound}extra: &a 1\n`, says: ['yaml-is-well-formed:end'] },
	'an alias of aliases': { fill: (sound) => `${sound}x: [${'*a, '.repeat(9)}*a]\n`, says: ['yaml-is-well-formed:end'] },
	'names taken over from elsewhere': { fill: (sound) => `${sound}<<: { a: 1 }\n`, says: ['schema:end'] },
	'a tag of a program': { fill: (sound) => `${sound}extra: !!js/function "() => 1"\n`, says: ['yaml-is-well-formed:end'] },
	'a tag of bytes': { fill: (sound) => `${sound}extra: !!binary aGVsbG8=\n`, says: ['yaml-is-well-formed:end'] },
	'a tag of a time': { fill: (sound) => `${sound}extra: !!timestamp 2026-03-01\n`, says: ['yaml-is-well-formed:end'] },
	'a tag of a set': { fill: (sound) => `${sound}extra: !!set { a, b }\n`, says: ['yaml-is-well-formed:end'] },
	'a second file within': { fill: (sound) => `${sound}---\n`, says: ['yaml-is-well-formed:end'] },
	'another version of YAML': { fill: (sound) => `%YAML 1.1\n---\n${sound}`, says: ['yaml-is-well-formed:1'] },
	'a tag of its own': { fill: (sound) => `%TAG ! tag:example.com,2026:\n---\n${sound}`, says: ['yaml-is-well-formed:1'] },
	'a name that is a number': { fill: (sound) => `${sound}2026: 1\n`, says: ['yaml-is-well-formed:end'] },
	'a name that is nothing': { fill: (sound) => `${sound}: 1\n`, says: ['yaml-is-well-formed:end'] },
	'a name that is a list': { fill: (sound) => `${sound}? [a, b]\n: 1\n`, says: ['yaml-is-well-formed:before-end'] },
	'the name __proto__': { fill: (sound) => `${sound}__proto__: { polluted: true }\n`, says: ['schema:end'] },
	'the name constructor': { fill: (sound) => `${sound}constructor: { prototype: { polluted: true } }\n`, says: ['schema:end'] },
	'a bracket that is never closed': { fill: (sound) => `${sound}extra: [1, 2\n`, says: ['yaml-is-well-formed:end'] },
	'nine thousand brackets': { fill: (sound) => `${sound}extra: ${'['.repeat(9_000)}\n`, says: ['yaml-is-well-formed:end'] },
	'nine thousand closed brackets': { fill: (sound) => `${sound}extra: ${'['.repeat(4_500)}${']'.repeat(4_500)}\n`, says: ['yaml-is-well-formed:end'] },
	'nine thousand curly brackets': { fill: (sound) => `${sound}extra: ${'{a: '.repeat(2_400)}\n`, says: ['yaml-is-well-formed:end'] },
	'a list in a list in a list': { fill: (sound) => `${sound}extra:\n${'- '.repeat(4_900)}a\n`, says: ['yaml-is-well-formed:end'] },
	'names of names of names': { fill: (sound) => `${sound}${': '.repeat(4_900)}a\n`, says: ['yaml-is-well-formed:end'] },
	'a value six hundred levels deep': { fill: (sound) => `${sound}extra:\n${Array.from({ length: 600 }, (_, level) => `${' '.repeat(level + 1)}a:`).join('\n')}\n`, says: ['yaml-is-well-formed'] },
	'twenty thousand names': { fill: (sound) => `${sound}extra:\n${Array.from({ length: 20_000 }, (_, index) => ` a${index}: 1`).join('\n')}\n`, says: ['yaml-is-well-formed'] },
	'the same name twenty thousand times': { fill: (sound) => `${sound}${'extra: 1\n'.repeat(20_000)}`, says: ['yaml-is-well-formed'] },
	'a placeholder that nobody filled': { fill: (sound) => `${sound}extra: {{ name }}\n`, says: ['yaml-is-well-formed:end'] },
	'a control character': { fill: (sound) => `${sound}# a\u0007b\n`, says: ['yaml-is-well-formed:end'] },
	'a reversed note': { fill: (sound) => `${sound}# a\u202eb\n`, says: ['yaml-is-well-formed:end'] },
	'an end of line that no editor shows': { fill: (sound) => `${sound}# a\u2028b\n`, says: ['yaml-is-well-formed:end'] },
};

const inProse: Record<string, Case> = {
	'nothing': { fill: () => '', says: ['pages-say-something'] },
	'spaces': { fill: () => '  \n\t\n   ', says: ['pages-say-something'] },
	'a note alone': { fill: () => '{/* nothing yet */}\n', says: ['pages-say-something'] },
	'a control character': { fill: (sound) => `${sound}\na\u0007b\n`, says: ['prose-is-declarative:end'] },
	'a reversed word': { fill: (sound) => `${sound}\na\u202eb\n`, says: ['prose-is-declarative:end'] },
	'an end of line that no editor shows': { fill: (sound) => `${sound}\na\u2028b\n`, says: ['prose-is-declarative:end'] },
	'a sign that no text has': { fill: (sound) => `${sound}\na\ufdd0b\n`, says: ['prose-is-declarative:end'] },
	'nine thousand quotes': { fill: (sound) => `${sound}\n${'>'.repeat(9_000)} a\n`, says: ['prose-is-declarative:end'] },
	'a list in a list in a list': { fill: (sound) => `${sound}\n${'- '.repeat(4_900)}a\n`, says: ['prose-is-declarative:end'] },
	'nine thousand asterisks': { fill: (sound) => `${sound}\n${'*a '.repeat(1_600)}${'b* '.repeat(1_600)}\n`, says: ['prose-is-declarative:end'] },
	'three thousand quotes that hold each other': { fill: (sound) => `${sound}\n${'<A>'.repeat(1_400)}a${'</A>'.repeat(1_400)}\n`, says: ['prose-is-declarative:end'] },
	'tags that are never closed': { fill: (sound) => `${sound}\n${'<A>\n\n'.repeat(10_000)}`, says: ['prose-is-declarative'] },
	'thousands of smaller-than signs': { fill: (sound) => `${sound}\n${'<'.repeat(9_000)}\n`, says: ['prose-is-declarative:end'] },
	'a paragraph without end': { fill: (sound) => `${sound}\n${'_a '.repeat(3_000)}\n`.concat('_a '.repeat(3_000), '\n', '_a '.repeat(3_000), '\n'), says: ['prose-is-declarative'] },
};

function check(group: string, cases: Readonly<Record<string, Case>>, files: readonly string[]): void {
	describe(group, () => {
		for (const [what, { fill, says }] of Object.entries(cases)) {
			for (const file of files) {
				test(`${file.split('/').at(-1)} with ${what}`, (t) => {
					const folder = contentFolder(t);
					const path = join(folder, file);
					const filled = fill(readFileSync(path, 'utf8'));
					writeFileSync(path, filled);
					const findings = findingsIn(folder);
					assertCalm(findings, folder);
					const lines = String(filled).trimEnd().split('\n').length;
					const expected = says.map((said) => said.replace('schema', yaml[file] ?? '').replace(':end', `:${lines}`).replace(':before-end', `:${lines - 1}`));
					const found = placesIn(findings, file);
					if (expected.length === 0) assert.deepEqual(found, []);
					else for (const said of expected) assert.ok(found.some((place) => (said.includes(':') ? place === said : place.split(':')[0] === said)), `${said} is not among ${found.join(', ')}`);
					assert.equal(({} as { polluted?: boolean }).polluted, undefined);
				});
			}
		}
	});
}

check('a file may be anything', everywhere, [...Object.keys(yaml), ...prose]);
check('a file of YAML may hold anything', inYaml, Object.keys(yaml));
check('a page may hold anything', inProse, prose);

describe('a file of YAML may hold nothing', () => {
	for (const [file, name] of Object.entries(yaml)) {
		for (const [what, text] of [['no byte', ''], ['spaces', '  \n \n'], ['notes alone', '# nothing yet\n'], ['a line of three hyphens', '---\n'], ['the word null', 'null\n'], ['curly brackets', '{}\n']] as const) {
			test(`${file.split('/').at(-1)} with ${what} lacks what the pages need`, (t) => {
				const folder = contentFolder(t);
				writeFileSync(join(folder, file), text);
				const findings = findingsIn(folder);
				assertCalm(findings, folder);
				assert.ok(placesIn(findings, file).includes(`${name}:1`), placesIn(findings, file).join('\n'));
			});
		}
	}
});

test('a file of ten million bytes is not read', (t) => {
	for (const file of ['site.yaml', `${NOTICE}/incident.yaml`, `${NOTICE}/en/faq.mdx`]) {
		const folder = contentFolder(t);
		writeFileSync(join(folder, file), Buffer.alloc(10_000_000, '# a\n'));
		assert.ok(placesIn(findingsIn(folder), file).includes('files-are-readable'), file);
	}
});
