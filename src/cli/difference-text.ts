/** A difference as a person reads it: what readers will be told, then the words, [-gone-] and {+new+}. */
import type { StaffLanguage } from '../core/findings/finding.ts';
import { unpainted, type Paint } from '../render/paint.ts';
import { visible } from '../render/visible.ts';
import type { Difference } from './difference.ts';
import { differenceWords as words } from './words/difference.ts';

type PageDifference = Difference['pages'][number];

/** Whether both states say the same. */
export function isSame({ from, facts, pages }: Difference): boolean {
	return from !== 'nothing' && facts.length === 0 && pages.every(({ state }) => state === 'unchanged');
}

/** @param paint Colours are an addition: the marks stand in any case. */
export function differenceLines({ facts, told, pages }: Difference, language: StaffLanguage, paint: Paint = unpainted): string[] {
	const changed = pages.filter(({ state }) => state !== 'unchanged');
	const untold = told.length === 0 ? facts : [];
	return [
		`  ${words.facts[language]}`,
		...told.map((sentence) => `    ${visible(sentence)}`),
		...untold.map(({ name }) => `    ${words.untold(name)[language]}`),
		...(facts.length === 0 ? [`    ${words.none[language]}`] : []),
		`  ${words.pages[language]}`,
		...changed.flatMap((page) => pageLines(page, language, paint)),
		...(changed.length === 0 ? [`    ${words.none[language]}`] : []),
		...unchangedLines(pages, language),
	];
}

function pageLines({ locale, page, state, changes }: PageDifference, language: StaffLanguage, paint: Paint): string[] {
	const name = paint('file', `${locale}/${page}`);
	if (state === 'added') return [`    ${name}: ${paint('insert', words.added[language])}`];
	if (state === 'removed') return [`    ${name}: ${paint('delete', words.removed[language])}`];
	return [
		`    ${name}:`,
		...changes.map(
			({ place, kind, runs }) =>
				`      ${place === '' ? '' : `${paint('aside', visible(place))}  `}${kind === 'moved' ? words.moved[language] : marked(runs, paint)}`,
		),
	];
}

/** By language, so that a long list stays short. */
function unchangedLines(pages: readonly PageDifference[], language: StaffLanguage): string[] {
	const byLocale = Map.groupBy(pages, ({ locale }) => locale);
	const lists = [...byLocale].flatMap(([locale, all]) => {
		const same = all.filter(({ state }) => state === 'unchanged');
		if (same.length === 0) return [];
		return [same.length === all.length ? locale + words.all[language] : `${locale} ${same.map(({ page }) => page).join(', ')}`];
	});
	return lists.length === 0 ? [] : [`  ${words.unchanged(lists.join('; '))[language]}`];
}

/** What stayed is cut to what one needs to find the place. */
function marked(runs: PageDifference['changes'][number]['runs'], paint: Paint): string {
	return runs
		.map(({ op, text, url }, index) => {
			const shown = visible(text);
			if (op === 'insert') return paint('insert', `{+${shown}${url === undefined ? '' : ` (${visible(url)})`}+}`);
			if (op === 'delete') return paint('delete', `[-${shown}${url === undefined ? '' : ` (${visible(url)})`}-]`);
			const most = 24;
			const signs = [...shown];
			if (signs.length <= 2 * most) return shown;
			return `${index === 0 ? '' : signs.slice(0, most).join('')}…${index === runs.length - 1 ? '' : signs.slice(-most).join('')}`;
		})
		.join('');
}
