/**
 * `expected.txt` of a fixture that fails: where the finding stands, a phrase of its message, a phrase of its hint.
 * Where the hint says exactly what to write, `replace`/`with` or `add` write it, and the fixture must be well then.
 *
 *     content/incidents/2026-lost-parcels/en/faq.mdx:3
 *     	message: `urgency` is `son`
 *     	hint: Did you mean `soon`?
 *     	replace: "son"
 *     	with: "soon"
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../../src/core/findings/finding.ts';

export interface Expected {
	/** `file:line`, or the file alone where the finding is about the whole file. */
	place: string;
	message: string;
	hint: string;
	/** What the hint says to write; none where it leaves the choice to a person. */
	mends: Mend[];
}

type Mend = { kind: 'replace'; from: string; to: string } | { kind: 'add'; line: string };

export function readExpected(fixture: string): Expected[] {
	const text = readFileSync(join(fixture, 'expected.txt'), 'utf8').replaceAll('\r\n', '\n').trimEnd();
	return text.split('\n\n').map((block) => {
		const [place = '', ...lines] = block.split('\n');
		const expected: Expected = { place, message: '', hint: '', mends: [] };
		let from = '';
		for (const line of lines) {
			const [, key, value = ''] = /^\t([a-z]+): ?(.*)$/.exec(line) ?? [];
			if (key === 'message') expected.message = value;
			else if (key === 'hint') expected.hint = value;
			else if (key === 'replace') from = value;
			else if (key === 'with') expected.mends.push({ kind: 'replace', from, to: value });
			else if (key === 'add') expected.mends.push({ kind: 'add', line: value });
			else throw new Error(`${fixture}/expected.txt: nobody knows what to do with “${line}”.`);
		}
		return expected;
	});
}

/** Where a finding was made, as `expected.txt` writes it. */
export function placeOf({ position }: Finding): string {
	return position.kind === 'source' ? `${position.file}:${position.line}` : position.file;
}

/** Writes what the hint says into the file that the finding names. Added lines follow the marked one. */
export function mend(folder: string, { place, mends }: Expected): void {
	const [, file = '', number = '1'] = /^content\/(.+):(\d+)$/.exec(place) ?? [];
	const path = join(folder, file);
	const lines = readFileSync(path, 'utf8').split('\n');
	const index = Number(number) - 1;
	let added = 0;
	for (const step of mends) {
		if (step.kind === 'add') lines.splice(index + ++added, 0, step.line);
		else if (lines[index]?.includes(step.from)) lines[index] = lines[index].replace(step.from, step.to);
		else throw new Error(`${place} does not hold “${step.from}”.`);
	}
	writeFileSync(path, lines.join('\n'));
}
