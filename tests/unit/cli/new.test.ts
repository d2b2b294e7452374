import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { allFindings } from '../../../src/cli/check-content.ts';
import { readProject } from '../../../src/files/read-project.ts';
import { NOTICE, person } from './person.ts';

/** What is asked for without a default. */
const LEAST = ['--kind', 'confidentiality', '--time-zone', 'Europe/London', '--disclosed', '2026-03-05'];
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

test('flags alone begin a notice whose only problems are its gaps', async (t) => {
	const { content, types } = person(t);
	const { exitCode, output } = await types('notice', 'new', '2026-stolen-log-in', ...LEAST, '--cause', 'phishing', '--count', '22,796', '--data', 'email, password', '--phone', '+44 20 7946 0000', '--hours', 'mon-fri 9:00-17:00', '--title', 'Stolen log-in');
	assert.equal(exitCode, 0, output);
	const folder = join(content, 'incidents', '2026-stolen-log-in');
	assert.deepEqual(readdirSync(join(folder, 'en')).sort(), ['faq.mdx', 'labels.yaml', 'notice.mdx', 'prevention.mdx', 'requests.mdx', 'timeline.mdx']);
	const facts = read(folder, 'incident.yaml');
	for (const line of ['# yaml-language-server: $schema=../../schemas/incident.schema.json', 'occurred: unknown', 'count: 22796', 'phone: "+442079460000"', 'from: "09:00"', 'cause: { category: phishing, certainty: suspected }']) assert.ok(facts.includes(line), line);
	assert.match(read(folder, 'en', 'labels.yaml'), /^title: Stolen log-in$/m);
	assert.match(read(folder, 'en', 'requests.mdx'), /<Request id="change-reused-passwords" .* for="customers" urgency="now">/);

	const checked = await types('check');
	assert.equal(checked.exitCode, 1);
	const found = new Set([...checked.output.matchAll(/^ +([a-z-]+) · mandatory$/gm)].map(([, check]) => check));
	assert.deepEqual(found, new Set(['gaps-are-filled']), checked.output);
	const gaps = [...checked.output.matchAll(/^ +\d+:\d+ +.*\[\[/gm)].length;
	assert.match(output, new RegExp(`${gaps} gaps are marked`));

	const published = await types('notice', 'publish', '2026-stolen-log-in', '--yes');
	assert.equal(published.exitCode, 1);
	assert.ok(!existsSync(join(folder, 'revisions')));
});

for (const locale of [...readdirSync('src/locales/scaffold').map((file) => file.replace('.yaml', '')), 'nl', 'th']) {
	test(`what is written in ${locale} has gaps and no other fault, however slight`, async (t) => {
		const { content, types } = person(t, {}, { from: 'empty' });
		const site = ['--source', locale, '--site-name', 'Parcels', '--publisher-name', 'Example Parcels', '--base-url', 'https://notice.parcels.example', '--domain', 'parcels.example'];
		const reachable = ['--email', 'help@parcels.example'];
		const data = ['--data', 'name,email,password,card-number,bank-account,date-of-birth', '--not-exposed', 'security-code'];
		for (const [id, ...more] of [['2026-known', ...data, '--phone', '+442079460000', '--occurred', '2026-03-01', '--discovered', '2026-03-02', '--count', '200'], ['2026-unknown', ...reachable], ['2026-lost', '--kind', 'availability', '--cause', 'lost-device', ...reachable]]) {
			const begun = await types('notice', 'new', id ?? '', ...LEAST, ...more, ...(id === '2026-known' ? site : ['--source', locale]));
			assert.equal(begun.exitCode, 0, begun.output);
		}
		const { project, findings } = readProject(content, 'content');
		assert.ok(project !== 'unreadable');
		const faults = (await allFindings(project, findings, Date.parse('2026-03-06'))).filter(({ check, severity }) => check !== 'gaps-are-filled' && severity !== 'informative');
		assert.deepEqual(faults.map(({ check, position, found, message }) => `${check} ${position.file} ${found}: ${message.en}`), []);
	});
}

test('a gap in one notice does not keep another from being published', async (t) => {
	const { notice, types } = person(t);
	await types('notice', 'new', '2026-other', ...LEAST);
	assert.equal((await types('notice', 'publish', NOTICE, '--yes')).exitCode, 0);
	assert.ok(existsSync(join(notice, 'revisions', '1')));
});

test('a notice whose gaps are filled can be published', async (t) => {
	const { content, types } = person(t);
	await types('notice', 'new', '2026-other', ...LEAST, '--email', 'help@parcel-post.example', '--data', 'name');
	const folder = join(content, 'incidents', '2026-other', 'en');
	for (const file of readdirSync(folder)) writeFileSync(join(folder, file), read(folder, file).replace(/"?\[\[[^\]]*\]\]"?/g, 'Words of a press officer.'));
	const { exitCode, output } = await types('notice', 'publish', '2026-other', '--yes');
	assert.equal(exitCode, 0, output);
});

test('everything that is wrong is said at once, and nothing is written', async (t) => {
	const { content, types } = person(t);
	const { exitCode, output } = await types('notice', 'new', NOTICE, '--kind', 'confidentialty', '--occurred', '2026-13-01', '--count', 'many', '--publisher', 'nobody');
	assert.equal(exitCode, 1);
	for (const said of ['<id>', '--kind', '--occurred', '--count', '--publisher', '--time-zone', 'Did you mean `confidentiality`?', '6 answers do not fit. Nothing was written.']) assert.ok(output.includes(said), `${said} in ${output}`);
	assert.deepEqual(readdirSync(join(content, 'incidents')), [NOTICE]);
});

test('two names are one too many', async (t) => {
	const { types } = person(t);
	const { exitCode, output } = await types('notice', 'new', 'lost', 'parcels', ...LEAST);
	assert.equal(exitCode, 2);
	assert.match(output, /`parcels` is one word too many/);
});

test('in an empty folder the site is begun too', async (t) => {
	const { content, types } = person(t, {}, { from: 'empty' });
	const refused = await types('notice', 'new', '2026-first', ...LEAST);
	assert.equal(refused.exitCode, 1);
	assert.match(refused.output, /--site-name[\s\S]*Nothing was written/);
	assert.deepEqual(readdirSync(content), []);
	const { exitCode, output } = await types('notice', 'new', '2026-first', ...LEAST, '--locales', 'en,ja', '--site-name', 'en=Notices', '--site-name', 'ja=お知らせ', '--publisher-name', 'en=Example: Parcels', '--publisher-name', 'ja=例示運輸', '--base-url', 'https://notice.example.com/');
	assert.equal(exitCode, 0, output);
	assert.deepEqual(readdirSync(content).sort(), ['incidents', 'schemas', 'site.yaml']);
	assert.match(read(content, 'site.yaml'), /locales: \[en, ja\]\ndefault-locale: en\npublishers:\n {2}example-parcels:\n {4}name:\n {6}en: "Example: Parcels"\n/);
	assert.doesNotMatch((await types('check')).output, /site-is-well-formed/);
});

test('in Japanese everything is said and written in Japanese', async (t) => {
	const { content, types } = person(t, { LANG: 'ja_JP.UTF-8' });
	const { exitCode, output } = await types('notice', 'new', '2026-japanese', ...LEAST, '--source', 'ja');
	assert.equal(exitCode, 0, output);
	assert.match(output, /書き込みました[\s\S]*書くところは \d+ か所/);
	const folder = join(content, 'incidents', '2026-japanese');
	assert.match(read(folder, 'incident.yaml'), /# この件の事実。/);
	assert.match(read(folder, 'ja', 'notice.mdx'), /心より深くお詫び申し上げます。/);
	assert.match((await types('notice', 'new', '2026-japanese', ...LEAST)).output, /`2026-japanese` はすでにあります。[\s\S]*何も書き込んでいません。/);
});

test('in a language without prepared texts everything is a gap, with those of staff beside it', async (t) => {
	const { content, types } = person(t, {}, { from: 'empty' });
	const { exitCode, output } = await types('notice', 'new', '2026-dutch', ...LEAST, '--source', 'nl', '--title', 'Gestolen pakketten', '--site-name', 'Meldingen', '--publisher-name', 'Pakketten', '--base-url', 'https://x.example');
	assert.equal(exitCode, 0, output);
	assert.match(output, /There are no prepared texts in `nl`; those in `en` stand in notes above the gaps/);
	const folder = join(content, 'incidents', '2026-dutch', 'nl');
	assert.match(read(folder, 'notice.mdx'), /\{\/\* en: We are sorry for the worry[^}]*\}\n\n\[\[Nederlands\]\]\n/);
	assert.match(read(folder, 'faq.mdx'), /\{\/\* en: Am I affected\? \*\/\}\n\n<Question id="am-i-affected" title="\[\[nl\]\]">/);
	assert.match(read(folder, 'labels.yaml'), /^title: Gestolen pakketten\n[\s\S]* {2}# en: Investigation\n {2}investigation: "\[\[Nederlands\]\]"\n/m);
});

/** Answers in the order of the questions, for a site that is there. */
const ANSWERS = ['2026-asked', '', 'Asia/Tokyo', 'A title', '', 'confirmed', 'phishing', 'Example Shop', '2026-03-01/2026-03-02', '2026-03-03', '2026-03-05', 'Customers', '1,200', 'name, password', '', '+81 3 6407 9100', 'mon-fri 10:00-19:00', '', ''];

test('a person at a terminal is asked one thing at a time, and nothing is written before the end', async (t) => {
	const { content, types } = person(t, {}, { answers: [...ANSWERS, 'y'] });
	const { exitCode, output } = await types('notice', 'new');
	assert.equal(exitCode, 0, output);
	assert.match(output, /What is the name of the incident in addresses\?\n {2}for example 2026-lost-parcels; empty: 2026-parcel-post/);
	assert.match(output, /How many people is that\?\n {2}for example 22796; empty: not known yet/);
	assert.match(output, /This will be written:[\s\S]*Write it\?/);
	const folder = join(content, 'incidents', '2026-asked');
	assert.match(read(folder, 'incident.yaml'), /certainty: confirmed #[\s\S]*occurred: 2026-03-01\/2026-03-02\n[\s\S]*count: 1200\n/);
	assert.match(read(folder, 'en', 'labels.yaml'), /service: Example Shop\n/);
});

test('a question with a few answers takes their numbers, or what they mean', async (t) => {
	const answers = [...ANSWERS];
	answers.splice(4, 3, '1, 3', 'established', '4');
	answers.splice(13, 1, '3 6');
	const { content, types } = person(t, {}, { answers: [...answers, ''] });
	const { exitCode, output } = await types('notice', 'new');
	assert.equal(exitCode, 0, output);
	assert.match(output, /What happened to the data\?\n {2}1 confidentiality \(leaked\)\n {2}2 integrity/);
	const facts = read(content, 'incidents', '2026-asked', 'incident.yaml');
	for (const line of ['kinds: [confidentiality, availability]', 'certainty: confirmed #', 'category: phishing', 'data: [email, password]']) assert.ok(facts.includes(line), `${line} in ${facts}`);
});

test('what a flag says is not asked', async (t) => {
	const { types } = person(t, {}, { answers: [...ANSWERS.slice(3, 4), ...ANSWERS.slice(5), 'y'] });
	const { exitCode, output } = await types('notice', 'new', '2026-asked', '--mode', 'live', '--time-zone', 'Asia/Tokyo', '--kind', 'confidentiality');
	assert.equal(exitCode, 0, output);
	assert.doesNotMatch(output, /in which time zone/i);
});

test('an answer that does not fit is asked for again, with what to write', async (t) => {
	const answers = [...ANSWERS];
	answers.splice(2, 1, 'Tokyo', 'Asia/Tokio', 'Asia/Tokyo');
	const { types } = person(t, {}, { answers: [...answers, ''] });
	const { exitCode, output } = await types('notice', 'new');
	assert.equal(exitCode, 0, output);
	assert.equal(output.match(/In which time zone/g)?.length, 3);
	assert.match(output, /`--time-zone` is `Tokyo`, which does not exist\.\n {2}Check the spelling; the name looks like Asia\/Tokyo/);
});

for (const [what, answers] of Object.entries({ 'stopping half-way': ANSWERS.slice(0, 6), 'saying no at the end': [...ANSWERS, 'n'], 'leaving at the end': ANSWERS })) {
	test(`${what} leaves nothing behind`, async (t) => {
		const { content, types } = person(t, {}, { answers });
		const { exitCode, output } = await types('notice', 'new');
		assert.equal(exitCode, 1);
		assert.match(output, /Nothing was written\.\n$/);
		assert.deepEqual(readdirSync(join(content, 'incidents')), [NOTICE]);
	});
}

test('an empty folder is asked for its site, in each of its languages', async (t) => {
	const site = ['en', 'ja', 'Notices', 'お知らせ', 'http://x', 'https://notice.example.com', 'Example Parcels', '例示運輸', 'example.com'];
	const { content, types } = person(t, {}, { from: 'empty', answers: [...site, ...ANSWERS, ''] });
	const { exitCode, output } = await types('notice', 'new');
	assert.equal(exitCode, 0, output);
	assert.match(read(content, 'site.yaml'), /name:\n {2}en: Notices\n {2}ja: お知らせ\nbase-url: https:\/\/notice\.example\.com\n/);
});
