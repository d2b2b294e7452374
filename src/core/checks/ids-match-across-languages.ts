import { samePage } from '../changes/same-page.ts';
import type { Incident } from '../facts/incident.ts';
import type { Position } from '../findings/finding.ts';
import type { Notice } from '../notice/notice.ts';
import { componentsIn, pageNames, urgencies, type PageName, type ProseComponent } from '../prose/prose.ts';
import { currentOf } from '../record/record.ts';
import type { Check, Issue } from './check.ts';
import { repeatedIds } from './prose-pages.ts';
import { isEmpty } from './prose-without-words.ts';

/**
 * A page has the same entries in every language, with the same urgency and the same cohort: readers of one
 * language must not be asked to do less than readers of another.
 */
export const idsMatchAcrossLanguages: Check = {
	name: 'ids-match-across-languages',
	severity: 'mandatory',
	find: ({ notices }) =>
		notices.flatMap(({ notice, folder, record }) =>
			pageNames.flatMap((name) => {
				const source = entriesOf(notice, notice.incident['source-locale'], name);
				if (!source) return [];
				return Object.keys(notice.translations)
					.filter((locale) => locale !== notice.incident['source-locale'])
					.flatMap((locale) => {
						const translation = entriesOf(notice, locale, name);
						if (!translation) return [];
						const issues = differences(source, translation, `${folder}/${locale}/${name}.mdx`, notice.incident);
						return isAsPublished(notice, currentOf(record)?.notice, locale, name) ? issues.map((issue) => ({ ...issue, severity: 'recommended' as const })) : issues;
					});
			}),
		),
};

/** A translation that nobody has touched since it was published is behind, and its readers are told so. */
function isAsPublished(notice: Notice, published: Notice | undefined, locale: string, name: PageName): boolean {
	const [now, then] = [notice, published].map((version) => version?.translations[locale]?.pages[name]);
	return now !== undefined && now !== 'missing' && then !== undefined && then !== 'missing' && samePage(now.children, then.children);
}

type Entries = ReadonlyMap<string, ProseComponent>;

function entriesOf(notice: Notice, locale: string, name: PageName): Entries | undefined {
	const page = notice.translations[locale]?.pages[name];
	// Of a page without a word, and of one in which an id stands twice, other checks speak.
	if (!page || page === 'missing' || page.isBroken || isEmpty(page) || repeatedIds(page).length > 0) return undefined;
	return new Map(
		componentsIn(page.children)
			.filter(({ attributes }) => attributes['id'])
			.map((component) => [`${component.name} ${component.attributes['id']}`, component]),
	);
}

function differences(source: Entries, translation: Entries, file: string, incident: Incident): Issue[] {
	const issues: Issue[] = [];
	const absent = [...source].filter(([key]) => !translation.has(key));
	const renamed = renamedEntries(source, translation);
	for (const [key, { name, attributes, position }] of absent) {
		if ([...renamed.values()].includes(key)) continue;
		const place = placeFor(key, source, translation);
		const tag = Object.entries(attributes).map(([attribute, value]) => `${attribute}="${attribute === 'title' ? '…' : value}"`).join(' ');
		const entry = `<${name} ${tag}>\n\n…\n\n</${name}>`;
		issues.push({
			position: place.position ?? { kind: 'file', file },
			message: {
				en: `<${name} id="${attributes['id']}"> is missing here (it is in ${position.file}), so readers of this language are told less.`,
				ja: `<${name} id="${attributes['id']}"> がありません（${position.file} にはあります）。この言語の読者だけ情報が足りなくなります。`,
			},
			hint: {
				en: `Translate it and add it, with the same id, ${place.en}:\n${entry}`,
				ja: `同じ id で訳して、${place.ja}加えてください。\n${entry}`,
			},
		});
	}
	for (const [key, component] of translation) {
		const original = source.get(key);
		if (!original) {
			const part = { Event: incident.events, Measure: incident.measures }[component.name as string];
			// What the source does not tell of the facts is said there.
			if (part && Object.hasOwn(part, component.attributes['id'] ?? '')) continue;
			const meant = source.get(renamed.get(key) ?? '')?.attributes['id'];
			issues.push({
				position: component.position,
				found: `<${component.name} id="${component.attributes['id']}">`,
				message: {
					en: `The source language has no <${component.name} id="${component.attributes['id']}">, so readers of this language are told something others are not.`,
					ja: `元の言語に <${component.name} id="${component.attributes['id']}"> がありません。この言語の読者にだけ伝わります。`,
				},
				hint: {
					en: meant !== undefined ? `Write id="${meant}", as in the source language.` : 'Add it to the source language, or delete it here.',
					ja: meant !== undefined ? `元の言語と同じ id="${meant}" にしてください。` : '元の言語に加えるか、ここから消してください。',
				},
			});
			continue;
		}
		for (const attribute of ['for', 'urgency']) {
			const [theirs, ours] = [original.attributes[attribute], component.attributes[attribute]];
			if (theirs === ours || theirs === undefined || ours === undefined) continue;
			// A word that means nothing is reported where it stands, by another check.
			if (attribute === 'urgency' && !(urgencies as readonly string[]).includes(ours)) continue;
			if (attribute === 'for' && ours !== 'everyone' && !Object.hasOwn(incident.cohorts, ours)) continue;
			issues.push({
				position: component.position,
				found: `${attribute}="${ours}"`,
				message: {
					en: `\`${attribute}\` of \`${component.attributes['id']}\` is \`${ours}\` here and \`${theirs}\` in the source language, so readers are told different things.`,
					ja: `\`${component.attributes['id']}\` の \`${attribute}\` がここでは \`${ours}\`、元の言語では \`${theirs}\` です。`,
				},
				hint: { en: `Write ${attribute}="${theirs}".`, ja: `${attribute}="${theirs}" と書いてください。` },
			});
		}
	}
	return issues;
}

/**
 * Entries that have a name of their own here and stand between the same neighbours as one that is missing: the same
 * entry, whose id was changed in one language.
 */
function renamedEntries(source: Entries, translation: Entries): ReadonlyMap<string, string> {
	const renamed = new Map<string, string>();
	const theirs = [...source.keys()];
	const ours = [...translation.keys()];
	const surplus = ours.filter((key) => !source.has(key));
	const absent = theirs.filter((key) => !translation.has(key));
	for (const key of surplus) {
		const kind = key.split(' ')[0];
		const free = absent.filter((other) => other.startsWith(`${kind} `) && ![...renamed.values()].includes(other));
		const before = ours[ours.indexOf(key) - 1];
		const meant = free.find((other) => theirs[theirs.indexOf(other) - 1] === before) ?? (free.length === 1 && surplus.length === 1 ? free[0] : undefined);
		if (meant !== undefined) renamed.set(key, meant);
	}
	return renamed;
}

/** Where an entry belongs that a translation lacks: above the next one of the source that it has. */
function placeFor(key: string, source: Entries, translation: Entries): { position?: Position; en: string; ja: string } {
	const keys = [...source.keys()];
	const next = keys.slice(keys.indexOf(key) + 1).find((other) => translation.has(other));
	const below = next === undefined ? undefined : translation.get(next);
	if (below) {
		const tag = `<${below.name} id="${below.attributes['id']}"…>`;
		return { position: below.position, en: `above ${tag}`, ja: `${tag} の上に` };
	}
	const last = [...translation.values()].at(-1);
	return { ...(last ? { position: last.position } : {}), en: 'as the last one of the page', ja: 'ページの最後に' };
}
