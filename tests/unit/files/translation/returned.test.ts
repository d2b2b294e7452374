import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readProse } from '../../../../src/files/read-prose.ts';
import { readXliff } from '../../../../src/files/translation/read-xliff.ts';
import { nodesFrom, piecesOf } from '../../../../src/core/translation/pieces.ts';
import { rewritten } from '../../../../src/core/translation/units.ts';
import { writeProse } from '../../../../src/files/write-prose.ts';
import { FINGERPRINT } from '../../../../src/render/xliff-text.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { pageExchange, sentOut, takenBack } from './agency.ts';

const source = readProse(
	[
		'Parcels of <Fact name="cohorts.senders.count" /> are lost, and we know **why**.',
		'<Question id="refund" title="Will I get my money back?">\n\nYes, until <When name="occurred" />. See [the requests](requests/).\n\n</Question>',
	].join('\n\n'),
	'faq.mdx',
	'faq',
).children;
const exchange = pageExchange(source);

/** A careful translation, into which mistakes are planted. */
const translated = sentOut(exchange)
	.replace('</source>\n\t\t\t</segment>', '</source>\n\t\t\t\t<target>طرود <ph id="Fact:cohorts.senders.count"/> مفقودة، ونعرف <pc id="strong">السبب</pc>.</target>\n\t\t\t</segment>')
	.replace('back?</source>', 'back?</source><target>هل أسترد مالي؟</target>')
	.replace('requests</pc>.</source>', 'requests</pc>.</source><target>نعم، حتى <ph id="When:occurred"/>. انظر <pc id="link:requests_2f_">الطلبات</pc>.</target>');

const messages = (t: Parameters<typeof temporaryFolder>[0], xliff: string) => {
	const { findings, unitFindings } = takenBack(temporaryFolder(t), exchange, xliff);
	return [...findings, ...unitFindings];
};

test('a careful translation is taken, with the codes of the notice', (t) => {
	const { texts, findings, unitFindings } = takenBack(temporaryFolder(t), exchange, translated);
	assert.deepEqual([...findings, ...unitFindings].map(({ message }) => message.en), []);
	const page = rewritten(source, ({ id }) => texts.get('faq')?.get(id) ?? assert.fail(id));
	assert.equal(
		writeProse(page),
		'طرود <Fact name="cohorts.senders.count" /> مفقودة، ونعرف **السبب**.\n\n<Question id="refund" title="هل أسترد مالي؟">\n\nنعم، حتى <When name="occurred" />. انظر [الطلبات](requests/).\n\n</Question>\n',
	);
});

