/** Every fact stands on the page it belongs to, in every language, written as that language writes it. */
import { when } from '../../src/core/dates/when.ts';
import { dataOf, dateValues, eventDate, type DateValue } from '../../src/core/facts/names.ts';
import type { Notice } from '../../src/core/notice/notice.ts';
import { componentsIn } from '../../src/core/prose/prose.ts';
import type { ExpectedNoticePage } from './expected-pages.ts';
import { dateProblem, hourTexts, normal, offset } from './formats.ts';
import { askedOn, factProblem, machineOf, milestoneProblem, saidInProse, saidProblem } from './said.ts';
import { expect, test, type BuiltSite } from './test.ts';

/** The sample, as a person who speaks the language would write it. */
const SAMPLE = {
	ja: { members: '22,796名', card: '13,438名', disclosed: '2017年12月22日', occurred: '2017年10月29日～30日', registered: '2002年9月', term: '2年', phone: '03-6407-9100' },
	en: { members: '22,796 people', card: '13,438 people', disclosed: '22 December 2017', occurred: '29 – 30 October 2017', registered: 'September 2002', term: '2 years', phone: '+81 3 6407 9100' },
	'zh-Hans': { members: '22,796人', card: '13,438人', disclosed: '2017年12月22日', occurred: '2017年10月29日至30日', registered: '2002年9月', term: '2年', phone: '+81 3 6407 9100' },
	'zh-Hant': { members: '22,796人', card: '13,438人', disclosed: '2017年12月22日', occurred: '2017年10月29日至30日', registered: '2002年9月', term: '2年', phone: '+81 3 6407 9100' },
	ko: { members: '22,796명', card: '13,438명', disclosed: '2017년 12월 22일', occurred: '2017년 10월 29일~30일', registered: '2002년 9월', term: '2년', phone: '+81 3 6407 9100' },
};

for (const [locale, expected] of Object.entries(SAMPLE)) {
	test(`the sample reads as it should in ${locale}`, async ({ page, site }) => {
		test.skip(!site.pages.some(({ path }) => path === `/${locale}/2017-sempre/`), 'This site does not hold the sample.');
		await page.goto(`/${locale}/2017-sempre/`);
		const text = async (selector: string) => normal((await page.locator(selector).first().textContent()) ?? '');
		expect.soft(await text('tr[data-id="members"]')).toContain(expected.members);
		expect.soft(await text('tr[data-id="card"]')).toContain(expected.card);
		expect.soft(await text('#what-happened')).toContain(expected.members);
		expect.soft(await text('#what-happened time')).toBe(expected.occurred);
		expect.soft(await text('.notice-top time')).toContain(expected.disclosed);
		expect.soft(await text('tr[data-id="members"] time')).toContain(expected.registered);
		expect.soft(await text('.contact a[href="tel:+81364079100"]')).toBe(expected.phone);
		await page.goto(`/${locale}/2017-sempre/faq/#points`);
		expect.soft(await text('#points .fact')).toBe(expected.term);
		await page.goto(`/${locale}/2017-sempre/timeline/`);
		expect.soft(await text('#unauthorised-access time')).toBe(expected.occurred);
		expect.soft(await text('#published time')).toBe(expected.disclosed);
	});
}

test('prose says every fact that its author asked for, in that order and in the form of its language', async ({ everyPage, site }) => {
	const said = await everyPage(saidInProse);
	const problems = translated(site).flatMap((page) => {
		const [asked, found] = [askedOn(page), said.get(page.path) ?? []];
		const zone = page.notice.incident['time-zone'];
		const wrong = asked.flatMap((each, index) => {
			const problem = saidProblem(found[index], each, page.locale, zone);
			return problem ? [`${page.path} ${each.name}: ${problem}`] : [];
		});
		return [...wrong, ...found.slice(asked.length).map(({ kind, text }) => `${page.path}: nobody asked for the ${kind} “${normal(text)}”`)];
	});
	expect(problems).toEqual([]);
});

