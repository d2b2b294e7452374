import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingOf, type Standing } from '../../../../src/core/translation/standing.ts';
import { unitsOf } from '../../../../src/core/translation/units.ts';
import { readProse } from '../../../../src/files/read-prose.ts';
import type { ProseNode } from '../../../../src/core/prose/prose.ts';

const page = (...blocks: string[]) => readProse(blocks.join('\n\n'), '', 'faq').children;
const question = (id: string, ...blocks: string[]) => [`<Question id="${id}" title="${id}?">`, ...blocks, '</Question>'].join('\n\n');
const states = ({ sections }: Standing) => Object.fromEntries(sections.map(({ section, state }) => [section, state]));
const words = (nodes: readonly ProseNode[]) => nodes.map((node) => (node.type === 'text' ? node.value : '')).join('');

const then = page('Lead.', '## One', 'First.', question('a', 'Alpha.', 'Beta.'), '## Two', 'Second.');
const target = page('Chef.', '## Eins', 'Erstens.', question('a', 'Alpha de.', 'Beta de.'), '## Zwei', 'Zweitens.');

test('the id of a unit says where it stands', () => {
	assert.deepEqual(unitsOf(page('Lead.', '## One', '- x\n- y', '| a | b |\n| - | - |\n| c | d |', question('q', '> quoted', '<Affected />'))).map(({ id, kind }) => `${id} ${kind}`), [
		'_lead.1 paragraph',
		'_h1 heading',
		'_h1.1.1.1 item',
		'_h1.1.2.1 item',
		'_h1.2.1.1 cell',
		'_h1.2.1.2 cell',
		'_h1.2.2.1 cell',
		'_h1.2.2.2 cell',
		'q.title title',
		'q.1.1 quote',
	]);
});

test('a translation of the same source is current, word for word', () => {
	const standing = standingOf({ now: then, then, target, published: target });
	assert.deepEqual(states(standing), { _lead: 'current', _h1: 'current', a: 'current', _h2: 'current' });
	assert.deepEqual([...standing.units].map(([id, { content }]) => [id, words(content)]).slice(0, 3), [['_lead.1', 'Chef.'], ['_h1', 'Eins'], ['_h1.1', 'Erstens.']]);
});

test('what is new, what has changed and what is gone is told apart', () => {
	const now = page('Lead.', '## One', 'First, but other.', question('b', 'New.'), '## New', 'New too.', '## Two', 'Second.');
	const standing = standingOf({ now, then, target, published: target });
	assert.deepEqual(states(standing), { _lead: 'current', _h1: 'behind', b: 'missing', _h2: 'missing', _h3: 'current' });
	assert.deepEqual(standing.gone.map(({ target: name }) => name), ['a']);
	assert.equal(standing.units.get('_h1.1')?.state, 'behind');
	assert.equal(words(standing.units.get('_h1.1')?.before ?? []), 'First.');
	assert.equal(words(standing.units.get('_h3.1')?.content ?? []), 'Zweitens.');
});

test('a paragraph that came between the others leaves them their translations', () => {
	const now = page('Lead.', '## One', 'First.', question('a', 'Alpha.', 'Between.', 'Beta.'), '## Two', 'Second.');
	const { units } = standingOf({ now, then, target, published: target });
	assert.deepEqual(['a.1', 'a.2', 'a.3'].map((id) => words(units.get(id)?.content ?? [])), ['Alpha de.', '', 'Beta de.']);
});

test('a part that was translated since it was published is current', () => {
	const now = page('Lead.', '## One', 'First, but other.', question('a', 'Alpha.', 'Beta, but other.'), '## Two', 'Second.');
	const touched = page('Chef.', '## Eins', 'Erstens, aber anders.', question('a', 'Alpha de.', 'Beta de.'), '## Zwei', 'Zweitens.');
	assert.deepEqual(states(standingOf({ now, then, target: touched, published: target })), { _lead: 'current', _h1: 'current', a: 'behind', _h2: 'current' });
});

test('a translation in another shape is not guessed at', () => {
	const joined = page('Chef.', '## Eins', 'Erstens.', question('a', 'Alpha und Beta.'), '## Zwei', 'Zweitens.');
	const { sections, units } = standingOf({ now: then, then, target: joined, published: joined });
	assert.deepEqual(sections.filter(({ isAligned }) => !isAligned).map(({ section }) => section), ['a']);
	assert.equal(units.has('a.1'), false);
});

test('a translation that already has the new heading is compared by the headings of now', () => {
	const now = page('Lead.', '## One', 'First.', '## New', 'New too.', question('a', 'Alpha.', 'Beta.'), '## Two', 'Second.');
	const followed = page('Chef.', '## Eins', 'Erstens.', '## Neu', 'Auch neu.', question('a', 'Alpha de.', 'Beta de.'), '## Zwei', 'Zweitens.');
	const standing = standingOf({ now, then, target: followed, published: target });
	assert.deepEqual(new Set(Object.values(states(standing))), new Set(['current']));
	assert.equal(words(standing.units.get('_h3.1')?.content ?? []), 'Zweitens.');
});
