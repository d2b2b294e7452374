import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { IncidentInput } from '../../../src/core/facts/incident.ts';
import { dateValues, factValues } from '../../../src/core/facts/names.ts';
import { componentsIn, pageNames } from '../../../src/core/prose/prose.ts';
import { readCatalogues } from '../../../src/files/read-catalogues.ts';
import { readProject } from '../../../src/files/read-project.ts';
import { readProse } from '../../../src/files/read-prose.ts';
import { translator } from '../../../src/render/messages.ts';
import { contactText, wordingOf, type Wording } from '../../../src/render/wording.ts';
import { makeIncident } from '../make-incident.ts';
import { plainSpaces } from './format/strings.ts';

const catalogues = readCatalogues(fileURLToPath(new URL('../../../src/locales/', import.meta.url)));

/** The strings that these tests are about, in words that do not change; the others as English has them. */
const strings = {
	...catalogues['en'],
	'certainty.suspected': 'suspected',
	'certainty.unknown': 'not known',
	'certainty.marked': '{value} ({certainty})',
	'count.people': '{count, plural, one {# person} other {# people}}',
	'count.unknown': 'nobody knows how many',
	'unit.year': '{value, plural, one {# year} other {# years}}',
	'unit.hour': '{value, plural, one {# hour} other {# hours}}',
	'date.unknown': 'nobody knows when',
	'date.interval': '{from} to {to}',
	'date.stretch': '{from}～{to}',
	'date.since': 'since {from}',
	'date.until': 'until {to}',
	'date.zoned': '{time} ({zone})',
	'date.zone': '{zone}, {offset}',
	'hours.days': '{from}–{to}',
	'hours.times': '{from}–{to}',
	'hours.allDay': 'all day',
	'hours.line': '{days} {times}',
	'hours.zoned': '{hours}, {zone}',
	'milestone.undecided': 'undecided',
	'milestone.planned': 'planned for {date}',
	'milestone.done': 'since {date}',
	'milestone.cancelled': 'cancelled',
	'milestone.cancelledDated': 'cancelled on {date}',
	'contact.inline': '{phone} ({hours})',
};

/** Words about an incident whose labels are these names. */
function wordingWith(facts: Partial<IncidentInput>, names: Record<string, string> = {}, locale = 'en'): Wording {
	const labels = { title: 'Lost parcels', names, reasons: {} };
	const t = translator(strings, locale);
	return wordingOf({ incident: makeIncident(facts), labels, sourceLabels: labels, locale, publisher: 'Parcel Post', t });
}

const inline = (mdx: string, wording: Wording) => componentsIn(readProse(mdx, 'notice.mdx', 'notice').children).map((component) => plainSpaces(wording.component(component)));

describe('a count', () => {
	const card = (count: number | 'unknown', certainty: 'confirmed' | 'suspected' | 'unknown') => wordingWith({ cohorts: { card: { count, certainty } } }).fact('cohorts.card.count');

	test('that is confirmed is said without a mark', () => {
		assert.deepEqual(card(13438, 'confirmed'), { text: '13,438 people', certainty: undefined });
	});

	test('that is suspected says so', () => {
		assert.deepEqual(card(13438, 'suspected'), { text: '13,438 people', certainty: 'suspected' });
	});

	test('of one person is said in the singular', () => {
		assert.equal(card(1, 'confirmed').text, '1 person');
	});

	test('that nobody knows is said in words, and not marked twice', () => {
		assert.deepEqual(card('unknown', 'unknown'), { text: 'nobody knows how many', certainty: undefined });
	});

	test('of nobody is a count too', () => {
		assert.equal(card(0, 'confirmed').text, '0 people');
	});

	test('has the digits that every language can quote', () => {
		const { text } = wordingWith({ cohorts: { card: { count: 13438, certainty: 'confirmed' } } }, {}, 'ar').fact('cohorts.card.count');
		assert.match(text, /13,438/);
	});
});