test('prose calls every thing by the name that its language has for it', async ({ everyPage, site }) => {
	const texts = await everyPage((page) => page.querySelector('main')?.textContent ?? '');
	for (const { path, locale, notice, page } of translated(site)) {
		const pages = Object.entries(notice.translations[locale]?.pages ?? {}).filter(([name]) => page === 'all' || page === name);
		const named = pages.flatMap(([, prose]) => (prose === 'missing' ? [] : componentsIn(prose.children, 'Name').map(({ attributes }) => attributes['of'] ?? '')));
		const text = normal(texts.get(path) ?? '');
		expect([...new Set(named)].filter((id) => !text.includes(normal(nameOf(site, notice, locale, id)))), path).toEqual([]);
	}
});

test('the notice and the whole notice tell every group whether it is affected, how many they are and which data', async ({ everyPage, site }) => {
	const rows = await everyPage((page) =>
		[...page.querySelectorAll('#affected table.affected tbody tr')].map((row) => ({
			id: row.getAttribute('data-id') ?? '',
			answer: row.getAttribute('data-answer') ?? '',
			group: row.querySelector('th')?.textContent ?? '',
			period: row.querySelector('time')?.textContent ?? '',
			machine: row.querySelector('time')?.getAttribute('datetime') ?? '',
			people: row.querySelector('.fact')?.textContent ?? '',
			isMarked: row.querySelector('.certainty') !== null,
			data: [...row.querySelectorAll('li')].map((item) => item.textContent ?? ''),
		})),
	);
	for (const { path, locale, notice } of fronts(site)) {
		const { incident } = notice;
		const name = (id: string) => nameOf(site, notice, locale, id);
		const found = rows.get(path) ?? [];
		expect(found.map(({ id, answer }) => ({ id, answer })), path).toEqual([
			...Object.entries(incident.cohorts).map(([id, { certainty }]) => ({ id, answer: { confirmed: 'yes', suspected: 'possibly', unknown: 'unknown' }[certainty] })),
			...Object.keys(incident['not-affected']).map((id) => ({ id, answer: 'no' })),
		]);
		for (const row of found) {
			const where = `${path} ${row.id}`;
			const cohort = incident.cohorts[row.id];
			const period = dateValues(incident).get(`${cohort ? 'cohorts' : 'not-affected'}.${row.id}.period`) ?? { kind: 'unknown' };
			expect(row.group, where).toContain(name(row.id));
			expect(row.machine, where).toBe(machineOf(period));
			expect(dateProblem(row.period, period, locale, incident['time-zone']), where).toBeUndefined();
			if (!cohort) continue;
			expect(factProblem(row.people, row.isMarked, { kind: 'count', ...cohort }, locale), where).toBeUndefined();
			expect(row.data, where).toEqual(dataOf(incident, row.id).map(name));
		}
	}
});

test('the notice and the whole notice tell the state of every kind of data', async ({ everyPage, site }) => {
	const rows = await everyPage((page) => [...page.querySelectorAll('#affected table.data-items tbody tr')].map((row) => ({ id: row.getAttribute('data-id'), state: row.getAttribute('data-state'), name: row.querySelector('th')?.textContent })));
	for (const { path, locale, notice } of fronts(site)) {
		const expected = Object.entries(notice.incident['data-items']).map(([id, { state }]) => ({ id, state, name: nameOf(site, notice, locale, id) }));
		expect(rows.get(path), path).toEqual(expected);
	}
});

test('the notice and the whole notice tell when they were published, how misuse stands and when to expect more', async ({ everyPage, site }) => {
	const tops = await everyPage((page) => ({
		machine: page.querySelector('.notice-top time')?.getAttribute('datetime') ?? '',
		published: page.querySelector('.notice-top time')?.textContent ?? '',
		signed: page.querySelector('.signature')?.textContent ?? '',
		lead: [...page.querySelectorAll('#what-happened p')].map(({ textContent }) => textContent ?? ''),
	}));
	const problems = fronts(site).flatMap(({ path, locale, notice }) => {
		const { incident } = notice;
		const top = tops.get(path);
		const zone = incident['time-zone'];
		const signer = nameOf(site, notice, locale, incident['signed-by'] ?? 'publisher');
		const disclosed = when(incident.disclosed);
		return [
			top?.machine === machineOf(disclosed) ? undefined : `datetime is ${top?.machine}`,
			dateProblem(top?.published ?? '', disclosed, locale, zone),
			dateProblem(top?.signed ?? '', disclosed, locale, zone),
			top?.signed.includes(signer) ? undefined : `“${top?.signed}” does not name ${signer}`,
			...[incident.misuse?.['as-of'], incident['next-update']].map((date) => (date === undefined || top?.lead.some((text) => dateProblem(text, when(date), locale, zone) === undefined) ? undefined : `no paragraph on top says ${date}`)),
		].flatMap((problem) => (problem ? [`${path}: ${problem}`] : []));
	});
	expect(problems).toEqual([]);
});

