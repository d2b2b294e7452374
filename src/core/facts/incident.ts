/**
 * The facts of an incident: values that belong to no language, each written once, in `incident.yaml`.
 *
 * Every name here is the name that people write, so that a message, a fact name in prose
 * (`<Fact name="cohorts.card.count" />`), the JSON of the site and this file agree.
 * Names of things in words are labels (`labels.ts`); a fact that changed keeps no history, the record has it.
 */
import { z } from 'zod';
import { questionNames, questions } from '../regimes/questions.ts';
import { listNames } from '../regimes/vocabulary.ts';
import { certainty, emailAddress, forms, id, locale, phone, timeOfDay, timeZone, webAddress, when } from './values.ts';

const describe = <T extends z.ZodType>(schema: T, description: string) => schema.meta({ description }) as T;

/** A map from ids to entries, in the order in which readers should meet them. */
const mapOf = <T extends z.ZodType>(entry: T, description: string) =>
	z.record(id, entry).default({}).meta({ description });

const whenOrUnknown = z.union([when, z.literal('unknown')]).register(forms, {
	en: 'Write for example 2017-12-22, 2017-10-29/2017-10-30 for a period, or `unknown`.',
	ja: '例: 2017-12-22、期間なら 2017-10-29/2017-10-30、分からなければ `unknown`',
});

/** What an incident did to the data, in the words of information security. */
export const kinds = ['confidentiality', 'integrity', 'availability'] as const;

/** Why it could happen, as coarsely as readers need and attackers cannot use. After VERIS actions. */
export const causeCategories = [
	'vulnerability',
	'misconfiguration',
	'malware',
	'phishing',
	'stolen-credentials',
	'insider',
	'lost-device',
	'misdelivery',
	'supplier',
	'unknown',
] as const;

const cause = z
	.strictObject({
		category: describe(z.enum(causeCategories), 'The kind of cause. The prose tells it in words; this is for comparison and for regulators’ lists.'),
		certainty: describe(certainty, 'How sure you are of the cause.'),
	})
	.meta({ description: 'Why it happened, at a level that helps no attacker.' });

const count = z
	.union([z.int().min(0), z.literal('unknown')])
	.meta({ description: 'How many people, as a whole number without separators, or `unknown`. Shown on every page that mentions it.' })
	.register(forms, { en: 'Write a whole number without separators, or `unknown`.', ja: '人数が分からないときは `unknown` と書きます。' });

const cohort = z
	.strictObject({
		count,
		certainty: describe(certainty, 'Whether these people are affected: `confirmed` reads “yes”, `suspected` reads “possibly”, `unknown` reads “not known yet”.'),
		'subset-of': describe(id.optional(), 'The larger cohort that these people are part of, by its id.'),
		data: describe(z.array(id).default([]), 'The data items of these people, by their ids under `data-items`. A subset has those of its larger cohort too.'),
		period: describe(when.optional(), 'The period that decides who belongs here, for example from the first registration to the last use: 2002-09/2017-10-30.'),
	})
	.meta({ description: 'A group of people who are or may be affected.' });

const notAffected = z
	.strictObject({
		period: describe(when.optional(), 'The period that decides who belongs here, for example 2017-11-01/.. for everyone since that day.'),
		organisations: describe(z.array(id).default([]), 'The organisations that define the group, for example the marketplaces they bought from.'),
	})
	.meta({ description: 'A group of people who are not affected and may fear that they are.' });

const dataItem = z
	.strictObject({
		state: describe(z.enum(['exposed', 'not-exposed', 'unknown']), 'Whether this item left your hands. Say `not-exposed` for what readers fear most and need not.'),
		certainty: describe(certainty.optional(), 'How sure you are that it was exposed. Leave out for `not-exposed` and `unknown`.'),
		secret: describe(z.boolean().default(false), 'true for passwords, security answers and other log-in secrets.'),
		protection: describe(z.enum(['none', 'hashed', 'encrypted', 'unknown']).optional(), 'How the stored item was protected.'),
	})
	.meta({ description: 'One kind of personal data.' });

/** What an entry of the timeline is about. */
export const eventKinds = ['occurrence', 'detection', 'containment', 'investigation', 'report', 'disclosure', 'recovery'] as const;

