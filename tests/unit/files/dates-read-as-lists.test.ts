import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readProse } from '../../../src/files/read-prose.ts';

const found = (text: string) => readProse(text, 'f', 'notice').findings.map(({ position, hint }) => `${position.kind === 'source' ? position.line : ''}: ${hint.en.split(': ').slice(1).join(': ')}`);

describe('a line that begins with a date', () => {
	for (const [text, told] of [
		['2018. 9. 3. 결제를 재개합니다.', '1: 2018\\. 9. 3. 결제를 재개합니다.'],
		['9. 3. 결제를 재개합니다.', '1: 9\\. 3. 결제를 재개합니다.'],
		['14. Dezember 2017: Anruf der Bank', '1: 14\\. Dezember 2017: Anruf der Bank'],
		['3. září 2018', '1: 3\\. září 2018'],
		['- a\n\n  2018. 9. 3. 결제', '3: 2018\\. 9. 3. 결제'],
	] as const) {
		test(`${JSON.stringify(text)} is told to be taken for a list, and reads well when the advice is followed`, () => {
			assert.deepEqual(found(text), [told]);
			const [, line = ''] = /^\d+: (.*)$/.exec(told) ?? [];
			assert.deepEqual(found(line), []);
		});
	}

	for (const text of ['1. Ask\n2. Go', '3. Call the bank', '1. 22,796 people', '12. Say what you saw', '- 2018', '2018 was a year.', '1. Mai-Li Chen asks']) {
		test(`is not what ${JSON.stringify(text)} does`, () => assert.deepEqual(found(text), []));
	}
});
