import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainLine, renderLine } from '../../../src/render/short-markdown.ts';

describe('one line of Markdown', () => {
	test('has emphasis and links', () => {
		assert.equal(
			renderLine('**Now** *and* [then](https://example.com/?a=1&b=2)'),
			'<strong>Now</strong> <em>and</em> <a href="https://example.com/?a=1&amp;b=2">then</a>',
		);
	});

	test('has nothing else: no HTML, pictures, code or headings', () => {
		assert.equal(renderLine('<b>x</b> `y` # z ~~a~~ https://example.com'), '&lt;b&gt;x&lt;/b&gt; `y` # z ~~a~~ https://example.com');
		assert.doesNotMatch(renderLine('![x](https://example.com/x.png)'), /<img/);
	});

	for (const url of [
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'data:text/html,x',
		'http://example.com',
		'//example.com',
		'vbscript:x',
		'java&#115;cript:x',
	]) {
		test(`what leads to ${url} is no link`, () => {
			assert.doesNotMatch(renderLine(`[x](${url})`), /<a/);
		});
	}

	test('leads where the page says that a link leads', () => {
		assert.equal(
			renderLine('[x](faq/#points) *[y](requests/)*', (url) => `https://example.com/${url}`),
			'<a href="https://example.com/faq/#points">x</a> <em><a href="https://example.com/requests/">y</a></em>',
		);
	});

	test('lets a mark be written as it is', () => {
		assert.equal(renderLine('5 \\* 3'), '5 * 3');
	});
});

describe('the words alone', () => {
	test('are there without their marks', () => {
		assert.equal(plainLine('**Now** *and* [then](https://example.com/) 5 \\* 3'), 'Now and then 5 * 3');
	});

	test('keep what is no mark', () => {
		assert.equal(plainLine('a < b & c_d_e'), 'a < b & c_d_e');
	});
});
