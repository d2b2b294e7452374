import type { Labels } from '../facts/labels.ts';
import type { StatusStep } from '../record/translation-status.ts';

export interface LabelStanding {
	/** The keys that lead to it: `['title']`, `['names', 'card']`. */
	path: readonly string[];
	/** What the source says. */
	source: string;
	target: string | 'missing';
	/** What the source said when the translation was written; the same as `source` where nothing has changed since. */
	before: string;
}

/** Every label of the source language, and what a translation has for it. */
export function labelStandings(steps: readonly StatusStep[], locale: string): LabelStanding[] {
	const working = steps.at(-1);
	if (!working) return [];
	const from = working.notice.incident['source-locale'];
	return labelPaths(labelsIn(working, from)).map(({ path, text }) => {
		const theirs = (step: StatusStep | undefined) => labelAt(labelsIn(step, locale), path);
		const target = theirs(working);
		const changed = steps.findLastIndex((step, index) => theirs(step) !== theirs(steps[index - 1]));
		const outdating = steps.findIndex((step, index) => index > changed && step.needsTranslation && labelAt(labelsIn(step, from), path) !== labelAt(labelsIn(steps[index - 1], from), path));
		const before = outdating > 0 ? labelAt(labelsIn(steps[outdating - 1], from), path) : text;
		return { path, source: text, target: target ?? 'missing', before: before ?? text };
	});
}

/** The labels of a file in the order in which people write them. */
export function labelPaths(labels: Labels | 'missing'): { path: readonly string[]; text: string }[] {
	if (labels === 'missing') return [];
	const single = (['title', 'short-title'] as const).flatMap((key) => (labels[key] === undefined ? [] : [{ path: [key], text: labels[key] }]));
	const grouped = (['names', 'reasons'] as const).flatMap((part) => Object.entries(labels[part]).map(([key, text]) => ({ path: [part, key], text })));
	return [...single, ...grouped];
}

function labelsIn(step: StatusStep | undefined, locale: string): Labels | 'missing' {
	return step?.notice.translations[locale]?.labels ?? 'missing';
}

function labelAt(labels: Labels | 'missing', path: readonly string[]): string | undefined {
	return labelPaths(labels).find((label) => label.path.join('\n') === path.join('\n'))?.text;
}