test('the notice and the whole notice tell whom to call, when someone answers, and in which zone', async ({ everyPage, site }) => {
	const cards = await everyPage((page) => [...page.querySelectorAll('.contact')].map((card) => ({ id: card.id, text: card.textContent ?? '', links: [...card.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '') })));
	for (const { path, locale, notice } of fronts(site)) {
		const { contacts, disclosed, 'time-zone': zone } = notice.incident;
		const found = cards.get(path) ?? [];
		expect(found.map(({ id }) => id), path).toEqual(Object.keys(contacts).map((id) => `contact-${id}`));
		for (const [id, contact] of Object.entries(contacts)) {
			const card = found.find((each) => each.id === `contact-${id}`);
			const text = normal(card?.text ?? '');
			const { phone, email, url, hours } = contact;
			expect(card?.links, `${path} ${id}`).toEqual([phone && `tel:${phone}`, email && `mailto:${email}`, url].filter((link) => link !== undefined));
			for (const choices of hourTexts(contact, locale)) expect(choices.some((choice) => text.includes(normal(choice))), `${path} ${id}: ${choices[0]} in “${text}”`).toBe(true);
			if (hours.length > 0) expect(text, `${path} ${id}`).toContain(offset(machineOf(when(disclosed)), zone));
		}
	}
});

test('a number that can be called is shown as the number that is called', async ({ everyPage }) => {
	const phones = await everyPage((page) => [...page.querySelectorAll('a[href^="tel:"]')].map((link) => ({ dialled: link.getAttribute('href')?.slice('tel:+'.length) ?? '', shown: link.textContent ?? '' })));
	for (const [path, links] of phones) {
		for (const { dialled, shown } of links) {
			const digits = shown.replace(/\D/g, '');
			// Within a country, its code gives way to a nought.
			expect(dialled === digits || dialled.endsWith(digits.replace(/^0/, '')), `${path}: ${shown} dials +${dialled}`).toBe(true);
		}
	}
});

test('the timeline tells every event, in order, with its date and who acted', async ({ everyPage, site }) => {
	const entries = await everyPage((page) => [...page.querySelectorAll('li.event')].map((event) => ({ id: event.id, kind: event.getAttribute('data-kind'), machine: event.querySelector('time')?.getAttribute('datetime') ?? '', text: event.textContent ?? '' })));
	for (const { path, locale, notice, page } of translated(site)) {
		const { incident, translations } = notice;
		const events = entries.get(path) ?? [];
		const tells = page === 'timeline' || (page === 'all' && translations[locale]?.pages.timeline !== 'missing');
		expect(events.map(({ id }) => id), path).toEqual(tells ? Object.keys(incident.events) : []);
		for (const { id, kind, machine, text } of events) {
			const fact = incident.events[id];
			const date: DateValue = eventDate(incident, fact?.when ?? 'unknown');
			expect({ kind, machine }, `${path} ${id}`).toEqual({ kind: fact?.kind, machine: machineOf(date) });
			if (fact?.actor !== undefined) expect(text, `${path} ${id}`).toContain(nameOf(site, notice, locale, fact.actor));
		}
		const starts = events.map(({ machine }) => machine.slice(0, 10)).filter((start) => start !== '');
		expect(starts, path).toEqual([...starts].sort());
	}
});

