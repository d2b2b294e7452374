/** Prose that tries to be more than prose: every way that somebody thought of is told at its own line, and none of it is left. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { walk, type PageName } from '../../../src/core/prose/prose.ts';
import { DEEPEST } from '../../../src/core/limits.ts';
import { readProse } from '../../../src/files/read-prose.ts';

/** What is said of a page, each as its place and the beginning of the message. */
function said(mdx: string, page: PageName = 'notice'): { line: number; column: number; message: string }[] {
	return readProse(mdx, 'en/notice.mdx', page).findings.map(({ position, message }) => ({ line: position.kind === 'source' ? position.line : 0, column: position.kind === 'source' ? position.column : 0, message: message.en }));
}

/** Each is the page, then `line:column` and words of the message for everything that is said. */
function refuses(cases: Readonly<Record<string, readonly [mdx: string, ...expected: (readonly [place: string, words: RegExp])[]]>>): void {
	for (const [what, [mdx, ...expected]] of Object.entries(cases)) {
		test(what, () => {
			const found = said(mdx);
			assert.deepEqual(found.map(({ line, column }) => `${line}:${column}`), expected.map(([place]) => place), found.map(({ message }) => message).join('\n'));
			for (const [index, [, words]] of expected.entries()) assert.match(found[index]?.message ?? '', words);
		});
	}
}

const braces = /^Curly brackets begin a program/;
const module = /^`import` and `export` are programs/;
const attribute = /has an attribute in curly brackets/;
const unreadable = /cannot be read from here on/;
const html = /is raw HTML/;
const noComponent = /There is no component/;
const link = /^The link leads to/;
const hidden = /invisible character|nobody can see/;

describe('a program', () => {
	refuses({
		'in a sentence': ['a {process.env.HOME} b', ['1:3', braces]],
		'on a line of its own': ['a\n\n{fetch("https://elsewhere.example")}\n', ['3:1', braces]],
		'that never ends': ['a\n\n{(() => { for (;;); })()}\n', ['3:1', braces]],
		'that would never end': ['a {x\n\nb', ['1:3', braces]],
		'with a bracket in a string': ['a {"}"} b', ['1:3', braces]],
		'with a bracket in a template': ['a {`${"}"}`} b', ['1:3', braces], ['1:4', /piece of code/]],
		'that no parser of programs could read': ['Dear {first name},', ['1:6', braces]],
		'in the manner of a template for letters': ['Dear {{ name }},', ['1:6', braces]],
		'twice in a line': ['{a} and {b}', ['1:1', braces], ['1:9', braces]],
		'after a note': ['{/* a */} {b}', ['1:11', braces]],
		'that begins as a note': ['{/* a */ b}', ['1:1', braces]],
		'that hides in two notes': ['{/* a */ b /* c */}', ['1:1', braces]],
		'in a list': ['- a\n- {b}', ['2:3', braces]],
		'in a quote': ['> {b}', ['1:3', braces]],
		'in a heading': ['## {b}', ['1:4', braces]],
		'in a table': ['| a |\n| - |\n| {b} |', ['3:3', braces]],
		'in words that stand out': ['**{b}**', ['1:3', braces]],
		'in the words of a link': ['[{b}](faq/)', ['1:2', braces]],
		'after a backslash that is written out': ['a \\\\{b}', ['1:5', braces]],
		'in the place of a value': ['a <Fact name={process.env.HOME} /> b', ['1:14', attribute]],
		'in the place of a value, over lines': ['<Fact\n\tname={\n\t\ta\n\t} />', ['2:7', attribute]],
		'in the place of an attribute': ['a <Fact {...process.env} /> b', ['1:9', attribute]],
		'in the places of two values': ['<Fact name={a} /> <When name={b} />', ['1:12', attribute], ['1:30', attribute]],
		'in the place of a value that looks like a note': ['<Fact name={/* a */} />', ['1:1', attribute]],
		'in the place of a child': ['<Event id="a">\n\n{children}\n\n</Event>', ['1:1', /belongs to timeline/], ['3:1', braces]],
	});
});