const event = z
	.strictObject({
		when: describe(
			z.union([z.enum(['occurred', 'discovered', 'disclosed']), when]),
			'The date, or one of the words `occurred`, `discovered`, `disclosed` to use that date of this file.',
		),
		kind: describe(z.enum(eventKinds), 'What the entry is about.'),
		actor: describe(id.optional(), 'Who acted: an organisation by its id, or `publisher` for yourselves.'),
	})
	.meta({ description: 'One dated entry of the timeline. Its words stand in timeline.mdx under the same id.' });

const measure = z
	.strictObject({
		state: describe(z.enum(['done', 'ongoing', 'planned']), 'How far it is.'),
		purpose: describe(z.enum(['response', 'prevention', 'support']), '`response`: limits this incident. `prevention`: keeps it from happening again. `support`: helps the people affected, for example a free reissue of cards.'),
		date: describe(when.optional(), 'When it was done, or is planned.'),
	})
	.meta({ description: 'Something you have done or will do. Its words stand in prevention.mdx (or notice.mdx) under the same id.' });

const authority = z
	.strictObject({
		kind: describe(z.enum(['regulator', 'police', 'other']), 'What kind of authority it is.'),
		country: describe(
			z.string().regex(/^[A-Z]{2}$/).register(forms, { en: 'Write two capitals, for example JP.', ja: '国を示す大文字二つを書いてください。例: JP' }).optional(),
			'Its country by two capitals, for example JP; EU for the Union. Some lists ask for the authority of their own country.',
		),
		told: describe(id, 'The event (by its id under `events`) in which you told them; its date is shown.'),
	})
	.meta({ description: 'An authority that you have told. The key is the organisation’s id.' });

const organisation = z
	.strictObject({
		role: describe(z.string().regex(/^[a-z]+(-[a-z]+)*$/).register(forms, { en: 'Use lower-case letters and hyphens, for example card-company.', ja: '英小文字とハイフンで書いてください。例: card-company' }), 'What they are to this incident, in one English word or two: card-company, forensics, diagnosis, police, regulator, marketplace.'),
		url: describe(webAddress.optional(), 'Their public address.'),
	})
	.meta({ description: 'An organisation that the notice names.' });

const service = z
	.strictObject({ url: describe(webAddress.optional(), 'Where customers use it.') })
	.meta({ description: 'A shop, site or service in the words customers use.' });

/** Days in the order of ISO 8601. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const hours = z
	.strictObject({
		days: describe(z.array(z.enum(weekdays)).min(1), 'Days of the week, for example [mon, tue, wed, thu, fri].'),
		from: describe(timeOfDay, 'Opens at, for example "10:00".'),
		to: describe(timeOfDay, 'Closes at, for example "19:00". Use "24:00" for midnight.'),
	})
	.meta({ description: 'Opening hours on some days of the week.' });

const contact = z
	.strictObject({
		phone: describe(phone.optional(), phone.meta()?.description ?? ''),
		role: describe(z.enum(['enquiries', 'data-protection-officer']).optional(), 'What the contact is: `enquiries`, as where nothing is written, or `data-protection-officer`.'),
		'toll-free': describe(z.boolean().default(false), 'true when the call costs nothing.'),
		hours: describe(z.array(hours).default([]), 'When someone answers. Leave empty for contacts that need no hours.'),
		'public-holidays': describe(z.enum(['open', 'closed']).optional(), 'Whether someone answers on public holidays.'),
		'lines-busy': describe(z.boolean().default(false), 'true to warn readers that lines may be busy.'),
		email: describe(emailAddress.optional(), 'A shared address of the organisation, never a person’s.'),
		url: describe(webAddress.optional(), 'A web page or form of your own.'),
	})
	.meta({ description: 'A place where customers can ask. Give at least one of phone, email, url.' });

/** Something customers wait for, and how far it is. A dated state without a date cannot be written. */
const milestone = z
	.discriminatedUnion('state', [
		z.strictObject({
			state: describe(z.literal('undecided'), '`undecided`, `planned` (with `date`), `done` (with `date`) or `cancelled`.'),
			'waiting-for': describe(z.array(id).default([]), 'The measures (by their ids) that must be finished first; readers are told.'),
		}),
		z.strictObject({
			state: z.literal('planned'),
			date: describe(when, 'When it is planned: a day, a month, or a time with its offset.'),
			'waiting-for': describe(z.array(id).default([]), 'The measures (by their ids) that must be finished first.'),
		}),
		z.strictObject({ state: z.literal('done'), date: describe(when, 'Since when.') }),
		z.strictObject({ state: z.literal('cancelled'), date: describe(when.optional(), 'When it was given up.') }),
	])
	.meta({ description: 'Something customers wait for: `undecided`, `planned` with a date, `done` with a date, or `cancelled`.' });

