import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PageName, ProseComponent } from '../../../../src/core/prose/prose.ts';
import { plainText } from '../../../../src/core/prose/text.ts';
import { readProse } from '../../../../src/files/read-prose.ts';

const print = ({ name, attributes }: ProseComponent) => `[${name} ${Object.values(attributes).join(' ')}]`.replace(' ]', ']');

/** Plain text of MDX, where components print their name. */
const textOf = (mdx: string, page: PageName = 'faq') => plainText(readProse(mdx, 'faq.mdx', page).children, print);

describe('the words of prose without its marks', () => {
	test('each paragraph and heading is a line', () => {
		assert.equal(textOf('## Points\n\nThey stay.\n\nAll of them.'), 'Points\nThey stay.\nAll of them.');
	});

	test('emphasis and links leave their words', () => {
		assert.equal(textOf('Read **this**, *that*, ~~not this~~ and [the answer](faq/#points).'), 'Read this, that, not this and the answer.');
	});

	test('a fact within a sentence is printed where it stands', () => {
		assert.equal(textOf('There are <Fact name="cohorts.card.count" />, it seems.'), 'There are [Fact cohorts.card.count], it seems.');
	});

	test('a table of facts is a line of its own', () => {
		assert.equal(textOf('Before.\n\n<Affected />\n\nAfter.'), 'Before.\n[Affected]\nAfter.');
	});

	test('an entry gives its title and then its words', () => {
		assert.equal(textOf('<Question id="points" title="What about points?">\n\nThey stay.\n\n</Question>'), 'What about points?\nThey stay.');
	});

	test('an entry without a title gives its words alone', () => {
		assert.equal(textOf('<Event id="lost">It was lost.</Event>', 'timeline'), 'It was lost.');
	});

	test('each item of a list is a line, however deep', () => {
		assert.equal(textOf('- One\n  - Two\n    1. Three\n- Four'), 'One\nTwo\nThree\nFour');
	});

	test('the cells of a row stand in one line', () => {
		assert.equal(textOf('| Who | How many |\n| --- | --- |\n| You | <Fact name="a" /> |'), 'Who | How many\nYou | [Fact a]');
	});

	test('a quote gives its words', () => {
		assert.equal(textOf('> We are sorry.\n>\n> Truly.'), 'We are sorry.\nTruly.');
	});

	test('a line break within a paragraph is a space', () => {
		assert.equal(textOf('First\\\nsecond'), 'First second');
	});

	test('a rule and an empty page say nothing', () => {
		assert.equal(textOf('---\n'), '');
		assert.equal(textOf(''), '');
	});

	test('Japanese, Chinese and Arabic come through as written', () => {
		assert.equal(textOf('**お客様**へ。\n\n致**客户**。\n\nإلى **عملائنا**.'), 'お客様へ。\n致客户。\nإلى عملائنا.');
	});
});