describe('a module', () => {
	refuses({
		'at the beginning': ['import a from "b"\n', ['1:1', module]],
		'after a paragraph': ['Words.\n\nexport const a = 1\n\nWords.\n', ['3:1', module]],
		'after a heading': ['## Words\nexport const a = 1\n', ['2:1', module]],
		'with an empty line in it': ['export const a = {\n\n b: 1\n\n}\n', ['1:1', module]],
		'with a tag in it': ['export const a = () => <div>\n  <b>\n', ['1:1', module]],
		'with brackets in it': ['export function a() { return {} }\n', ['1:1', module]],
		'between tags': ['<Affected />\n\nimport "data:text/javascript,1"\n\n<Affected />\n', ['3:1', module]],
		'of everything': ['export * from "a"\n', ['1:1', module]],
		'of a default': ['export default 1\n', ['1:1', module]],
		'after a tab': ['import\ta from "b"\n', ['1:1', module]],
	});

	test('is no sentence that begins with the word within a paragraph', () => {
		assert.deepEqual(said('We stopped every\nexport of data, and every\nimport too.\n'), []);
		assert.deepEqual(said('We export data.\n\nExport-control rules apply.\n\nexports stopped\n'), []);
	});

	test('leaves the words of such a sentence as they are', () => {
		const { children } = readProse('We stopped every\nexport of data, and every\nimport too.\n', 'f', 'notice');
		assert.deepEqual([...walk(children)].flatMap((node) => (node.type === 'text' ? node.value : [])), ['We stopped every\nexport of data, and every\nimport too.']);
	});
});

describe('a tag', () => {
	refuses({
		'of HTML': ['a <b>c</b>', ['1:3', html]],
		'of a script': ['<script>alert(1)</script>', ['1:1', html]],
		'of a style': ['<style>a</style>', ['1:1', html]],
		'of an image that does something': ['<img src="x" onerror="alert(1)" />', ['1:1', html]],
		'of a frame': ['<iframe src="https://elsewhere.example" />', ['1:1', html]],
		'of a form': ['<form action="https://elsewhere.example"><input name="password" /></form>', ['1:1', html], ['1:42', html]],
		'of a drawing': ['<svg onload="alert(1)"></svg>', ['1:1', html]],
		'that nobody knows': ['<Chart />', ['1:1', noComponent]],
		'that is a member of something': ['<process.env.HOME />', ['1:1', noComponent]],
		'in a namespace': ['<svg:script />', ['1:1', /`<svg:script>`/]],
		'without a name': ['<>a</>', ['1:1', /`<>`/]],
		'named like what every object has': ['<constructor />', ['1:1', html]],
		'named like what every object is made from': ['<__proto__ />', ['1:1', /__proto__/]],
		'that is not closed': ['a <Fact name="a">', ['1:3', /has to end with \/>/]],
		'that closes nothing': ['a </Fact>', ['1:3', unreadable]],
		'that closes another': ['<Event id="a">\n\nb\n\n</Question>', ['5:1', unreadable]],
		'across the edge of a paragraph': ['a <Fact name="b\n\nc" />', ['1:3', unreadable]],
		'with an attribute twice': ['<Fact name="a" name="b" />', ['1:1', /twice/]],
		'with an attribute of a program': ['<Fact name="a" onclick="alert(1)" />', ['1:16', /has no attribute `onclick`/]],
		'with an attribute that sets HTML': ['<Fact name="a" set:html="b" />', ['1:16', /has no attribute `set:html`/]],
		'with an attribute that every object has': ['<Fact name="a" __proto__="b" />', ['1:16', /has no attribute `__proto__`/]],
		'with a name of nothing': ['<Fact name="" />', ['1:1', /lacks `name`/]],
		'that begins a comparison': ['1 <2 {a}', ['1:3', /The sign < begins/]],
	});
});

describe('signs of HTML', () => {
	refuses({
		'for a note': ['a\n\n<!-- b -->', ['3:1', /A note between <!-- and -->/]],
		'for raw text': ['<![CDATA[ a ]]>', ['1:1', unreadable]],
		'for a program': ['<?php echo 1 ?>', ['1:1', /The sign < begins/]],
		'for a kind of document': ['<!DOCTYPE html>', ['1:1', unreadable]],
	});

	test('written as entities are text', () => {
		const { children, findings } = readProse('&lt;script&gt;alert(1)&lt;/script&gt; &#123;a&#125;', 'f', 'notice');
		assert.deepEqual(findings, []);
		assert.deepEqual([...walk(children)].map((node) => (node.type === 'text' ? node.value : node.type)), ['paragraph', '<script>alert(1)</script> {a}']);
	});
});

