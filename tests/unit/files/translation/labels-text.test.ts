import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { editedLabels, newLabels, withNotes, withoutNotes } from '../../../../src/files/translation/labels-text.ts';

test('new labels read back as they are, whatever signs they hold', () => {
	const values = ['[[gap]]', 'a: b', '# no comment', 'true', '2017', '“quoted”', "it's", '- x', '@home', 'ends: ', '日本語：説明'];
	const text = newLabels([{ path: ['title'], value: 'T', notes: ['en: Title'] }, ...values.map((value, index) => ({ path: ['names', `n${index}`], value, notes: ['en: x'] }))]);
	assert.deepEqual(Object.values((parse(text) as { names: object }).names), values.map((value) => value));
	assert.match(text, /^# yaml-language-server: .*\n# en: Title\ntitle: T\nnames:\n {2}# en: x\n {2}n0: "\[\[gap\]\]"\n/);
});

test('a label is changed or added, and nothing else', () => {
	const text = '# Anna: ask legal\ntitle: Old # keep\nnames:\n  a: "A"\n  # the shop\n  b: B\n';
	const edited = editedLabels(text, [{ path: ['title'], value: 'New', notes: [] }, { path: ['names', 'c'], value: '[[gap]]', notes: ['en: C'] }, { path: ['reasons', 'faq/#x'], value: 'Why', notes: ['en: W'] }]);
	assert.equal(edited, '# Anna: ask legal\ntitle: New # keep\nnames:\n  a: "A"\n  # the shop\n  b: B\n  # en: C\n  c: "[[gap]]"\nreasons:\n  # en: W\n  faq/#x: Why\n');
});

test('notes are written once and go when they are done; those of colleagues stay', () => {
	const text = 'names:\n  # Anna: ask legal\n  a: A\n';
	const noted = withNotes(text, ['names', 'a'], ['en, before: Old', 'en, now: New']);
	assert.equal(noted, 'names:\n  # Anna: ask legal\n  # en, before: Old\n  # en, now: New\n  a: A\n');
	assert.equal(withNotes(noted, ['names', 'a'], ['en, before: Old', 'en, now: New']), noted);
	assert.equal(withoutNotes(noted, ['names', 'a'], 'en'), text);
});