describe('a mistake is found at its line, in words that say what to do', () => {
	const planted: Record<string, { change: (text: string) => string; at: string; says: RegExp; hint: RegExp }> = {
		'a placeholder that is lost': { change: (x) => x.replace('<ph id="When:occurred"/>', ''), at: 'back.xlf', says: /`refund\.1` lacks <When name="occurred" \/>/, hint: /Put placeholder When:occurred back/ },
		'a placeholder that is there twice': { change: (x) => x.replace('<ph id="When:occurred"/>', '<ph id="When:occurred"/><ph id="When:occurred"/>'), at: 'id="When:occurred"', says: /has <When name="occurred" \/> twice/, hint: /once/ },
		'a placeholder of another text': { change: (x) => x.replace('<ph id="When:occurred"/>', '<ph id="Fact:cohorts.senders.count"/><ph id="When:occurred"/>'), at: 'id="Fact:cohorts.senders.count"', says: /placeholder `Fact:cohorts\.senders\.count` that its source does not have/, hint: /Delete it/ },
		'a link that is lost': { change: (x) => x.replace('<pc id="link:requests_2f_">الطلبات</pc>', 'الطلبات'), at: '', says: /lacks \[…\]\(requests\/\)/, hint: /link:requests/ },
		'codes that cross': { change: (x) => x.replace('ونعرف <pc id="strong">السبب</pc>', 'ونعرف <sc id="strong"/>السبب'), at: 'id="strong"', says: /begins and does not end in the same words/, hint: /both ends/ },
		'a text without a translation': { change: (x) => x.replace('<target>هل أسترد مالي؟</target>', '<target> </target>'), at: '<unit id="refund.title">', says: /`refund\.title` has no translation/, hint: /Will I get my money back\?/ },
		'a gap mark that came back': { change: (x) => x.replace('هل أسترد مالي؟', '[[ترجمة]]'), at: '', says: /`refund\.title` has no translation/, hint: /./ },
		'a text that is missing': { change: (x) => x.replace(/<unit id="refund\.title"[\s\S]*?<\/unit>/, ''), at: '<file id="faq">', says: /The text `refund\.title` of `faq` is missing/, hint: /Will I get/ },
		'a text that nobody knows': { change: (x) => x.replace('<unit id="refund.title"', '<unit id="refnd.title"'), at: '<unit id="refnd.title">', says: /no text `refnd\.title`/, hint: /Did you mean `refund\.title`/ },
		'a text that is there twice': { change: (x) => x.replace(/(<unit id="refund\.title"[\s\S]*?<\/unit>)/, '$1$1'), at: '<unit id="refund.title">', says: /there twice/, hint: /Delete one/ },
		'a source that has changed since': { change: (x) => x.replace('<source>Will I get my money back?', '<source>Will I get all my money back?'), at: 'Will I get all my money back?', says: /has changed since the export/, hint: /It says now: Will I get my money back\?/ },
		'a fact of the source that has changed since': { change: (x) => x.replace(/<ph id="When:occurred" /, '<ph id="When:discovered" '), at: '', says: /has changed since the export/, hint: /Export again/ },
		'an address that would become a link': { change: (x) => x.replace('مفقودة', 'www.example.com'), at: '', says: /link|address/, hint: /address/i },
		'another language': { change: (x) => x.replace('trgLang="ar"', 'trgLang="he"'), at: 'trgLang="he"', says: /translation into `he`, and `ar` was asked for/, hint: /translate <incident> he -- --import back\.xlf/ },
		'another source language': { change: (x) => x.replace('srcLang="en"', 'srcLang="ja"'), at: 'srcLang="ja"', says: /translated from `ja`/, hint: /exported from this notice/ },
		'a page that nobody knows': { change: (x) => x.replace('<file id="faq"', '<file id="questions"'), at: '<file id="questions">', says: /no page `questions`/, hint: /`faq`/ },
		'a file that was never touched': { change: () => sentOut(exchange), at: '', says: /no translation at all/, hint: /came back/ },
	};
	for (const [what, { change, at, says, hint }] of Object.entries(planted)) {
		test(what, (t) => {
			const xliff = change(translated);
			assert.notEqual(xliff, translated);
			const found = messages(t, xliff).find(({ message }) => says.test(message.en));
			assert.ok(found, messages(t, xliff).map(({ message }) => message.en).join('\n'));
			assert.match(found.hint.en, hint);
			assert.match(found.message.ja, /。$/);
			assert.ok(found.position.kind === 'source');
			const line = xliff.split('\n')[found.position.line - 1] ?? '';
			if (at.startsWith('<') || at.startsWith('id=')) assert.ok(line.includes(at.replace(/>$/, '')), `${line} has ${at}`);
			else if (at.includes('Lang')) assert.ok(line.includes(at), line);
		});
	}

	test('all at once', (t) => {
		const xliff = translated.replace('<ph id="When:occurred"/>', '').replace('<ph id="Fact:cohorts.senders.count"/> م', ' م').replace('هل أسترد مالي؟', '');
		assert.equal(messages(t, xliff).length, 3);
	});
});

describe('what tools of an agency do is understood', () => {
	const accepted: Record<string, (text: string) => string> = {
		'codes as two ends': (x) => x.replace('<pc id="strong">السبب</pc>', '<sc id="strong"/>السبب<ec startRef="strong"/>'),
		'bold left out': (x) => x.replace('<pc id="strong">السبب</pc>', 'السبب'),
		'bold added': (x) => x.replace('مفقودة', '<pc id="9" type="fmt" subType="xlf:b">مفقودة</pc>'),
		'marks of their own': (x) => x.replace('مفقودة', '<mrk id="m1" type="term">مفقودة</mrk>'),
		'a text cut into segments': (x) => x.replace('</target>\n\t\t\t</segment>', '</target></segment><ignorable><source></source></ignorable>\n\t\t\t'),
		'suggestions beside the text': (x) => x.replace('<notes>', '<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match><source>other</source><target>other</target></mtc:match></mtc:matches><notes>'),
		'line ends and blanks around the words': (x) => x.replace('<target>هل أسترد مالي؟</target>', '<target>\n\t\tهل أسترد\n\t\tمالي؟\n\t</target>'),
		'a byte order mark and Windows line ends': (x) => `\ufeff${x.replaceAll('\n', '\r\n')}`,
		'characters as references': (x) => x.replace('؟</target>', '&#x61F;</target>'),
	};
	for (const [what, change] of Object.entries(accepted)) {
		test(what, (t) => {
			assert.notEqual(change(translated), translated);
			assert.deepEqual(messages(t, change(translated)).map(({ message }) => message.en), []);
		});
	}
});