describe('a link to a program', () => {
	const urls = [
		'javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'javascript&colon;alert(1)', 'javascript&#58;alert(1)', '&#x6a;avascript:alert(1)', 'java\\\nscript:alert(1)', 'java&Tab;script:alert(1)', 'java&NewLine;script:alert(1)',
		'%6aavascript:alert(1)', '&#8203;javascript:alert(1)', 'vbscript:a', 'livescript:a', 'data:text/html;base64,PHNjcmlwdD4=', 'data&colon;text/html,a', 'blob:https://a.example/1', 'file:///etc/passwd', 'view-source:https://a.example', 'about:blank',
		'http://a.example', '//a.example', '/\\a.example', '\\\\a.example', 'https:a.example@b.example', 'ws://a.example', 'intent:a', 'ms-word:a', 'search-ms:a', 'tel', 'https://', 'https://[', '\u202ehttps://a.example',
	];
	for (const url of urls) {
		test(`${JSON.stringify(url)} leads nowhere`, () => {
			const { children } = readProse(`[a](<${url}>) [b](${url}) [c][d]\n\n[d]: <${url}>\n`, 'f', 'notice');
			for (const node of walk(children)) {
				if (node.type !== 'link') continue;
				assert.match(new URL(node.url, 'https://notices.parcel-post.example/en/2026-x/').protocol, /^(?:https|mailto|tel):$/);
			}
		});
	}

	refuses({
		'is told where it stands': ['a\n\nb [c](javascript:alert(1))', ['3:3', link]],
		'as an address between signs': ['<javascript:alert(1)>', ['1:1', unreadable]],
		'in the place of a picture': ['![a](javascript:alert(1))', ['1:1', /picture/]],
		'by reference': ['[a][b]\n\n[b]: javascript:alert(1)', ['1:1', /link by reference/], ['3:1', /link definition/]],
	});
});

describe('what nobody sees', () => {
	refuses({
		'reverses a line': ['a\n\nb \u202e c', ['3:3', hidden]],
		'reverses a line as an entity': ['a\n\nb &#x202e; c', ['3:1', hidden]],
		'isolates words': ['a \u2067b\u2069', ['1:3', hidden]],
		'controls a terminal': ['a \u001b[31mb', ['1:3', hidden]],
		'ends a line': ['a \u2028b', ['1:3', hidden]],
		'is half of a character, as an entity': ['a &#xd800; b'],
		'writes letters that only programs read': ['a \u{e0041}b', ['1:3', hidden]],
	});

	test('but what a language needs is left alone', () => {
		for (const words of ['می\u200cخواهم', '👩\u200d💻', '\u200fשלום', 'Daten\u00adschutz', 'a\u200bb', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 'か\u3099', 'が']) assert.deepEqual(said(words), [], words);
	});
});

describe('what stands inside of too much', () => {
	const quoted = (levels: number) => `${'> '.repeat(levels)}a`;

	test('is told where the limit is passed, and nothing else is', () => {
		assert.deepEqual(said(quoted(DEEPEST - 3)), []);
		assert.deepEqual(said(`a\n\n${quoted(DEEPEST + 5)}`).map(({ line, message }) => [line, /^This stands inside more than/.test(message)]), [[3, true]]);
	});

	test('and so deep that no tree can be made of it, at its line', () => {
		for (const deep of [quoted(4_000), `${'- '.repeat(4_000)}a`, `${'<A>'.repeat(1_400)}${'</A>'.repeat(1_400)}`]) {
			assert.deepEqual([...new Set(said(`a\n\nb\n\n${deep}`).map(({ line }) => line))], [5]);
		}
	});
});

test('programs that would bring a parser of programs down are never handed to one', () => {
	const deep = [`${'('.repeat(9_000)}\n${')'.repeat(9_000)}`, `${'['.repeat(9_000)}\n${']'.repeat(9_000)}`, '{a:'.repeat(3_000), '`${'.repeat(3_000)];
	for (const program of deep) {
		for (const before of ['{', 'a {', '> {', '<Fact name={', '<Fact {...', 'export const a = ', '{/* */}{', '\\\\{', '<A b="{/*" c={', '{{/*', '`a\\`{']) {
			for (const after of ['}', '', '} />', '*/}']) assert.notEqual(said(`${before}${program}${after}\n`).length, 0, before);
		}
	}
});

describe('a page that would take for ever', () => {
	/** As long as a page may be, in paragraphs as long as they may be. */
	const full = (unit: string) => Array.from({ length: 12 }, () => `${unit.repeat(Math.floor(9_900 / unit.length))}\n`.repeat(2)).join('\n');

	for (const unit of ['_a', '<', '{', '{}', '{/*', '<Fact {...', '[a](']) {
		test(`of ${JSON.stringify(unit)} is answered`, { timeout: 30_000 }, () => {
			assert.ok(Array.isArray(said(full(unit))));
			assert.ok(Array.isArray(said(`${unit}\n\n`.repeat(Math.floor(240_000 / (unit.length + 2))))));
		});
	}
});

test('what stands in a note for colleagues begins no program, wherever its lines end', () => {
	const { children, findings } = readProse('{/* The words of the source:\n\nexport of the data */}\n\nText.\n', 'f', 'notice');
	assert.deepEqual(findings, []);
	assert.equal(children.length, 1);
});
