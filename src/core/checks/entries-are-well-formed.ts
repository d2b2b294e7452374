import { isId } from '../facts/values.ts';
import { listed, nearest } from '../findings/nearest.ts';
import { refusedName } from '../findings/schema-findings.ts';
import { noticeAnchors } from '../prose/notice-link.ts';
import { componentsIn, pageNames, urgencies, type PageName, type ProseComponent, type ProsePage } from '../prose/prose.ts';
import type { Check, Issue } from './check.ts';
import type { Words } from '../findings/finding.ts';
import type { Notice } from '../notice/notice.ts';
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
			return prosePages(notice).flatMap(({ locale, name: pageName, page }) =>
				componentsIn(page.children).flatMap((component): Issue[] => {
					const { name, attributes, position } = component;
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
								hint: otherIdHint(notice, locale, pageName, page, component),
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
								hint: { en: `${nearest(urgency, urgencies) ? `Did you mean \`${nearest(urgency, urgencies)}\`? ` : ''}Write one of ${listed(urgencies)}.`, ja: `${nearest(urgency, urgencies) ? `\`${nearest(urgency, urgencies)}\` のことですか。` : ''}次のどれかを書いてください: ${listed(urgencies)}。` },
							});
						}
						const cohorts = ['everyone', ...Object.keys(notice.incident.cohorts)];
						const cohort = attributes['for'] ?? '';
						if (cohort !== '' && !cohorts.includes(cohort)) {
							const meant = nearest(cohort, cohorts);
							issues.push({
								position,
								found: `for="${cohort}"`,
								message: { en: `\`for\` is \`${cohort}\`, which is no group of people that incident.yaml knows.`, ja: `\`for\` の \`${cohort}\` は incident.yaml にない人々です。` },
								hint: { en: `${meant ? `Did you mean \`${meant}\`? ` : ''}Write one of ${listed(cohorts)}.`, ja: `${meant ? `\`${meant}\` のことですか。` : ''}次のどれかを書いてください: ${listed(cohorts)}。` },
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

/** The id that the entry at the same place has in another language, where this one has no such entry. */
function otherIdHint(notice: Notice, locale: string, name: PageName, page: ProsePage, entry: ProseComponent): Words {
	const entriesOf = ({ children }: ProsePage) => componentsIn(children).filter(({ attributes }) => attributes['id'] !== undefined);
	const index = entriesOf(page).indexOf(entry);
	const own = entriesOf(page).map(({ attributes }) => attributes['id']);
	const theirs = prosePages(notice)
		.filter((other) => other.name === name && other.locale !== locale)
		.map((other) => entriesOf(other.page)[index]?.attributes['id'])
		.find((id) => id !== undefined && !own.includes(id));
	return theirs === undefined
		? { en: 'Give this one another id, the same in every language.', ja: '別の id にしてください。どの言語でも同じにします。' }
		: { en: `Write id="${theirs}", as in the other languages, or give this one another id, the same in every language.`, ja: `ほかの言語と同じ id="${theirs}" にするか、どの言語でも同じ別の id にしてください。` };
}
