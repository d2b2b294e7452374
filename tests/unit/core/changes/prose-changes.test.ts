import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { proseChanges, type PageChange, type SectionChange } from '../../../../src/core/changes/prose-changes.ts';
import { samePage } from '../../../../src/core/changes/same-page.ts';
import type { Run } from '../../../../src/core/changes/word-changes.ts';
import type { PageName, ProseComponent, ProseNode } from '../../../../src/core/prose/prose.ts';
import { readProse } from '../../../../src/files/read-prose.ts';

const pageOf = (source: string, page: PageName) => readProse(source, `${page}.mdx`, page).children;
const print = ({ attributes }: ProseComponent) => `(${Object.values(attributes).join(' ')})`;

function compare(before: string, after: string, { page = 'notice', locale = 'en' }: { page?: PageName; locale?: string } = {}): PageChange {
	return proseChanges(pageOf(before, page), pageOf(after, page), { locale, before: print, after: print });
}

/** A change in one line: [-went-] and [+came+]. */
const marked = (runs: readonly Run[]) => runs.map(({ op, text }) => ({ same: text, delete: `[-${text}-]`, insert: `[+${text}+]` })[op]).join('');
const lines = ({ sections }: PageChange) => sections.flatMap(({ blocks }) => blocks.map(({ runs }) => marked(runs)));
const headings = ({ sections }: PageChange) => sections.map(({ state, heading, anchor }) => `${state} ${marked(heading) || anchor}`);

describe('words', () => {
	test('are told one by one', () => {
		assert.deepEqual(lines(compare('Your card number may have been exposed.', 'Your card number was not exposed.')), [
			'Your card number [-may have been-][+was not+] exposed.',
		]);
	});

	test('are those of Japanese, neither letters nor sentences', () => {
		const change = compare('クレジットカード決済の再開は未定です。', 'クレジットカード決済の再開は来月です。', { locale: 'ja' });
		assert.deepEqual(lines(change), ['クレジットカード決済の再開は[-未定-][+来月+]です。']);
	});

	test('are those of Chinese', () => {
		assert.deepEqual(lines(compare('我们会在网站上公布。', '我们会在首页上公布。', { locale: 'zh-Hans' })), ['我们会在[-网站-][+首页+]上公布。']);
	});

	test('are those of Arabic, with the spaces between them', () => {
		assert.deepEqual(lines(compare('لم يتقرر بعد موعد الدفع.', 'لم يتقرر حتى الآن موعد الدفع.', { locale: 'ar' })), [
			'لم يتقرر [-بعد-][+حتى الآن+] موعد الدفع.',
		]);
	});

	test('of a sentence put in are that sentence, not the end of the one before it', () => {
		assert.deepEqual(lines(compare('調べています。お知らせします。', '調べています。警察に届けています。お知らせします。', { locale: 'ja' })), [
			'調べています。[+警察に届けています。+]お知らせします。',
		]);
		assert.deepEqual(lines(compare('We stopped it. We told them.', 'We stopped it. We closed the shop. We told them.')), [
			'We stopped it. [+We closed the shop. +]We told them.',
		]);
	});

	test('with only a space between them are told as one change', () => {
		assert.deepEqual(lines(compare('It was a large red shop in our town.', 'It was a small blue shop in our town.')), [
			'It was a [-large red-][+small blue+] shop in our town.',
		]);
	});

	test('that are wrapped, or set in bold, stay the same', () => {
		assert.equal(compare('We are very\nsorry.', 'We are **very** sorry.').state, 'unchanged');
	});

	test('that are struck out have changed', () => {
		assert.deepEqual(lines(compare('You pay 10 euros at most.', 'You pay ~~10~~ euros at most.')), ['You pay [-10-][+10+] euros at most.']);
	});

	test('that lead elsewhere have changed, and say where they lead', () => {
		const change = compare('Please read [our questions](faq/#points) again.', 'Please read [our questions](faq/#cards) again.');
		assert.deepEqual(lines(change), ['Please read [-our questions-][+our questions+] again.']);
		assert.deepEqual(
			change.sections[0]?.blocks[0]?.runs.map(({ url }) => url),
			['none', 'faq/#points', 'faq/#cards', 'none'],
		);
	});

	test('that have little in common are told as one text gone and another come', () => {
		assert.deepEqual(lines(compare('We have set up an enquiry desk.', 'Nobody has seen misuse of passwords so far.')), [
			'[-We have set up an enquiry desk.-]',
			'[+Nobody has seen misuse of passwords so far.+]',
		]);
	});

	test('in another order are told as a rewrite, not as confetti', () => {
		const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
		const shuffled = words.map((_, index) => words[(index * 37) % 60] ?? '');
		assert.deepEqual(
			compare(words.join(' '), shuffled.join(' ')).sections[0]?.blocks[0]?.runs.map(({ op }) => op),
			['delete', 'insert'],
		);
	});
});

