/** What was found by trying, each as it was found. */
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { nearest } from '../../../src/core/findings/nearest.ts';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { NOTICE as ID, person } from '../cli/person.ts';
import { assertAnswered, assertCalm, placesIn } from './calm.ts';
import { contentFolder, findingsIn, NOTICE } from './content.ts';

/** What is said after text is put at the end of a file. */
function after(t: TestContext, file: string, text: string): Finding[] {
	const folder = contentFolder(t);
	appendFileSync(join(folder, file), text);
	const findings = findingsIn(folder);
	assertCalm(findings, folder);
	return findings;
}

/** What is said after something in site.yaml is another. */
function withSite(t: TestContext, before: string, now: string): Finding[] {
	const folder = contentFolder(t);
	const path = join(folder, 'site.yaml');
	const text = readFileSync(path, 'utf8');
	assert.ok(text.includes(before));
	writeFileSync(path, text.replace(before, now));
	const findings = findingsIn(folder);
	assertCalm(findings, folder);
	return findings;
}

describe('a site', () => {
	test('that no longer knows who published a notice cannot be built without its name', async (t) => {
		const { content, types } = person(t);
		await types('notice', 'publish', ID, '--yes');
		rmSync(join(content, 'incidents', ID, 'incident.yaml'));
		const path = join(content, 'site.yaml');
		writeFileSync(path, readFileSync(path, 'utf8').replace('  parcel-post:', '  letter-post:'));
		for (const words of [['check'], ['build', '--published-only']]) {
			const answer = await types(...words);
			assertAnswered(answer);
			assert.equal(answer.exitCode, 1);
			assert.match(answer.output, /site\.yaml\n {2}7:1 +`parcel-post` is not under `publishers`, and what was published needs it/);
		}
	});

	test('that drops the language of a published notice is told', async (t) => {
		const { content, types } = person(t);
		await types('notice', 'publish', ID, '--yes');
		const path = join(content, 'site.yaml');
		writeFileSync(path, readFileSync(path, 'utf8').replace('[en, ja]', '[ja]').replace('default-locale: en', 'default-locale: ja'));
		const answer = await types('build', '--published-only');
		assertAnswered(answer);
		assert.equal(answer.exitCode, 1);
		assert.match(answer.output, /`en` is not under `locales`/);
	});

	test('that offers a language twice is told', (t) => {
		assert.deepEqual(placesIn(withSite(t, '[en, ja]', '[en, ja, en]'), 'site.yaml'), ['site-is-well-formed:5']);
	});

	for (const locale of ['x-foo', 'pagefind', 'schemas', 'constructor', '__proto__', 'en-u-nu-arab', 'en-x-a', 'i-klingon', '1', 'ＥＮ', 'en_US', 'en-us', '../ja', '']) {
		test(`that offers the language ${JSON.stringify(locale)} is told`, (t) => {
			assert.ok(placesIn(withSite(t, '[en, ja]', `[en, ja, ${JSON.stringify(locale)}]`), 'site.yaml').includes('site-is-well-formed:5'));
		});
	}

	for (const address of ['https://[', 'https://a:99999', 'https://parcel-post.example@elsewhere.example', 'https://a:b@c.example', 'https://a.example/?b', 'https://a.example/#b', 'http://a.example', 'https://', '//a.example', 'javascript:alert(1)']) {
		test(`that is published at ${address} is told`, (t) => {
			assert.deepEqual(placesIn(withSite(t, 'https://notices.parcel-post.example', JSON.stringify(address)), 'site.yaml'), ['site-is-well-formed:4']);
		});
	}

	test('whose name has two lines is told', (t) => {
		assert.deepEqual(placesIn(withSite(t, 'en: Notices', 'en: "Notices\\nof all"'), 'site.yaml'), ['site-is-well-formed:2']);
	});
});

describe('a number', () => {
	for (const [written, read] of [['0x10', '16'], ['0o17', '15'], ['1e999', 'Infinity'], ['-.inf', '-Infinity'], ['.nan', 'NaN'], ['9007199254740993', '9007199254740992'], ['1e3', '1000'], ['.5', '0.5']] as const) {
		test(`${written} is not taken for ${read} without a word`, (t) => {
			const findings = after(t, `${NOTICE}/incident.yaml`, `figures:\n  term: { value: ${written} }\n`);
			assert.ok(findings.some(({ position, message }) => position.kind === 'source' && position.line === 42 && message.en === `\`${written}\` is read as ${read}, so readers would see another number than is written.`));
		});
	}

	test('with decimals or a sign is one like others', (t) => {
		const findings = after(t, `${NOTICE}/incident.yaml`, 'figures:\n  a: { value: 2.50 }\n  b: { value: -3 }\n  c: { value: 0 }\n');
		// They are sound; that no page tells them is another matter.
		assert.deepEqual(new Set(findings.map(({ check }) => check)), new Set(['every-fact-is-told']));
	});
});

