import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from '../seeded.ts';
import { componentsIn, walk, type PageName, type ProseNode } from '../../../src/core/prose/prose.ts';
import { readProse } from '../../../src/files/read-prose.ts';

const read = (mdx: string, page: PageName = 'notice') => readProse(mdx, 'en/notice.mdx', page);

/** The tree as a short text: `paragraph(text, strong(text))`. */
function shapeOf(nodes: readonly ProseNode[]): string {
	return nodes
		.map((node) => {
			const name = node.type === 'component' ? `<${node.name}>` : node.type === 'heading' ? `heading${node.depth}` : node.type;
			return 'children' in node && node.children.length > 0 ? `${name}(${shapeOf(node.children)})` : name;
		})
		.join(' ');
}

/** The shape of prose that nothing is said against. */
function shape(mdx: string, page: PageName = 'notice'): string {
	const { children, findings } = read(mdx, page);
	assert.deepEqual(findings.map(({ message }) => message.en), []);
	return shapeOf(children);
}

describe('Markdown becomes prose', () => {
	for (const [thing, mdx, expected] of [
		['a paragraph', 'We are sorry.', 'paragraph(text)'],
		['words that stand out', '**a** *b* ~~c~~', 'paragraph(strong(text) text emphasis(text) text strikethrough(text))'],
		['headings of three ranks', '## a\n\n### b\n\n#### c', 'heading2(text) heading3(text) heading4(text)'],
		['a quote', '> a\n>\n> b', 'quote(paragraph(text) paragraph(text))'],
		['a list', '- a\n- b', 'list(item(paragraph(text)) item(paragraph(text)))'],
		['a list in a list', '1. a\n   - b', 'list(item(paragraph(text) list(item(paragraph(text)))))'],
		['a table', '| a |\n| - |\n| b |', 'table(row(cell(text)) row(cell(text)))'],
		['a line break', 'a\\\nb', 'paragraph(text break text)'],
		['a rule', 'a\n\n---', 'paragraph(text) rule'],
		['a link', '[a](https://parcel-post.example)', 'paragraph(link(text))'],
		['an address typed out', 'See https://parcel-post.example', 'paragraph(text link(text))'],
		['a comment', 'a {/* b */}', 'paragraph(text)'],
		['nothing', '', ''],
	] as const) {
		test(thing, () => {
			assert.equal(shape(mdx), expected);
		});
	}

	test('a list knows its first number and whether its items stand close together', () => {
		const [loose] = read('3. a\n\n4. b').children;
		const [tight] = read('- a\n- b').children;
		assert.deepEqual(loose?.type === 'list' && [loose.ordered, loose.start, loose.tight], [true, 3, false]);
		assert.deepEqual(tight?.type === 'list' && [tight.ordered, tight.tight], [false, true]);
	});

	test('quotation marks and dashes stay as the author wrote them', () => {
		const node = [...walk(read(`"It's" -- so... (c)`).children)].find(({ type }) => type === 'text');
		assert.equal(node?.type === 'text' && node.value, `"It's" -- so... (c)`);
	});

	test('headings have anchors that are the same in every language', () => {
		const anchors = (mdx: string) => read(mdx, 'faq').children.map((node) => (node.type === 'heading' ? node.anchor : ''));
		assert.deepEqual(anchors('## Points\n\n## Cards'), ['faq-1', 'faq-2']);
		assert.deepEqual(anchors('## ポイント\n\n## カード'), ['faq-1', 'faq-2']);
	});
});

describe('components become prose', () => {
	test('a fact stands within its sentence', () => {
		assert.equal(shape('There are <Fact name="cohorts.card.count" />.'), 'paragraph(text <Fact> text)');
	});

	test('a fact on a line of its own is a sentence of its own', () => {
		assert.equal(shape('<Contact name="hotline" />'), 'paragraph(<Contact>)');
	});

	test('an entry holds its blocks', () => {
		assert.equal(shape('<Event id="lost">\n\na\n\n- b\n\n</Event>', 'timeline'), '<Event>(paragraph(text) list(item(paragraph(text))))');
	});

	test('an entry on one line holds a paragraph too', () => {
		assert.equal(shape('<Event id="lost">It **was** lost.</Event>', 'timeline'), '<Event>(paragraph(text strong(text) text))');
	});

	test('a table of facts is a block', () => {
		assert.equal(shape('a\n\n<Affected />'), 'paragraph(text) <Affected>');
	});

	test('attributes are read as literal text, entities and all', () => {
		const [question] = componentsIn(read('<Question id="points" title="“Points” &amp; more">\n\na\n\n</Question>', 'faq').children);
		assert.deepEqual(question?.attributes, { id: 'points', title: '“Points” & more' });
	});

	test('an attribute may go over several lines', () => {
		const [question] = componentsIn(read('<Question\n  id="points"\n  title="Points"\n>\n\na\n\n</Question>', 'faq').children);
		assert.deepEqual(question?.attributes, { id: 'points', title: 'Points' });
	});
});