test('a measure is everywhere as far as the facts say', async ({ everyPage, site }) => {
	const measures = await everyPage((page) => [...page.querySelectorAll('section.measure')].map((measure) => ({ id: measure.id, state: measure.getAttribute('data-state') ?? '', name: measure.querySelector('h2, h3, h4, h5')?.textContent?.trim() ?? '', tag: measure.querySelector('.tag')?.textContent ?? '' })));
	for (const { path, locale, notice, page } of translated(site)) {
		const { incident, translations } = notice;
		const pages = Object.entries(translations[locale]?.pages ?? {}).filter(([name]) => page === 'all' || page === name);
		const asked = pages.flatMap(([, prose]) => (prose === 'missing' ? [] : componentsIn(prose.children, 'Measure').map(({ attributes }) => attributes['id'] ?? '')));
		const found = measures.get(path) ?? [];
		expect(found.map(({ id, state, name }) => ({ id, state, name })), path).toEqual(
			asked.map((id) => ({ id, state: incident.measures[id]?.state, name: nameOf(site, notice, locale, id) })),
		);
		for (const { id, tag, state } of found) {
			const date = incident.measures[id]?.date;
			if (date !== undefined && state !== 'ongoing') expect(dateProblem(tag, when(date), locale, incident['time-zone']), `${path} ${id}`).toBeUndefined();
		}
	}
});

test('a milestone says the same state everywhere', async ({ everyPage, site }) => {
	const said = await everyPage((page) =>
		[...page.querySelectorAll('.milestone')].map((milestone) => ({
			id: milestone.getAttribute('data-milestone') ?? '',
			state: milestone.getAttribute('data-state') ?? '',
			text: milestone.textContent ?? '',
			machine: milestone.querySelector('time')?.getAttribute('datetime') ?? '',
			isInTable: milestone.closest('#milestones') !== null,
		})),
	);
	const texts = new Map<string, Set<string>>();
	for (const { path, locale, notice, page } of translated(site)) {
		const { milestones, 'time-zone': zone } = notice.incident;
		const found = said.get(path) ?? [];
		if (page === 'notice' || page === 'all') expect(found.filter(({ isInTable }) => isInTable).map(({ id }) => id), path).toEqual(Object.keys(milestones));
		for (const each of found) {
			const fact = milestones[each.id];
			expect(fact && milestoneProblem(each, each.id, fact, locale, zone), `${path} ${each.id}`).toBeUndefined();
			const key = `${locale} ${notice.id} ${each.id}`;
			texts.set(key, (texts.get(key) ?? new Set()).add(normal(each.text)));
		}
	}
	expect([...texts].filter(([, words]) => words.size > 1).map(([key, words]) => `${key}: ${[...words].join(' / ')}`)).toEqual([]);
});

test('the most urgent requests stand in full on the notice', async ({ everyPage, site }) => {
	const requests = await everyPage((page) => [...page.querySelectorAll('section.request')].map((request) => `${request.id} ${request.getAttribute('data-urgency')}`));
	for (const { path, locale, notice, page } of translated(site)) {
		const prose = notice.translations[locale]?.pages.requests;
		const written = !prose || prose === 'missing' ? [] : componentsIn(prose.children, 'Request').map(({ attributes }) => `${attributes['id']} ${attributes['urgency']}`);
		const urgent = ['now', 'soon', 'when-needed'].flatMap((urgency) => written.filter((request) => request.endsWith(` ${urgency}`))).slice(0, 3);
		const expected = page === 'requests' || page === 'all' ? written : page === 'notice' ? urgent : [];
		expect(requests.get(path), path).toEqual(expected);
	}
});

/** What a language calls a thing; what the source calls it, where the language has no name for it. */
function nameOf({ settings }: BuiltSite, { incident, translations }: Notice, locale: string, id: string): string {
	if (id === 'publisher') return settings.publishers[incident.publisher]?.name[locale] ?? '';
	const names = [locale, incident['source-locale']].flatMap((tag) => {
		const labels = translations[tag]?.labels;
		return labels === undefined || labels === 'missing' ? [] : (labels.names[id] ?? []);
	});
	return names[0] ?? `no name for ${id}`;
}

/** The pages of notices that exist in their language. */
function translated({ pages }: BuiltSite): ExpectedNoticePage[] {
	return pages.filter((page): page is ExpectedNoticePage => page.kind === 'notice' && page.shows === 'itself');
}

/** The pages that tables of facts stand on. */
function fronts(site: BuiltSite): ExpectedNoticePage[] {
	return translated(site).filter(({ page }) => page === 'notice' || page === 'all');
}