describe('a figure', () => {
	const figure = (value: NonNullable<IncidentInput['figures']>[string], locale = 'en') => plainSpaces(wordingWith({ figures: { it: value } }, {}, locale).fact('figures.it').text);

	for (const [name, value, text] of [
		['of years', { value: 2, unit: 'year' }, '2 years'],
		['of one hour', { value: 1, unit: 'hour' }, '1 hour'],
		['in percent', { value: 12.5, unit: 'percent' }, '12.5%'],
		['of money, whole', { value: 1000, currency: 'JPY' }, 'JP¥1,000'],
		['of money, with pence', { value: 4.5, currency: 'GBP' }, '£4.50'],
		['of money, without pence', { value: 4, currency: 'GBP' }, '£4'],
		['without a unit', { value: 12345.5 }, '12,345.5'],
		['of nothing in particular', { value: 6, unit: 'none' }, '6'],
	] as const) {
		test(`${name} is said with its unit`, () => {
			assert.equal(figure(value), text);
		});
	}

	test('of money is written as the language writes money', () => {
		assert.equal(figure({ value: 4.5, currency: 'EUR' }, 'de'), '4,50 €');
	});

	test('that is suspected says so', () => {
		assert.equal(wordingWith({ figures: { it: { value: 2, certainty: 'suspected' } } }).fact('figures.it').certainty, 'suspected');
	});
});

describe('a date', () => {
	test('has words for people and ISO 8601 for machines', () => {
		assert.deepEqual(wordingWith({ occurred: '2026-02' }).date('occurred'), { text: 'February 2026', machine: '2026-02' });
	});

	test('that nobody knows is said in words, and machines are told nothing', () => {
		assert.deepEqual(wordingWith({ occurred: 'unknown' }).date('occurred'), { text: 'nobody knows when', machine: '' });
	});

	test('of an event follows the date of the incident', () => {
		const wording = wordingWith({ discovered: '2026-03-02', events: { found: { when: 'discovered', kind: 'detection' } } });
		assert.deepEqual(wording.eventDate('found'), wording.date('discovered'));
	});
});

describe('a milestone', () => {
	type Milestone = NonNullable<IncidentInput['milestones']>[string];
	const say = (milestone: Milestone) => wordingWith({ milestones: { login: milestone } }, { login: 'Logging in' }).milestone('login');

	for (const [milestone, text, machine] of [
		[{ state: 'undecided' }, 'undecided', ''],
		[{ state: 'planned', date: '2026-05' }, 'planned for May 2026', '2026-05'],
		[{ state: 'done', date: '2026-05-01' }, 'since 1 May 2026', '2026-05-01'],
		[{ state: 'cancelled' }, 'cancelled', ''],
		[{ state: 'cancelled', date: '2026-05-01' }, 'cancelled on 1 May 2026', '2026-05-01'],
	] as const satisfies readonly (readonly [Milestone, string, string])[]) {
		test(`“${text}”`, () => {
			const said = say(milestone);
			assert.deepEqual([said.name, said.state, said.text, said.machine], ['Logging in', milestone.state, text, machine]);
		});
	}

	test('names what it waits for', () => {
		const wording = wordingWith({ milestones: { login: { state: 'undecided', 'waiting-for': ['waf'] } } }, { waf: 'A new wall' });
		assert.deepEqual(wording.milestone('login').waitingFor, ['A new wall']);
	});

	test('that is done waits for nothing', () => {
		assert.deepEqual(say({ state: 'done', date: '2026' }).waitingFor, []);
	});
});

describe('a contact', () => {
	const line = { phone: '+81364079100', hours: [{ days: ['mon' as const], from: '10:00', to: '19:00' }] };
	const contactWith = (contact: NonNullable<IncidentInput['contacts']>[string], locale = 'en') => wordingWith({ contacts: { desk: contact } }, {}, locale).contact('desk');
	const inOneRun = (contact: NonNullable<IncidentInput['contacts']>[string], locale = 'en') => plainSpaces(contactText(contactWith(contact, locale), translator(strings, locale)));

	test('is said in one run: number, hours, zone', () => {
		assert.equal(inOneRun(line), '+81 3 6407 9100 (Mon 10:00–19:00, Japan Standard Time, UTC+9)');
	});

	test('is dialled as at home by readers at home', () => {
		assert.match(inOneRun(line, 'ja'), /^03-6407-9100 /);
	});

	test('without hours is the number alone', () => {
		assert.equal(inOneRun({ phone: '+81364079100' }), '+81 3 6407 9100');
	});

	test('without a number is the e-mail address', () => {
		assert.equal(inOneRun({ email: 'desk@parcel-post.example', url: 'https://parcel-post.example/' }), 'desk@parcel-post.example');
	});

	test('without number and e-mail is the web address', () => {
		assert.equal(inOneRun({ url: 'https://parcel-post.example/' }), 'https://parcel-post.example/');
	});

	test('keeps what was written about cost, holidays and busy lines', () => {
		const { tollFree, holidays, linesBusy } = contactWith({ ...line, 'toll-free': true, 'public-holidays': 'closed', 'lines-busy': true });
		assert.deepEqual([tollFree, holidays, linesBusy], [true, 'closed', true]);
	});

	test('gives the zone of its hours, with both offsets where the clocks change', () => {
		const zoneIn = (zone: string) => wordingWith({ 'time-zone': zone, disclosed: '2026-07-01', contacts: { desk: line } }).contact('desk').zone;
		assert.equal(zoneIn('Europe/London'), 'United Kingdom Time, UTC+0/UTC+1');
		assert.equal(zoneIn('Asia/Tokyo'), 'Japan Standard Time, UTC+9');
	});
});