describe('a fact in the prose', () => {
	const page = 'Affected: <Fact name="cohorts.card.count" />.';
	const reading = { locale: 'en', before: () => '13,438 people', after: () => '12,900 people' };

	test('whose value changed is no change of wording, and is said as it is today', () => {
		const change = proseChanges(pageOf(page, 'notice'), pageOf(page, 'notice'), reading);
		assert.equal(change.state, 'unchanged');
		assert.deepEqual(lines(change), ['Affected: 12,900 people.']);
	});

	test('that gave way to another is said as it was then', () => {
		const change = proseChanges(pageOf(page, 'notice'), pageOf('Affected: <Fact name="cohorts.all.count" />.', 'notice'), reading);
		assert.deepEqual(lines(change), ['Affected: [-13,438 people-][+12,900 people+].']);
	});
});

describe('blocks', () => {
	test('of a list are items, and only the one that changed is told', () => {
		const change = compare('- the name\n- the address\n- the card number', '- the name\n- the full card number\n- the password');
		assert.deepEqual(
			change.sections[0]?.blocks.map(({ kind }) => kind),
			['item', 'item', 'item', 'item'],
		);
		assert.deepEqual(lines(change), ['the name', '[-the address-]', 'the [+full +]card number', '[+the password+]']);
	});

	test('of a table are rows, with their cells on one line', () => {
		const change = compare('| What | When |\n| - | - |\n| Login | June |', '| What | When |\n| - | - |\n| Login | July |');
		assert.deepEqual(lines(change), ['What | When', 'Login | [-June-][+July+]']);
	});

	test('made from facts are one block each', () => {
		const change = compare('Who:', 'Who:\n\n<Affected />');
		assert.deepEqual(
			change.sections[0]?.blocks.map(({ kind, state }) => `${state} ${kind}`),
			['unchanged paragraph', 'added table'],
		);
	});

	test('that became items with the same words have not changed', () => {
		assert.equal(compare('One.\n\nTwo.', '- One.\n- Two.').state, 'unchanged');
	});
});

describe('sections', () => {
	const page = 'Lead.\n\n## Our apology\n\nSorry.\n\n## What happened\n\nSomebody came in.';

	test('are the lead, the headings and what follows them', () => {
		assert.deepEqual(
			compare(page, page).sections.map(({ kind, anchor }) => `${kind} ${anchor}`),
			['lead top', 'section notice-1', 'section notice-2'],
		);
	});

	test('are known by their words when a heading is put in before them', () => {
		const change = compare(page, page.replace('## Our apology', '## Why now\n\nWe waited.\n\n## Our apology'));
		assert.deepEqual(headings(change), ['unchanged top', 'added [+Why now+]', 'unchanged Our apology', 'unchanged What happened']);
		assert.deepEqual(
			change.sections.map(({ anchor }) => anchor),
			['top', 'notice-1', 'notice-2', 'notice-3'],
		);
	});

	test('with a new heading are known by the words under it', () => {
		assert.deepEqual(headings(compare(page, page.replace('What happened', 'Course of events')))[2], 'changed [-What happened-][+Course of events+]');
	});

	test('without words of their own may have a new heading', () => {
		const entry = '<Question id="a" title="A?">\n\nYes.\n\n</Question>';
		assert.deepEqual(headings(compare(`## Money\n\n${entry}`, `## Payment\n\n${entry}`, { page: 'faq' })), ['changed [-Money-][+Payment+]', 'unchanged A?']);
	});

	test('that are gone stand where they stood', () => {
		assert.deepEqual(headings(compare(page, page.replace('## Our apology\n\nSorry.\n\n', ''))), [
			'unchanged top',
			'removed [-Our apology-]',
			'unchanged What happened',
		]);
	});

	test('that were moved say so and are not told twice', () => {
		const change = compare(page, 'Lead.\n\n## What happened\n\nSomebody came in.\n\n## Our apology\n\nSorry.');
		assert.deepEqual(headings(change), ['unchanged top', 'unchanged What happened', 'unchanged Our apology']);
		assert.equal(change.sections.filter(({ moved }) => moved).length, 1);
		assert.equal(change.state, 'changed');
	});

	test('after the last entry keep what stands there', () => {
		const entry = '<Measure id="waf">\n\nA wall.\n\n</Measure>';
		const change = compare(`## Done\n\n${entry}\n\nThat was all.`, `## Done\n\n${entry}\n\nThat was nearly all.`, { page: 'prevention' });
		assert.deepEqual(lines(change), ['That was [+nearly +]all.', 'A wall.']);
	});
});

