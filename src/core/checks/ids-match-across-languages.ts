import { samePage } from '../changes/same-page.ts';
import { listed } from '../findings/nearest.ts';
import type { Notice } from '../notice/notice.ts';
import { componentsIn, pageNames, urgencies, type PageName, type ProseComponent } from '../prose/prose.ts';
import { currentOf } from '../record/record.ts';
import type { Check, Issue } from './check.ts';

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
						const issues = differences(source, translation, `${folder}/${locale}/${name}.mdx`);
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
	if (!page || page === 'missing' || page.isBroken) return undefined;
	return new Map(
		componentsIn(page.children)
			.filter(({ attributes }) => attributes['id'])
			.map((component) => [`${component.name} ${component.attributes['id']}`, component]),
	);
}

function differences(source: Entries, translation: Entries, file: string): Issue[] {
	const issues: Issue[] = [];
	const absent = [...source].filter(([key]) => !translation.has(key));
	for (const [, { name, attributes, position }] of absent) {
		issues.push({
			position: { kind: 'file', file },
			message: {
				en: `<${name} id="${attributes['id']}"> is missing here (it is in ${position.file}), so readers of this language are told less.`,
				ja: `<${name} id="${attributes['id']}"> がありません（${position.file} にはあります）。この言語の読者だけ情報が足りなくなります。`,
			},
			hint: { en: `Translate it and add it, with the same id.`, ja: '同じ id で訳して加えてください。' },
		});
	}
	for (const [key, component] of translation) {
		const original = source.get(key);
		if (!original) {
			issues.push({
				position: component.position,
				found: `<${component.name} id="${component.attributes['id']}">`,
				message: {
					en: `The source language has no <${component.name} id="${component.attributes['id']}">, so readers of this language are told something others are not.`,
					ja: `元の言語に <${component.name} id="${component.attributes['id']}"> がありません。この言語の読者にだけ伝わります。`,
				},
				hint: {
					en: absent.length > 0 ? `Use the id of the source: ${listed(absent.map(([, { attributes }]) => attributes['id'] ?? ''))}.` : 'Add it to the source language, or delete it here.',
					ja: absent.length > 0 ? `元の id を使ってください: ${listed(absent.map(([, { attributes }]) => attributes['id'] ?? ''))}。` : '元の言語に加えるか、ここから消してください。',
				},
			});
			continue;
		}
		for (const attribute of ['for', 'urgency']) {
			const [theirs, ours] = [original.attributes[attribute], component.attributes[attribute]];
			if (theirs === ours || theirs === undefined || ours === undefined) continue;
			// A word that means nothing is reported where it stands, by another check.
			if (attribute === 'urgency' && !(urgencies as readonly string[]).includes(ours)) continue;
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