describe('the place of what is wrong', () => {
	for (const [where, mdx, line, column] of [
		['at the beginning', '<Chart />', 1, 1],
		['further down', 'a\n\nb\n\n<Chart />', 5, 1],
		['within a line', 'a <Chart /> b', 1, 3],
		['after Japanese', '日本語 <Chart />', 1, 5],
		['in a quote', '> a <Chart />', 1, 5],
		['in a list', '- a\n  - <Chart />', 2, 5],
		['in a table', '| a |\n| - |\n| <Chart /> |', 3, 3],
		['in an entry', '<Event id="lost">\n\na <Chart />\n\n</Event>', 3, 3],
	] as const) {
		test(where, () => {
			assert.deepEqual(read(mdx, 'timeline').findings.map(({ position }) => position), [{ kind: 'source', file: 'en/notice.mdx', line, column }]);
		});
	}

	test('everything wrong is reported at once', () => {
		const mdx = 'import a from "b"\n\n# Title\n\n{1 + 1} and <b>bold</b>\n\n![x](https://parcel-post.example/x.png)\n\n<Fact nmae="a" />\n';
		assert.deepEqual(
			read(mdx).findings.map(({ position }) => position.kind === 'source' && position.line),
			[1, 3, 5, 5, 7, 9],
		);
	});

	test('a long line is quoted by its beginning', () => {
		const { found = '' } = read(`![${'x'.repeat(200)}](https://parcel-post.example/x.png)`).findings[0] ?? {};
		assert.equal([...found].length, 78);
	});
});

describe('prose is never run', () => {
	const traps = ['globalThis.wasRun = true', '(() => { globalThis.wasRun = true })()'];
	const ways: readonly ((code: string) => string)[] = [
		(code) => `export const x = ${code}`,
		(code) => `import "data:text/javascript,${encodeURIComponent(code)}"`,
		(code) => `{${code}}`,
		(code) => `a {${code}} b`,
		(code) => `<Fact name={${code}} />`,
		(code) => `<Fact {...${code}} />`,
		(code) => `<script>${code}</script>`,
		(code) => `<img src="x" onerror="${code}" />`,
		(code) => `{/* */ ${code} /* */}`,
	];

	for (const way of ways) {
		test(way('…'), () => {
			for (const trap of traps) assert.notDeepEqual(read(way(trap)).findings, []);
			assert.equal(Object.hasOwn(globalThis, 'wasRun'), false);
		});
	}
});

describe('where links may lead', () => {
	const isRefused = (url: string) => read(`[a](${url})`).findings.length > 0;

	for (const url of ['https://parcel-post.example/a?b=c#d', 'HTTPS://parcel-post.example', 'mailto:desk@parcel-post.example', 'tel:+81364079100', 'faq/', 'faq/#points', '#points', './']) {
		test(`${url} is let through`, () => {
			assert.equal(isRefused(url), false);
		});
	}

	for (const url of [
		'http://parcel-post.example',
		'//parcel-post.example',
		'/\\parcel-post.example',
		'\\\\parcel-post.example',
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'&#106;avascript:alert(1)',
		'java&#10;script:alert(1)',
		'&#1;javascript:alert(1)',
		'&#x200b;javascript:alert(1)',
		'data:text/html,hello',
		'vbscript:x',
		'file:///etc/hosts',
		'ftp://parcel-post.example',
		'blob:x',
		'',
	]) {
		test(`${url === '' ? 'no address' : url} is refused`, () => {
			assert.equal(isRefused(url), true);
		});
	}

	test('a link that is refused leaves its words', () => {
		assert.equal(shapeOf(read('[a](javascript:alert(1))').children), 'paragraph(text)');
	});
});

describe('any text at all', () => {
	const pieces = fc.constantFrom('<Fact name="a" />', '<Event id="a">', '</Event>', '{', '}', '<', '>', '[a](', ')', 'javascript:', '\n', '\n\n', '- ', '# ', '| ', '`', '```', '**', '&#x202e;', '&lt;', '日本', 'مرحبا', '😀', '\\', '"', '<!--', '-->', '{/*', '*/}', 'import a from "a"', '---\n');
	const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 }).map((parts) => parts.join(''));

	test('is read or refused, and never breaks the reader', () => {
		fc.assert(fc.property(texts, (text) => assert.ok(Array.isArray(read(text).children))), { numRuns: 500 });
	});

	test('never lets a link to a program through', () => {
		fc.assert(
			fc.property(texts, (text) => {
				for (const node of walk(read(text).children)) {
					if (node.type === 'link') assert.doesNotMatch(node.url, /^\s*(?:javascript|data|vbscript):/i);
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('is refused on a line that is there', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const lines = text.split('\n').length;
				for (const { position } of read(text).findings) assert.ok(position.kind === 'source' && position.line >= 1 && position.line <= lines);
			}),
			{ numRuns: 500 },
		);
	});
});