describe('entries', () => {
	const request = (attributes: string, id = 'check') => `<Request id="${id}" ${attributes}>\n\nLook at your card statements.\n\n</Request>`;
	const sectionOf = (before: string, after: string): SectionChange | undefined => compare(before, after, { page: 'requests' }).sections[0];

	test('are known by their ids, wherever they stand', () => {
		const [a, b] = [request('title="A" for="everyone" urgency="now"', 'a'), request('title="B" for="everyone" urgency="now"', 'b')];
		assert.deepEqual(headings(compare(`${a}\n\n${b}`, `${b}\n\n${a}`, { page: 'requests' })), ['unchanged B', 'unchanged A']);
	});

	test('with another title have changed', () => {
		const section = sectionOf(request('title="Check your card" for="card" urgency="now"'), request('title="Check your statements" for="card" urgency="now"'));
		assert.equal(marked(section?.heading ?? []), 'Check your [-card-][+statements+]');
	});

	test('that are more urgent, or for others, have changed', () => {
		const section = sectionOf(request('title="Check" for="card" urgency="soon"'), request('title="Check" for="everyone" urgency="now"'));
		assert.equal(section?.state, 'changed');
		assert.deepEqual(section?.attributes, [
			{ name: 'urgency', before: 'soon', after: 'now' },
			{ name: 'for', before: 'card', after: 'everyone' },
		]);
	});
});

describe('a page', () => {
	const page = pageOf('Lead.\n\n## Heading\n\nWords.', 'notice');
	const reading = { locale: 'en', before: print, after: print };

	test('that came is all new', () => {
		const change = proseChanges('missing', page, reading);
		assert.equal(change.state, 'added');
		assert.deepEqual(lines(change), ['[+Lead.+]', '[+Words.+]']);
	});

	test('that went is all gone', () => {
		const change = proseChanges(page, 'missing', reading);
		assert.equal(change.state, 'removed');
		assert.deepEqual(lines(change), ['[-Lead.-]', '[-Words.-]']);
	});

	test('that was never there has nothing to tell', () => {
		assert.deepEqual(proseChanges('missing', 'missing', reading), { state: 'unchanged', sections: [] });
	});

	test('is the same for a translator when only a mark or a line end differs', () => {
		assert.equal(samePage(pageOf('We are *sorry*\nfor this.', 'notice'), pageOf('We are sorry for this.', 'notice')), true);
		assert.equal(samePage(pageOf('We are sorry.', 'notice'), pageOf('We are very sorry.', 'notice')), false);
		assert.equal(samePage(pageOf('[Read](faq/)', 'notice'), pageOf('[Read](timeline/)', 'notice')), false);
	});
});

describe('a page of ten thousand words is compared in well under a second', () => {
	const words = Array.from({ length: 10_000 }, (_, index) => `word${index}`);
	const shuffled = words.map((_, index) => words[(index * 3989) % words.length] ?? '');
	const paragraphs = (all: readonly string[], size: number): ProseNode[] =>
		Array.from({ length: all.length / size }, (_, index) => ({
			type: 'paragraph',
			children: [
				{ type: 'text', value: all.slice(index * size, (index + 1) * size).join(' '), position: { kind: 'source', file: 'notice.mdx', line: 1, column: 1 } },
			],
		}));
	const reading = { locale: 'en', before: print, after: print };

	for (const [what, before, after] of [
		[
			'with every hundredth word changed',
			paragraphs(words, 10_000),
			paragraphs(
				words.map((word, index) => (index % 100 ? word : 'new')),
				10_000,
			),
		],
		[
			'rewritten',
			paragraphs(words, 10_000),
			paragraphs(
				words.map((word) => `x${word}`),
				10_000,
			),
		],
		['in another order', paragraphs(words, 10_000), paragraphs(shuffled, 10_000)],
		['in another order, in short paragraphs', paragraphs(words, 20), paragraphs(shuffled, 20)],
		['one word to a paragraph, in another order', paragraphs(words, 1), paragraphs(shuffled, 1)],
	] as const) {
		test(what, () => {
			// Time of the processor, since a machine that is busy with other tests makes everybody wait.
			const start = process.cpuUsage();
			assert.equal(proseChanges(before, after, reading).state, 'changed');
			const { user } = process.cpuUsage(start);
			assert.ok(user < 1_500_000, `took ${Math.round(user / 1000)} ms`);
		});
	}
});
