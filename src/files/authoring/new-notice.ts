/** The files of a new notice. */
import type { Draft } from '../../core/authoring/draft.ts';
import { incidentOf } from '../../core/authoring/answers.ts';
import { scaffoldLabels, scaffoldPages } from '../../core/authoring/scaffold.ts';
import { jsonSchemas } from '../../core/facts/json-schemas.ts';
import type { StaffLanguage } from '../../core/findings/finding.ts';
import { newLabels } from '../translation/labels-text.ts';
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
export function newNotice({ answers, site }: Draft, { words }: Scaffold, language: StaffLanguage): NewNotice {
	const say = (key: string) => (words[key] ?? '').trimEnd();
	const { source } = answers;
	const pages = Object.entries(scaffoldPages(answers, say)).map(([page, text]) => [`${source}/${page}.mdx`, text]);
	const labels = scaffoldLabels(answers, say).map((label) => ({ ...label, notes: [] }));
	const schemas = Object.entries(jsonSchemas()).map(([file, schema]) => [`schemas/${file}`, `${JSON.stringify(schema, null, '\t')}\n`]);
	return {
		incident: { 'incident.yaml': incidentText(incidentOf(answers), language), [`${source}/labels.yaml`]: newLabels(labels), ...Object.fromEntries(pages) },
		site: site === 'exists' ? {} : { 'site.yaml': siteText(site, language), ...Object.fromEntries(schemas) },
	};
}