const misuse = z
	.strictObject({
		state: describe(z.enum(['seen', 'not-seen', 'unknown']), 'Whether misuse of the data has been seen.'),
		'as-of': describe(when, 'The date on which that was true.'),
	})
	.meta({ description: 'Whether anyone is known to have used the data, and as of when.' });

/** Units that a figure may have; those of `Intl.NumberFormat` that a notice needs. */
export const figureUnits = ['none', 'minute', 'hour', 'day', 'week', 'month', 'year', 'percent'] as const;

const figure = z
	.strictObject({
		value: z.number().meta({ description: 'The number, without separators.' }),
		unit: describe(z.enum(figureUnits).optional(), 'What it counts, written out in each language.'),
		currency: describe(z.string().regex(/^[A-Z]{3}$/).register(forms, { en: 'Write three capitals, for example JPY.', ja: '大文字三つの ISO 4217 の記号を書いてください。例: JPY' }).optional(), 'For money, the ISO 4217 code, for example JPY.'),
		certainty: describe(certainty.default('confirmed'), 'How sure you are of it.'),
	})
	.meta({ description: 'Any other number that the notice states: a term of years, an amount, a limit.' });

/** A page or an entry of the notice, written as links are. */
const address = z
	.string()
	.regex(/^(?:(?:timeline|requests|prevention|faq)\/)?(?:#[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/)
	.refine((text) => text !== '')
	.meta({ description: 'An address within the notice, for example `faq/#points` or `prevention/`.' })
	.register(forms, { en: 'Write an address within the notice, for example `faq/#points` or `prevention/`.', ja: 'お知らせの中のアドレスを書いてください。例: `faq/#points`、`prevention/`' });

const gone = z
	.union([
		z.strictObject({ redirect: describe(address, 'Where readers find it now.') }),
		z.strictObject({ withdrawn: z.literal(true).meta({ description: 'It is withdrawn. The reason stands in labels.yaml under `reasons`.' }) }),
	])
	.meta({ description: 'Where a published page or entry went: `{ redirect: faq/#new }` or `{ withdrawn: true }`.' });

/** Names and answers that Candor does not know must not make the facts unreadable: checks tell of them, and stop nothing. */
const listName = z.union([z.enum(listNames), z.string()]).meta({ description: 'The name of a list.' });

const answer = z.union([z.enum(['yes', 'no', 'unknown']), z.boolean(), z.number(), z.string()]);

const regimeAnswers = z
	.object(
		Object.fromEntries(
			questionNames.map((name) => {
				const { kind, ask } = questions[name];
				const form = { condition: '`yes`, `no` or `unknown`.', judgement: '`yes` or `no`.', place: 'An address within the notice, or `no`.', date: 'A day.' }[kind];
				return [name, describe(answer.optional(), `${ask.en} ${form}`)];
			}),
		),
	)
	.catchall(answer)
	.meta({ description: 'For staff, never published: what regulators’ lists cannot see in the facts. An answer is `yes`, `no`, `unknown`, or where the notice says it (`requests/#suspicious-mail`, `faq/`, `./` for the notice page).' });

const override = z
	.strictObject({
		result: describe(
			z.enum(['accepted', 'present', 'stated-unknown', 'partial', 'missing', 'not-applicable', 'conflict']),
			'`accepted`: the result is right and you go ahead as it is. Otherwise the result that you hold instead. The report shows both.',
		),
		why: describe(
			z.string().trim().min(1).regex(/^[^\n\r]*$/).register(forms, { en: 'Write it in one line.', ja: '一行で書いてください。' }),
			'The reason, in one line.',
		),
		by: describe(
			z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/).register(forms, { en: 'Write a role, never a person’s name, in lower-case letters and hyphens, for example legal-counsel.', ja: '人名ではなく役割を、英小文字とハイフンで書いてください。例: legal-counsel' }),
			'The role that decided, never a person’s name: legal-counsel, data-protection-officer, press-office.',
		),
		date: describe(when, 'The day of the decision.'),
	})
	.meta({ description: 'A result of a list that someone accepted or overruled.' });

export const incidentSchema = z
	.strictObject({
		mode: describe(z.enum(['live', 'sample', 'drill']), '`live`: real. `sample`: an example, every page says so. `drill`: an exercise, every page says so, never in a production build.'),
		reconstructs: describe(when.optional(), 'For a sample: the date of the real notice that it reconstructs. The banner says it.'),
		publisher: describe(id, 'Who publishes the notice: an id under `publishers` in site.yaml.'),
		'signed-by': describe(id.optional(), 'The role that signs, never a person’s name; its words stand in labels.yaml.'),
		'source-locale': describe(locale, 'The language the notice is written in first. The others are translations of it.'),
		'time-zone': timeZone,
		regimes: describe(
			z.array(listName).default([]),
			'For staff, never published: regulators’ lists that `npm run check -- --regime` compares with, for example appi, gdpr. You choose them; it decides nothing.',
		),
		'regime-answers': regimeAnswers.optional(),
		overrides: describe(
			z.record(listName, z.record(z.string(), override)).optional(),
			'For staff, never published: results of regulators’ lists that someone accepted or overruled, by list and element.',
		),
		what: z
			.strictObject({
				kinds: describe(z.array(z.enum(kinds)).min(1), 'What it did to the data: confidentiality (leaked), integrity (changed), availability (lost).'),
				certainty: describe(certainty, 'Whether it is confirmed that data left your hands, or suspected.'),
				cause,
				services: describe(z.array(id).default([]), 'The services concerned, by their ids under `services`.'),
			})
			.meta({ description: 'What happened.' }),
		occurred: describe(whenOrUnknown, 'When it happened, or `unknown`.'),
		discovered: describe(whenOrUnknown, 'When you first learned of it.'),
		disclosed: describe(when, 'When you first published it.'),
		'access-clear-since': describe(when.optional(), 'Since when no unauthorised access has been seen.'),
		services: mapOf(service, 'Shops, sites and services that the notice names.'),
		organisations: mapOf(organisation, 'Organisations that the notice names.'),
		'data-items': mapOf(dataItem, 'Kinds of personal data, exposed or not.'),
		cohorts: mapOf(cohort, 'Groups of people who are or may be affected, the largest first.'),
		'not-affected': mapOf(notAffected, 'Groups of people who are not affected.'),
		events: mapOf(event, 'The timeline, oldest first.'),
		measures: mapOf(measure, 'What you have done and will do.'),
		authorities: mapOf(authority, 'Authorities that you have told, by organisation.'),
		contacts: mapOf(contact, 'Where customers can ask, the best first.'),
		milestones: mapOf(milestone, 'What customers wait for.'),
		misuse: misuse.optional(),
		figures: mapOf(figure, 'Other numbers that the notice states.'),
		'next-update': describe(when.optional(), 'When readers can expect to hear more.'),
		gone: z
			.record(address, gone)
			.default({})
			.meta({ description: 'Pages and entries that were published once and are no longer there, by their address: `faq/#points`, `prevention/`.' }),
	})
	.meta({ title: 'Candor incident', description: 'The facts of an incident. Each value is written once and shown in every language.' });

/** The facts as written, before defaults. */
export type IncidentInput = z.input<typeof incidentSchema>;

/** The facts, checked. Dates stay ISO 8601 / EDTF texts; read them with `when()`. */
export type Incident = z.output<typeof incidentSchema>;

export type Certainty = z.output<typeof certainty>;
export type Cohort = Incident['cohorts'][string];
export type NotAffected = Incident['not-affected'][string];
export type DataItem = Incident['data-items'][string];
export type IncidentEvent = Incident['events'][string];
export type Measure = Incident['measures'][string];
export type Contact = Incident['contacts'][string];
export type Hours = Contact['hours'][number];
export type Weekday = (typeof weekdays)[number];
export type Milestone = Incident['milestones'][string];
export type Figure = Incident['figures'][string];
export type Override = z.output<typeof override>;
export type Mode = Incident['mode'];