describe('a file that is no honest XLIFF is refused before any of it counts', () => {
	const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
	const refused: Record<string, { text: string | Uint8Array; says: RegExp }> = {
		'an entity bomb': { text: translated.replace('?>\n', `?>\n${bomb}\n`).replace('هل', '&b;'), says: /declares a document type/ },
		'a document type that loads a file': { text: translated.replace('?>\n', '?>\n<!DOCTYPE xliff SYSTEM "file:///etc/passwd">\n'), says: /declares a document type/ },
		'an entity that nobody declared': { text: translated.replace('هل', '&nbsp;'), says: /not well-formed/ },
		'XML that is cut off': { text: translated.slice(0, -40), says: /not well-formed/ },
		'a tag that is not closed': { text: translated.replace('</source>', ''), says: /not well-formed/ },
		'XLIFF 1.2': { text: '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file/></xliff>', says: /XLIFF 1\.2/ },
		'something else': { text: '<html><body/></html>', says: /begins with <html>/ },
		'words': { text: 'Dear customer, see attachment.', says: /not well-formed/ },
		'nothing': { text: '', says: /not well-formed/ },
		'UTF-16': { text: Buffer.from(`\ufeff${translated}`, 'utf16le'), says: /not UTF-8/ },
		'binary': { text: Uint8Array.from([0x50, 0x4b, 3, 4, 0xff, 0xfe]), says: /not UTF-8/ },
		'elements a hundred thousand deep': { text: translated.replace('<target>', `<target>${'<mrk id="m">'.repeat(100_000)}`), says: /deeper than any translation/ },
	};
	for (const [what, { text, says }] of Object.entries(refused)) {
		test(what, (t) => {
			const path = join(temporaryFolder(t), 'back.xlf');
			writeFileSync(path, text);
			const read = readXliff(path, 'back.xlf', FINGERPRINT);
			assert.ok(read.kind === 'refused');
			assert.match(read.finding.message.en, says);
			assert.match(read.finding.hint.ja, /\S/);
		});
	}

	test('a file that is not there', (t) => {
		const read = readXliff(join(temporaryFolder(t), 'no.xlf'), 'no.xlf', FINGERPRINT);
		assert.ok(read.kind === 'refused');
		assert.match(read.finding.message.en, /no such file/);
	});
});

test('a translation that was changed since the export is not replaced, unless that is asked for', (t) => {
	const folder = temporaryFolder(t);
	const out = translated.replace('<notes>', '<mda:metadata><mda:metaGroup><mda:meta type="translation-sha256">then</mda:meta></mda:metaGroup></mda:metadata><notes>');
	assert.deepEqual(takenBack(folder, exchange, out, { faq: 'then' }).findings, []);
	const { findings, texts } = takenBack(folder, exchange, out, { faq: 'now' });
	assert.match(findings[0]?.message.en ?? '', /ar\/faq was changed after the export/);
	assert.equal(texts.size, 0);
	assert.deepEqual(takenBack(folder, exchange, out, { faq: 'now' }, true).findings, []);
});

test('a code has one name wherever it stands', () => {
	const words = 'See [a](requests/), [b](requests/) and [c](faq/#a-b).';
	const [paragraph] = readProse(words, '', 'faq').children;
	assert.ok(paragraph?.type === 'paragraph');
	const pieces = piecesOf(paragraph.children);
	assert.deepEqual(pieces.flatMap((piece) => (piece.type === 'text' ? [] : piece.id)), ['link:requests_2f_', 'link:requests_2f_:2', 'link:faq_2f__23_a-b']);
	assert.equal(writeProse([{ type: 'paragraph', children: nodesFrom(pieces) }]), `${words}\n`);
});
