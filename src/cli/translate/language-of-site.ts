/** The language of a translation in `site.yaml`: nothing is added there that nobody asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../core/facts/site.ts';
import type { Words } from '../../core/findings/finding.ts';
import type { Notice } from '../../core/notice/notice.ts';
import { editEntry } from '../../files/edit-entry.ts';
import { appendToList } from '../../files/edit-list.ts';
import type { CommandInput } from '../command.ts';
import { interviewAt } from '../question.ts';

export type LanguageOfSite =
	| {
			kind: 'ready';
			/** `site.yaml` as it is to be written. */
			text: string | 'unchanged';
			/** What is left for a person to write there. */
			toDo?: Words;
	  }
	| { kind: 'refused'; reason: Words };

export const AS_IT_IS: LanguageOfSite = { kind: 'ready', text: 'unchanged' };

export async function languageOfSite(input: CommandInput, site: Site, { id, incident: { publisher } }: Notice, locale: string): Promise<LanguageOfSite> {
	const { content, flags, values } = input;
	const names = site.publishers[publisher]?.name ?? {};
	const text = () => readFileSync(join(content.path, 'site.yaml'), 'utf8');
	const given = (flag: string) => (values[flag]?.at(-1) ?? '').replace(/\s+/g, ' ').trim();
	if (site.locales.includes(locale)) {
		if (names[locale] !== undefined) return AS_IT_IS;
		const name = given('publisher-name');
		return name === '' ? { kind: 'ready', text: 'unchanged', toDo: nameless(publisher, locale) } : { kind: 'ready', text: withName(text(), ['publishers', publisher, 'name'], locale, name) };
	}
	if (!flags.has('add-locale')) return { kind: 'refused', reason: noSuchLanguage(site, publisher, id, locale) };
	const others = Object.values(names).join(', ');
	const asked = await namesFor(input, {
		'site-name': { typed: given('site-name'), question: { en: `What is the site called in \`${locale}\`?`, ja: `\`${locale}\` でのサイトの名前は何ですか。` } },
		'publisher-name': { typed: given('publisher-name'), question: { en: `What is the publisher called in \`${locale}\`? In other languages: ${others}`, ja: `\`${locale}\` での組織の名称は何ですか。ほかの言語では: ${others}` } },
	});
	const lacking = Object.entries(asked).flatMap(([flag, name]) => (name === '' ? [`--${flag} "…"`] : [])).join(' ');
	if (lacking !== '') return { kind: 'refused', reason: { en: `Pages in \`${locale}\` need these names too: ${lacking}.`, ja: `\`${locale}\` のページには次の名前も必要です: ${lacking}。` } };
	const named = withName(withName(text(), ['name'], locale, asked['site-name']), ['publishers', publisher, 'name'], locale, asked['publisher-name']);
	return { kind: 'ready', text: appendToList(named, ['locales'], locale) };
}

/** As they were typed, else as somebody answers who is there; empty where nobody does. */
async function namesFor<Flag extends string>(input: CommandInput, questions: Readonly<Record<Flag, { typed: string; question: Words }>>): Promise<Record<Flag, string>> {
	const interview = interviewAt(input.terminal);
	try {
		const names: Partial<Record<Flag, string>> = {};
		for (const [flag, { typed, question }] of Object.entries(questions) as [Flag, { typed: string; question: Words }][]) {
			let name = typed;
			while (name === '' && interview) {
				const answer = await interview.ask(`${question[input.language]}\n> `);
				if (answer.kind === 'cancelled') break;
				name = answer.text.trim();
			}
			names[flag] = name;
		}
		return names as Record<Flag, string>;
	} finally {
		interview?.end();
	}
}

function withName(text: string, path: readonly string[], locale: string, name: string): string {
	return editEntry(text, path, { key: locale, value: name, isText: true });
}

function noSuchLanguage({ locales }: Site, publisher: string, id: string, locale: string): Words {
	const lines = `  name:\n    ${locale}: …\n  locales: [${[...locales, locale].join(', ')}]\n  publishers:\n    ${publisher}:\n      name:\n        ${locale}: …`;
	const command = `npm run notice translate ${id} ${locale} -- --add-locale --site-name "…" --publisher-name "…"`;
	return {
		en: `\`${locale}\` is no language of this site, so nothing written in it would be shown. Languages: ${locales.join(', ')}.\nWrite into site.yaml\n${lines}\nor let it be written: ${command}`,
		ja: `\`${locale}\` はこのサイトの言語ではありません。書いても表示されません。今の言語: ${locales.join('、')}。\nsite.yaml に次のように書いてください。\n${lines}\nまたは、次のコマンドで書き込みます: ${command}`,
	};
}

function nameless(publisher: string, locale: string): Words {
	const lines = `  publishers:\n    ${publisher}:\n      name:\n        ${locale}: …`;
	return {
		en: `What the publisher is called in \`${locale}\` is still to be written in site.yaml (or say it with --publisher-name):\n${lines}`,
		ja: `\`${locale}\` での組織の名称を site.yaml に書いてください（--publisher-name でも書けます）:\n${lines}`,
	};
}
