/** The files of a new notice. */
import type { Draft } from '../../core/authoring/draft.ts';
import { incidentOf, type Answers } from '../../core/authoring/answers.ts';
import { scaffoldLabels, scaffoldPages } from '../../core/authoring/scaffold.ts';
import { jsonSchemas } from '../../core/facts/json-schemas.ts';
import type { StaffLanguage } from '../../core/findings/finding.ts';
import { gapMark, gapsIn } from '../../core/notice/gap-mark.ts';
import { pageNames, type PageName } from '../../core/prose/prose.ts';
import { readProse } from '../read-prose.ts';
import { newLabels, type WrittenLabel } from '../translation/labels-text.ts';
import { noteOf, skeletonOf, wordless } from '../translation/skeleton.ts';
import { writeProse } from '../write-prose.ts';
import type { Scaffold } from '../read-scaffolds.ts';
import { incidentText } from './incident-text.ts';
import { siteText } from './site-text.ts';

export interface NewNotice {
	/** By path within the folder of the incident. */
	incident: Record<string, string>;
	/** By path within the content folder: what a site needs that begins with this notice. */
	site: Record<string, string>;
}

/** @param language The language of the comments. */
export function newNotice({ answers, site }: Draft, scaffold: Scaffold, language: StaffLanguage): NewNotice {
	const { source } = answers;
	const { pages, labels } = scaffold.isForeign ? skeleton(answers, scaffold) : texts(answers, scaffold);
	const schemas = Object.entries(jsonSchemas()).map(([file, schema]) => [`schemas/${file}`, `${JSON.stringify(schema, null, '\t')}\n`]);
	return {
		incident: {
			'incident.yaml': incidentText(incidentOf(answers), language),
			[`${source}/labels.yaml`]: newLabels(labels),
			...Object.fromEntries(pageNames.map((page) => [`${source}/${page}.mdx`, pages[page]])),
		},
		site: site === 'exists' ? {} : { 'site.yaml': siteText(site, language), ...Object.fromEntries(schemas) },
	};
}

interface Texts {
	pages: Record<PageName, string>;
	labels: WrittenLabel[];
}

function texts(answers: Answers, { words }: Scaffold): Texts {
	const say = (key: string) => (words[key] ?? '').trimEnd();
	return { pages: scaffoldPages(answers, say), labels: scaffoldLabels(answers, say).map((label) => ({ ...label, notes: [] })) };
}

/** In a language without texts, those of another are notes above gaps, as in a translation that begins. */
function skeleton(answers: Answers, scaffold: Scaffold): Texts {
	const { pages, labels } = texts(answers, scaffold);
	const gaps = wordless(answers.source);
	const typed = [answers.title, answers.who, answers.service].filter((text) => text !== '');
	return {
		pages: Object.fromEntries(pageNames.map((page) => [page, writeProse(skeletonOf(readProse(pages[page], '', page).children, scaffold.locale, gaps))])) as Record<PageName, string>,
		labels: labels.map(({ path, value }) => (typed.includes(value) ? { path, value, notes: [] } : { path, value: gapMark(gaps.translation), notes: [noteOf(scaffold.locale, gapsIn(value).length > 0 ? value.replace(/^\[\[|\]\]$/g, '') : value)] })),
	};
}