describe('a name', () => {
	test('with a letter of another script says which', (t) => {
		const [finding] = after(t, `${NOTICE}/incident.yaml`, 'figures:\n  c\u0430rd: { value: 1 }\n');
		assert.match(finding?.hint.en ?? '', /The sign `\u0430` \(U\+0430\) is none of them/);
	});

	test('with a sign of no width shows it', (t) => {
		const [finding] = after(t, `${NOTICE}/incident.yaml`, 'figures:\n  ca\u200brd: { value: 1 }\n');
		assert.match(finding?.message.en ?? '', /`ca<U\+200B>rd`/);
	});

	test('of three hundred letters is told how long it may be', (t) => {
		const [finding] = after(t, `${NOTICE}/incident.yaml`, `figures:\n  ${'a'.repeat(300)}: { value: 1 }\n`);
		assert.match(finding?.hint.en ?? '', /at most 64 characters; this has 300/);
	});

	test('that nobody wrote is never asked for', (t) => {
		const findings = after(t, `${NOTICE}/incident.yaml`, 'signed-by: The Board\n');
		assert.deepEqual(placesIn(findings), [`incident-is-well-formed content/${NOTICE}/incident.yaml:41`]);
	});

	test('is looked for among a thousand in no time', { timeout: 60_000 }, () => {
		const names = Array.from({ length: 1_000 }, (_, index) => `figures.f-${'abcdefghij'.repeat(4)}-${index}`);
		for (let index = 0; index < 300; index++) nearest(`figures.g-${'abcdefghij'.repeat(4)}-${index}`, names);
		assert.equal(nearest('a'.repeat(10_000), names), undefined);
	});
});

describe('a label', () => {
	for (const [what, text] of [['reverses text', '"a\\u202eb"'], ['ends a line for programs', '"a\\u2028b"'], ['is half of a character', '"a\\ud800b"'], ['rings a bell', '"a\\ab"'], ['begins another line of a calendar', '"a\\r\\nDTSTART:20260101"'], ['has two lines', '"a\\nb"'], ['is a sign that no text has', '"a\\uffffb"']] as const) {
		test(`that ${what} by an escape is told`, (t) => {
			const found = placesIn(after(t, `${NOTICE}/en/labels.yaml`, `short-title: ${text}\n`));
			assert.ok(found.length > 0 && found.every((place) => place.endsWith('en/labels.yaml:9')), found.join('\n'));
		});
	}
});

describe('a page', () => {
	test('with a program that holds empty brackets is told at each place that is there', (t) => {
		const findings = after(t, `${NOTICE}/en/notice.mdx`, '\n{(()=>{while(true){}})()}\n');
		assert.ok(findings.length > 0);
		for (const { position } of findings) assert.ok(position.kind === 'source' && position.line === 5 && position.column > 0);
	});

	test('with fifty thousand questions is not read', (t) => {
		const questions = Array.from({ length: 50_000 }, (_, index) => `<Question id="q-${index}" title="a">\n\nb\n\n</Question>\n\n`).join('');
		assert.ok(placesIn(after(t, `${NOTICE}/en/faq.mdx`, questions), `${NOTICE}/en/faq.mdx`).includes('files-are-readable'));
	});

	test('with more tags than anyone writes is told where they become too many', (t) => {
		const findings = after(t, `${NOTICE}/en/faq.mdx`, '\n<Milestones />\n'.repeat(1_001));
		assert.deepEqual(placesIn(findings, `${NOTICE}/en/faq.mdx`), ['prose-is-declarative:2003']);
	});

	test('whose attribute goes over two lines is quoted in one', (t) => {
		const findings = after(t, `${NOTICE}/en/notice.mdx`, '\n<Fact name="a\nb" />\n');
		assert.deepEqual(findings.map(({ found }) => found), ['<Fact name="a b" />']);
	});

	test('of which nothing could be kept is not called empty as well', (t) => {
		const folder = contentFolder(t);
		writeFileSync(join(folder, NOTICE, 'ja', 'notice.mdx'), '![a](b.png)\n');
		assert.deepEqual([...new Set(findingsIn(folder).map(({ check }) => check))], ['prose-is-declarative']);
	});
});

test('the status of notices that cannot be read says why', async (t) => {
	const { notice, types } = person(t);
	writeFileSync(join(notice, 'incident.yaml'), '');
	const answer = await types('notice', 'status');
	assertAnswered(answer);
	assert.equal(answer.exitCode, 1);
	assert.match(answer.output, /`mode` is missing/);
});

test('the status of no notices says that there are none', async (t) => {
	const { content, types } = person(t);
	rmSync(join(content, 'incidents'), { recursive: true });
	const { exitCode, output } = await types('notice', 'status');
	assert.equal(exitCode, 0);
	assert.match(output, /^There is no notice yet/);
});