describe('a name', () => {
	test('is the label of the thing', () => {
		assert.equal(wordingWith({}, { pcf: 'The examiners' }).name('pcf'), 'The examiners');
	});

	test('of the publisher comes from the site', () => {
		assert.equal(wordingWith({}).name('publisher'), 'Parcel Post');
	});

	test('that this language lacks is said in the source language', () => {
		const labels = { title: '小包', names: {}, reasons: {} };
		const sourceLabels = { title: 'Parcels', names: { waf: 'A new wall' }, reasons: {} };
		const wording = wordingOf({ incident: makeIncident(), labels, sourceLabels, locale: 'ja', publisher: '小包便', t: translator(strings, 'ja') });
		assert.equal(wording.name('waf'), 'A new wall');
	});

	test('that nobody gave is the id, and never that of something built in', () => {
		assert.equal(wordingWith({}).name('constructor'), 'constructor');
	});

	test('stands in a list as the language lists things', () => {
		assert.equal(wordingWith({}, {}, 'ja').list(['氏名', '住所', '電話番号']), '氏名、住所、電話番号');
		assert.equal(wordingWith({}).list(['name', 'address']), 'name and address');
	});
});

describe('components within a sentence', () => {
	const facts: Partial<IncidentInput> = {
		cohorts: { card: { count: 12, certainty: 'suspected' } },
		milestones: { login: { state: 'undecided' } },
		contacts: { desk: { phone: '+81364079100' } },
	};

	for (const [mdx, text] of [
		['<Fact name="cohorts.card.count" />', '12 people (suspected)'],
		['<When name="occurred" />', '1 March 2026'],
		['<Milestone name="login" />', 'undecided'],
		['<Contact name="desk" />', '+81 3 6407 9100'],
		['<Name of="publisher" />', 'Parcel Post'],
	] as const) {
		test(`${mdx} prints “${text}”`, () => {
			assert.deepEqual(inline(mdx, wordingWith(facts)), [text]);
		});
	}

	for (const mdx of ['<Fact name="cohorts.nobody.count" />', '<When name="constructor" />', '<Milestone name="nothing" />', '<Contact name="nobody" />']) {
		test(`${mdx} is a fault of ours when no check has caught it`, () => {
			assert.throws(() => inline(mdx, wordingWith(facts)), /There is no/);
		});
	}
});

describe('the library’s notice', () => {
	const { project } = readProject(fileURLToPath(new URL('../../fixtures/sites/library/', import.meta.url)), 'content');

	for (const [locale, catalogue] of Object.entries(catalogues)) {
		test(`can be said in ${locale}, every fact of it`, () => {
			assert.notEqual(project, 'unreadable');
			if (project === 'unreadable') return;
			for (const { notice } of project.notices) {
				const { labels = 'missing', pages } = notice.translations['en'] ?? {};
				assert.ok(labels !== 'missing' && pages);
				const wording = wordingOf({ incident: notice.incident, labels, sourceLabels: labels, locale, publisher: 'Library', t: translator(catalogue, locale) });
				const said = [
					...[...factValues(notice.incident).keys()].map((name) => wording.fact(name).text),
					...[...dateValues(notice.incident).keys()].map((name) => wording.date(name).text),
					...Object.keys(notice.incident.milestones).map((id) => wording.milestone(id).text),
					...Object.keys(notice.incident.contacts).map((id) => contactText(wording.contact(id), wording.t)),
					...pageNames.flatMap((name) => (pages[name] === 'missing' ? [] : componentsIn(pages[name].children).filter((component) => component.inline).map(wording.component))),
				];
				for (const text of said) assert.match(text, /\S/);
				for (const text of said) assert.doesNotMatch(text, /undefined|NaN|\[object|\{/);
			}
		});
	}
});
