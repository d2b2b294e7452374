import { isId } from '../facts/values.ts';
import { listed, nearest } from '../findings/nearest.ts';
import { refusedName } from '../findings/schema-findings.ts';
import { noticeAnchors } from '../prose/notice-link.ts';
import { componentsIn, pageNames, urgencies } from '../prose/prose.ts';
import type { Check, Issue } from './check.ts';
import { prosePages } from './prose-pages.ts';

/** Ids that pages use for themselves. */
const TAKEN: readonly string[] = [...pageNames, ...noticeAnchors, 'main'];

/** Questions, requests, events and measures have ids that can be linked to, each used once per language. */
export const entriesAreWellFormed: Check = {
	name: 'entries-are-well-formed',
	severity: 'mandatory',
	find: ({ notices }) =>
		notices.flatMap(({ notice }) => {
			const firstUse = new Map<string, string>();
			return prosePages(notice).flatMap(({ locale, page }) =>
				componentsIn(page.children).flatMap(({ name, attributes, position }): Issue[] => {
					const issues: Issue[] = [];
					const tag = `<${name} id="${attributes['id']}">`;
					const id = attributes['id'];
					if (id) {
						const first = firstUse.get(`${locale} ${id}`);
						firstUse.set(`${locale} ${id}`, `${position.file}${position.kind === 'source' ? `:${position.line}` : ''}`);
						if (first !== undefined) {
							issues.push({
								position,
								found: tag,
								message: { en: `The id \`${id}\` is used already (${first}), so a link could lead to either.`, ja: `id \`${id}\` はすでに使われています（${first}）。リンクの行き先が決まりません。` },
								hint: { en: 'Give this one another id, the same in every language.', ja: '別の id にしてください。どの言語でも同じにします。' },
							});
						}
						if (TAKEN.includes(id)) {
							issues.push({
								position,
								found: tag,
								message: { en: `The id \`${id}\` is an anchor of the page itself, so a link could lead to either.`, ja: `id \`${id}\` はページ自体が使うアンカーです。リンクの行き先が決まりません。` },
								hint: { en: `Give it another id, for example \`${id}-${name.toLowerCase()}\`, the same in every language.`, ja: `別の id にしてください。例: \`${id}-${name.toLowerCase()}\`。どの言語でも同じにします。` },
							});
						}
						if (!isId(id)) {
							issues.push({
								position,
								found: tag,
								message: { en: `The id \`${id}\` cannot stand in an address, so nobody could link to this entry.`, ja: `id \`${id}\` はアドレスに使えません。` },
								hint: refusedName(id).hint,
							});
						}
					}
					if (name === 'Request') {
						const urgency = attributes['urgency'] ?? '';
						if (urgency !== '' && !(urgencies as readonly string[]).includes(urgency)) {
							issues.push({
								position,
								found: `urgency="${urgency}"`,
								message: { en: `\`urgency\` is \`${urgency}\`, so readers cannot be told how soon to act.`, ja: `\`urgency\` の \`${urgency}\` では、いつまでにするかを示せません。` },
								hint: { en: `${nearest(urgency, urgencies) ? `Did you mean \`${nearest(urgency, urgencies)}\`? ` : ''}Write one of ${listed(urgencies)}.`, ja: `次のどれかを書いてください: ${listed(urgencies)}。` },
							});
						}
						const cohorts = ['everyone', ...Object.keys(notice.incident.cohorts)];
						const cohort = attributes['for'] ?? '';
						if (cohort !== '' && !cohorts.includes(cohort)) {
							issues.push({
								position,
								found: `for="${cohort}"`,
								message: { en: `\`for\` is \`${cohort}\`, which is no group of people that incident.yaml knows.`, ja: `\`for\` の \`${cohort}\` は incident.yaml にない人々です。` },
								hint: { en: `Write one of ${listed(cohorts)}.`, ja: `次のどれかを書いてください: ${listed(cohorts)}。` },
							});
						}
					}
					const state = name === 'Measure' && id ? notice.incident.measures[id]?.state : undefined;
					if (state !== undefined && attributes['state'] !== undefined && attributes['state'] !== state) {
						issues.push({
							position,
							found: `state="${attributes['state']}"`,
							message: { en: `The measure \`${id}\` is \`${state}\` in incident.yaml and \`${attributes['state']}\` here, so readers would be told both.`, ja: `\`${id}\` は incident.yaml では \`${state}\`、ここでは \`${attributes['state']}\` です。` },
							hint: { en: `Write state="${state}", or leave \`state\` out: the page takes it from incident.yaml.`, ja: `state="${state}" と書くか、\`state\` を省いてください（incident.yaml の値が表示されます）。` },
						});
					}
					return issues;
				}),
			);
		}),
};
