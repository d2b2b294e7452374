import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { numbersMatchTheSource } from '../../../../src/core/checks/numbers-match-the-source.ts';
import type { Notice } from '../../../../src/core/notice/notice.ts';
import type { NoticeSource, Project } from '../../../../src/core/notice/project.ts';
import type { PublishedNotice } from '../../../../src/core/record/record.ts';
import { makeNotice, makeRecord } from '../../make-site-content.ts';
import { locales } from './locales.ts';

const rows = parse(readFileSync(fileURLToPath(new URL('../../../fixtures/corpora/translated-numbers.yaml', import.meta.url)), 'utf8')) as (Record<string, string> & { instead?: Record<string, string> })[];

/** What the check finds in a notice with this record. */
function foundIn(notice: Notice, revisions: readonly PublishedNotice[] = []): string[] {
	const place = { kind: 'file', file: 'a' } as const;
	const source: NoticeSource = { notice, folder: 'a', at: () => place, labelsAt: {}, reliable: 'values', doubtful: [], typed: [], comments: [], attachments: [], record: { id: notice.id, revisions } };
	const project = { site: { publishers: {} }, notices: [source] } as unknown as Project;
	return numbersMatchTheSource.find(project, { now: 0 }).map(({ found = '' }) => found);
}

const pair = (source: string, original: string, target: string, translation: string) =>
	makeNotice({ 'source-locale': source }, { [source]: { notice: `${original}\n` }, [target]: { notice: `${translation}\n` } });

describe('the same numbers in two languages raise nothing, and another one is found', () => {
	for (const source of locales) {
		test(`from ${source}`, () => {
			for (const { instead = {}, ...row } of rows) {
				const original = row[source] ?? '';
				for (const target of locales.filter((locale) => locale !== source)) {
					const translation = row[target] ?? '';
					assert.deepEqual(foundIn(pair(source, original, target, translation)), [], `${source}: ${original}\n${target}: ${translation}`);
					const wrong = instead[target];
					if (wrong !== undefined) assert.equal(foundIn(pair(source, original, target, wrong)).length, 1, `${source}: ${original}\n${target}: ${wrong}`);
				}
			}
		});
	}
});

describe('a translation that is behind', () => {
	const [old, corrected] = ['Come to gate 11.', 'Come to gate 12.'].map((english) => pair('en', english, 'ja', '11番ゲートへお越しください。'));
	assert.ok(old && corrected);

	test('is left alone while nobody has touched it since it was published', () => {
		assert.deepEqual(foundIn(corrected, makeRecord({ notice: old })), []);
	});

	test('is left alone when the source was published without it', () => {
		assert.deepEqual(foundIn(corrected, makeRecord({ notice: old }, { notice: corrected })), []);
	});

	test('is looked at again once somebody works on it', () => {
		const touched = pair('en', 'Come to gate 12.', 'ja', '11番ゲートへおいでください。');
		assert.deepEqual(foundIn(touched, makeRecord({ notice: old })), ['11']);
	});

	test('is looked at when it was never published', () => {
		assert.deepEqual(foundIn(corrected), ['11']);
	});
});
