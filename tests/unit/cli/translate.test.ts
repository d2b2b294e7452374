import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { echoed, translatedInto } from '../files/translation/agency.ts';
import { NOTICE, person } from './person.ts';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const FRENCH = ['--add-locale', '--site-name', 'Avis', '--publisher-name', 'Colis Poste'];
const replaceIn = (path: string, before: string, after: string) => {
	assert.ok(read(path).includes(before), `${path} has ${before}`);
	writeFileSync(path, read(path).replace(before, after));
};

test('a new language gets the shape of the source, its words as notes, and gaps', async (t) => {
	const { content, notice, types } = person(t);
	appendFileSync(join(content, 'site.yaml'), '# Anna: ask legal\n');
	const { exitCode, output } = await types('notice', 'translate', NOTICE, 'FR', ...FRENCH);
	assert.equal(exitCode, 0, output);
	assert.match(output, /fr\/faq\.mdx: new, 2 gaps/);
	assert.equal(read(notice, 'fr', 'faq.mdx'), '{/* en: Will I get my money back? */}\n\n<Question id="refund" title="[[titre]]">\n\n{/* en: Yes. */}\n\n[[traduction]]\n\n</Question>\n');
	assert.match(read(notice, 'fr', 'labels.yaml'), /names:\n {2}# en: address\n {2}address: "\[\[traduction\]\]"\n/);
	const site = read(content, 'site.yaml');
	assert.match(site, /ja: お知らせ\n {2}fr: Avis\n[\s\S]*locales: \[en, ja, fr\]\n[\s\S]*fr: Colis Poste\n[\s\S]*# Anna: ask legal\n/);
	const checked = await types('check');
	assert.deepEqual(new Set([...checked.output.matchAll(/^ +([a-z-]+) · mandatory$/gm)].map(([, check]) => check)), new Set(['gaps-are-filled']), checked.output);
});

test('a language that the site has not is not added without a word', async (t) => {
	const { content, notice, types } = person(t);
	const before = read(content, 'site.yaml');
	const { exitCode, output } = await types('notice', 'translate', NOTICE, 'fr');
	assert.equal(exitCode, 1);
	assert.match(output, /locales: \[en, ja, fr\][\s\S]*--add-locale[\s\S]*Nothing was written/);
	const unnamed = await types('notice', 'translate', NOTICE, 'fr', '--add-locale');
	assert.equal(unnamed.exitCode, 1);
	assert.match(unnamed.output, /--site-name "…" --publisher-name "…"/);
	assert.equal(read(content, 'site.yaml'), before);
	assert.ok(!existsSync(join(notice, 'fr')));
});

test('its names are asked where someone is there to answer', async (t) => {
	const { content, types } = person(t, {}, { answers: ['Avis', 'Colis: Poste'] });
	const { exitCode, output } = await types('notice', 'translate', NOTICE, 'fr', '--add-locale');
	assert.equal(exitCode, 0, output);
	assert.match(read(content, 'site.yaml'), /fr: Avis\n[\s\S]*fr: "Colis: Poste"\n/);
});

test('a publisher without a name in the language is told of, and named on request', async (t) => {
	const { content, notice, types } = person(t);
	rmSync(join(notice, 'ja'), { recursive: true });
	replaceIn(join(content, 'site.yaml'), '      ja: 小包便\n', '');
	const told = await types('notice', 'translate', NOTICE, 'ja');
	assert.equal(told.exitCode, 0, told.output);
	assert.match(told.output, /still to be written in site\.yaml[\s\S]*parcel-post:\n {6}name:\n {8}ja: …/);
	const named = await types('notice', 'translate', NOTICE, 'ja', '--publisher-name', '小包便');
	assert.match(named.output, /site\.yaml: the publisher’s name in `ja`/);
	assert.match(read(content, 'site.yaml'), /en: Parcel Post\n {6}ja: 小包便\n/);
});

test('a language that is complete is left alone', async (t) => {
	const { notice, types } = person(t);
	const before = readdirSync(join(notice, 'ja')).map((file) => read(notice, 'ja', file));
	const { exitCode, output } = await types('notice', 'translate', NOTICE, 'ja');
	assert.equal(exitCode, 0);
	assert.match(output, /Nothing to do: ja has everything that en has/);
	assert.deepEqual(readdirSync(join(notice, 'ja')).map((file) => read(notice, 'ja', file)), before);
});

test('what is behind gets what it lacks, and every word of it stays', async (t) => {
	const { notice, types } = person(t);
	await types('notice', 'publish', NOTICE, '--yes');
	appendFileSync(join(notice, 'en', 'faq.mdx'), '\n<Question id="when" title="When?">\n\nSoon.\n\n</Question>\n');
	replaceIn(join(notice, 'en', 'faq.mdx'), 'Yes.', 'Yes, all of it.');
	replaceIn(join(notice, 'en', 'labels.yaml'), 'desk: Desk', 'desk: Help desk');
	rmSync(join(notice, 'ja', 'prevention.mdx'));
	const before = read(notice, 'ja', 'faq.mdx');
	const { exitCode, output } = await types('notice', 'translate', NOTICE, 'ja');
	assert.equal(exitCode, 0, output);
	for (const line of ['ja/prevention.mdx: new, 1 gap', 'ja/faq.mdx: new, to be translated: `when`', 'ja/faq.mdx: changed in the source (a note above says what it was and is): `refund`', '`names.desk`']) assert.ok(output.includes(line), `${line} in ${output}`);
	const after = read(notice, 'ja', 'faq.mdx');
	assert.equal(after, `{/* en, before: Yes. */}\n\n{/* en, now: Yes, all of it. */}\n\n${before}\n{/* en: When? */}\n\n<Question id="when" title="[[題]]">\n\n{/* en: Soon. */}\n\n[[訳文]]\n\n</Question>\n`);
	assert.match(read(notice, 'ja', 'labels.yaml'), / {2}# en, before: Desk\n {2}# en, now: Help desk\n {2}desk: 窓口\n/);
	const again = await types('notice', 'translate', NOTICE, 'ja');
	assert.match(again.output, /All of it is noted in the files already/);
	assert.equal(read(notice, 'ja', 'faq.mdx'), after);
});

test('a source with gaps is not translated yet', async (t) => {
	const { notice, types } = person(t);
	appendFileSync(join(notice, 'en', 'faq.mdx'), '\n[[more]]\n');
	for (const more of [[], ['--xliff', 'out.xlf']]) {
		const { exitCode, output } = await types('notice', 'translate', NOTICE, 'ja', ...more);
		assert.equal(exitCode, 1);
		assert.match(output, /en\/faq\.mdx\n {2}7:1[\s\S]*gaps-are-filled[\s\S]*Nothing was written/);
	}
});

test('a source that cannot be read is reported and not translated', async (t) => {
	const { notice, types } = person(t);
	writeFileSync(join(notice, 'en', 'faq.mdx'), '<Question id="a" title="b">\n');
	const { exitCode, output } = await types('notice', 'translate', NOTICE, 'fr', ...FRENCH);
	assert.equal(exitCode, 1);
	assert.match(output, /prose-is-declarative/);
	assert.ok(!existsSync(join(notice, 'fr')));
});

for (const [what, words, says] of [
	['no notice', [], /No notice is named/],
	['no language', [NOTICE], /Name the notice and the language/],
	['a notice that is not there', ['2026-lost-parcel', 'ja'], /Did you mean `2026-lost-parcels`/],
	['no language tag', [NOTICE, 'français'], /no language tag/],
	['the language of the source', [NOTICE, 'en'], /is written in `en`/],
	['both directions at once', [NOTICE, 'ja', '--xliff', 'a', '--import', 'b'], /leave out one/],
] as const) {
	test(`${what} is answered with what to write`, async (t) => {
		const { types } = person(t);
		const { exitCode, output } = await types('notice', 'translate', ...words);
		assert.equal(exitCode, 2, output);
		assert.match(output, says);
	});
}

test('what goes to an agency and comes back translated is in the files, with the notes of colleagues', async (t) => {
	const { content, notice, types } = person(t);
	const xliff = join(content, '..', 'out', 'fr.xlf');
	await types('notice', 'translate', NOTICE, 'fr', ...FRENCH);
	replaceIn(join(notice, 'fr', 'faq.mdx'), '{/* en: Yes. */}', '{/* en: Yes. */}\n\n{/* Anna: ask legal */}');
	const out = await types('notice', 'translate', NOTICE, 'fr', '--xliff', xliff);
	assert.equal(out.exitCode, 0, out.output);
	assert.match(out.output, /16 texts, 0 translated, 0 behind the source, 16 to be translated/);
	writeFileSync(xliff, translatedInto('fr', read(xliff)));
	const { exitCode, output } = await types('notice', 'translate', NOTICE, 'fr', '--import', xliff);
	assert.equal(exitCode, 0, output);
	assert.match(read(notice, 'fr', 'faq.mdx'), /^\{\/\* Anna: ask legal \*\/\}\n\n<Question id="refund" title="Nous [^"[]*">\n\nNous [^[]*\n\n<\/Question>\n$/);
	assert.match(read(notice, 'fr', 'labels.yaml'), /^title: "Nous .*\nnames:\n {2}address: "Nous .*\n {2}senders: "Nous /m);
	const checked = await types('check');
	assert.equal(checked.exitCode, 0, checked.output);
});

test('a file that was sent out is not written over', async (t) => {
	const { content, types } = person(t);
	const xliff = join(content, '..', 'ja.xlf');
	await types('notice', 'translate', NOTICE, 'ja', '--xliff', xliff);
	const { exitCode, output } = await types('notice', 'translate', NOTICE, 'ja', '--xliff', xliff);
	assert.equal(exitCode, 1);
	assert.match(output, /may hold what the agency sent back/);
});

test('a file that came back unchanged changes no byte', async (t) => {
	const { content, notice, types } = person(t);
	const xliff = join(content, '..', 'ja.xlf');
	const before = readdirSync(join(notice, 'ja')).map((file) => read(notice, 'ja', file));
	await types('notice', 'translate', NOTICE, 'ja', '--xliff', xliff);
	const { exitCode, output } = await types('notice', 'translate', NOTICE, 'ja', '--import', xliff);
	assert.equal(exitCode, 0, output);
	assert.deepEqual(readdirSync(join(notice, 'ja')).map((file) => read(notice, 'ja', file)), before);
});

test('what does not fit is reported at its line, all at once, and nothing is written; or the rest is taken', async (t) => {
	const { content, notice, types } = person(t);
	const xliff = join(content, '..', 'ja.xlf');
	await types('notice', 'translate', NOTICE, 'ja', '--xliff', xliff);
	replaceIn(join(notice, 'en', 'faq.mdx'), 'Yes.', 'Yes, all of it.');
	const back = read(xliff).replace(/(<target>)<ph id="Fact[^>]*>/, '$1').replace('お詫び申し上げます。', '深くお詫び申し上げます。').replace(/<target>小包を送ったお客様<\/target>/, '');
	writeFileSync(xliff, back);
	const before = readdirSync(join(notice, 'ja')).map((file) => read(notice, 'ja', file));
	const refused = await types('notice', 'translate', NOTICE, 'ja', '--import', xliff);
	assert.equal(refused.exitCode, 1);
	for (const says of [/lacks <Fact name="cohorts\.senders\.count" \/>/, /`refund\.1` has changed since the export/, /`names\.senders` has no translation/, /Nothing was written/, /\n {2}\d+:\d+/]) assert.match(refused.output, says);
	assert.deepEqual(readdirSync(join(notice, 'ja')).map((file) => read(notice, 'ja', file)), before);
	const taken = await types('notice', 'translate', NOTICE, 'ja', '--import', xliff, '--partial');
	assert.equal(taken.exitCode, 0, taken.output);
	assert.match(read(notice, 'ja', 'notice.mdx'), /^<Fact name="cohorts\.senders\.count" \/>の小包が失われました（<When name="occurred" \/>）。\n\n深くお詫び申し上げます。\n$/);
	assert.match(read(notice, 'ja', 'labels.yaml'), /senders: 小包を送ったお客様/);
});

test('words that a colleague wrote since the export are not lost', async (t) => {
	const { content, notice, types } = person(t);
	const xliff = join(content, '..', 'ja.xlf');
	await types('notice', 'translate', NOTICE, 'ja', '--xliff', xliff);
	replaceIn(join(notice, 'ja', 'faq.mdx'), 'はい。', 'はい、全額です。');
	const { exitCode, output } = await types('notice', 'translate', NOTICE, 'ja', '--import', xliff);
	assert.equal(exitCode, 1);
	assert.match(output, /ja\/faq\.mdx was changed after the export/);
	assert.match(read(notice, 'ja', 'faq.mdx'), /全額/);
	assert.equal((await types('notice', 'translate', NOTICE, 'ja', '--import', xliff, '--replace')).exitCode, 0);
	assert.doesNotMatch(read(notice, 'ja', 'faq.mdx'), /全額/);
});

test('a translation that has another shape is told of and not lost', async (t) => {
	const { content, notice, types } = person(t);
	const xliff = join(content, '..', 'ja.xlf');
	replaceIn(join(notice, 'ja', 'notice.mdx'), '）。\n\nお詫び', '）。お詫び');
	const out = await types('notice', 'translate', NOTICE, 'ja', '--xliff', xliff);
	assert.match(out.output, /Not sent along[\s\S]*notice\/#_lead/);
	writeFileSync(xliff, echoed(read(xliff)));
	const { exitCode, output } = await types('notice', 'translate', NOTICE, 'ja', '--import', xliff);
	assert.equal(exitCode, 1);
	assert.match(output, /another shape than the source/);
});

test('an attack by XLIFF is refused, and nothing of it is in the files', async (t) => {
	const { content, notice, types } = person(t);
	const xliff = join(content, '..', 'ja.xlf');
	await types('notice', 'translate', NOTICE, 'ja', '--xliff', xliff);
	writeFileSync(xliff, read(xliff).replace('?>\n', '?>\n<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n').replace('はい。', '&a;'));
	const refused = await types('notice', 'translate', NOTICE, 'ja', '--import', xliff);
	assert.equal(refused.exitCode, 1);
	assert.match(refused.output, /declares a document type/);
	rmSync(xliff);
	await types('notice', 'translate', NOTICE, 'ja', '--xliff', xliff);
	writeFileSync(xliff, read(xliff).replace('はい。', '&lt;script&gt;alert(1)&lt;/script&gt;{process.env.HOME}'));
	assert.equal((await types('notice', 'translate', NOTICE, 'ja', '--import', xliff)).exitCode, 0);
	assert.match(read(notice, 'ja', 'faq.mdx'), /\\<script>alert\(1\)\\<\/script>\\\{process\.env\.HOME\}/);
	assert.equal((await types('check')).exitCode, 0);
});

test('in Japanese everything is said in Japanese', async (t) => {
	const { types } = person(t, { LANG: 'ja_JP.UTF-8' });
	const { output } = await types('notice', 'translate', NOTICE, 'fr');
	assert.match(output, /`fr` はこのサイトの言語ではありません。[\s\S]*何も書き込んでいません。/);
	assert.match((await types('notice', 'translate', NOTICE, 'fr', ...FRENCH)).output, /新規、書くところ 2 か所/);
});

test('a folder that stands in the way of an export is no crash', async (t) => {
	const { content, types } = person(t);
	mkdirSync(join(content, '..', 'dir.xlf'));
	for (const option of ['--xliff', '--import']) {
		const { exitCode } = await types('notice', 'translate', NOTICE, 'ja', option, join(content, '..', 'dir.xlf'));
		assert.equal(exitCode, 1);
	}
});
