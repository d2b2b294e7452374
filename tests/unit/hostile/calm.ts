/** What every answer to bad content has in common: it is said in one sentence, at a place that exists, and hides nothing. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/core/findings/finding.ts';
import type { Said } from '../cli/person.ts';

/** Everything but the ends of lines that cannot be seen, or that a terminal obeys. */
const UNSEEN = /[\p{Cs}\p{Zl}\p{Zp}\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

/** @param folder The content folder, which messages call `content`. */
export function assertCalm(findings: readonly Finding[], folder: string): void {
	for (const finding of findings) {
		const { check, severity, position, found = '', message, hint } = finding;
		const said = JSON.stringify(finding);
		assert.match(check, /^[a-z]+(?:-[a-z]+)+$/, said);
		assert.ok(['mandatory', 'recommended', 'informative'].includes(severity), said);
		assert.match(message.en, /^[^\n]+\.$/, said);
		assert.match(message.ja, /^[^\n]+。$/, said);
		assert.notEqual(hint.en.trim(), '', said);
		assert.notEqual(hint.ja.trim(), '', said);
		for (const text of [position.file, found, message.en, message.ja, hint.en, hint.ja]) assert.doesNotMatch(text, UNSEEN, said);
		assert.doesNotMatch(found, /\n/, said);
		assert.ok(found.length <= 80, said);
		if (position.kind === 'source') assertInside(position, folder, said);
	}
}

function assertInside({ file, line, column }: { file: string; line: number; column: number }, folder: string, said: string): void {
	const path = join(folder, file.replace(/^content\//, ''));
	assert.ok(existsSync(path) && statSync(path).isFile(), said);
	const lines = readFileSync(path, 'utf8').replace(/^\ufeff/, '').replace(/\r\n?/g, '\n').split('\n');
	assert.ok(Number.isInteger(line) && line >= 1 && line <= lines.length, said);
	assert.ok(Number.isInteger(column) && column >= 1 && column <= (lines[line - 1] ?? '').length + 1, said);
}

/** A person was answered, and not shown the inside of the program. */
export function assertAnswered({ exitCode, output }: Pick<Said, 'exitCode' | 'output'>): void {
	assert.ok([0, 1, 2].includes(exitCode), output);
	assert.notEqual(output.trim(), '');
	assert.doesNotMatch(output, /^\s+at .*[\w>)]:\d+(?::\d+)?\)?$/m);
	assert.doesNotMatch(output, /bug in Candor|\bundefined\b|\[object |\w+Error:/);
	assert.doesNotMatch(output.replaceAll('\n', ''), UNSEEN);
}

/** Where something was found: of one file as `check:line`, of all as `check file:line`. */
export function placesIn(findings: readonly Finding[], file?: string): string[] {
	return findings
		.filter(({ position }) => file === undefined || position.file === `content/${file}`)
		.map(({ check, position }) => `${check}${file === undefined ? ` ${position.file}` : ''}${position.kind === 'source' ? `:${position.line}` : ''}`);
}
