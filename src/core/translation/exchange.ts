/**
 * What goes out to an agency and comes back: every text of a notice in one language, with what the other has of it.
 * It is made anew for what comes back, so that nothing has to be believed that the file says of itself.
 */
import { gapsIn } from '../notice/gap-mark.ts';
import type { Notice } from '../notice/notice.ts';
import { pageNames, type PageName } from '../prose/prose.ts';
import { sourceThen, type StatusStep } from '../record/translation-status.ts';
import { labelStandings } from './label-standing.ts';
import { codesIn, isBound, piecesOf, wordsIn, type Piece } from './pieces.ts';
import { standingOf } from './standing.ts';
import { unitsOf, type Unit } from './units.ts';

export interface Exchange {
	/** The languages. */
	source: string;
	target: string;
	files: ExchangeFile[];
}

export interface ExchangeFile {
	id: PageName | 'labels';
	units: ExchangeUnit[];
	/** Sections that the translation has in another shape, so that what it says there is not among the units. */
	unlike: string[];
}

export interface ExchangeUnit {
	/** Unique in its file; letters, digits, `.`, `-` and `_`. */
	id: string;
	/** The entry that it belongs to. */
	group: { id: string; of: Unit['of'] } | 'none';
	kind: Unit['kind'] | 'label';
	/** For a label, the keys that lead to it. */
	path: readonly string[];
	source: Piece[];
	/** What the translation has; `before` is what the source said when that was written, where it says something else now. */
	existing: { pieces: Piece[]; before: string | 'same' } | 'none';
	/** Codes that must come back. The existing translation may do without some. */
	needed: ReadonlySet<string>;
}

/** @param steps The published revisions, and the working copy as the last. */
export function exchangeOf(steps: readonly StatusStep[], target: string): Exchange {
	const working = steps.at(-1);
	if (!working) return { source: target, target, files: [] };
	const source = working.notice.incident['source-locale'];
	const pages = pageNames.flatMap((page) => pageFile(working.notice, steps, target, page));
	return { source, target, files: [...pages, labelsFile(steps, target)].filter(({ units }) => units.length > 0) };
}

function pageFile(notice: Notice, steps: readonly StatusStep[], locale: string, page: PageName): ExchangeFile[] {
	const [source, translation] = [notice.incident['source-locale'], locale].map((tag) => notice.translations[tag]?.pages[page] ?? 'missing');
	if (!source || source === 'missing') return [];
	const target = translation === undefined || translation === 'missing' ? [] : translation.children;
	const { units, sections } = standingOf({ now: source.children, target, ...sourceThen(steps, locale, page) });
	return [
		{
			id: page,
			unlike: target.length === 0 ? [] : sections.filter(({ isAligned }) => !isAligned).map(({ section }) => section),
			units: unitsOf(source.children).map((unit): ExchangeUnit => {
				const pieces = piecesOf(unit.content);
				const theirs = units.get(unit.id);
				const existing = theirs ? piecesOf(theirs.content) : 'none';
				const isUsable = existing !== 'none' && gapsIn(wordsIn(existing)).length === 0;
				return {
					id: unit.id,
					group: unit.of === 'lead' || unit.of === 'heading' ? 'none' : { id: unit.section, of: unit.of },
					kind: unit.kind,
					path: [],
					source: pieces,
					existing: theirs && isUsable ? { pieces: existing, before: theirs.state === 'behind' ? wordsIn(piecesOf(theirs.before)) : 'same' } : 'none',
					needed: neededIn(pieces, isUsable ? existing : 'none'),
				};
			}),
		},
	];
}

function labelsFile(steps: readonly StatusStep[], locale: string): ExchangeFile {
	const taken = new Set<string>();
	return {
		id: 'labels',
		unlike: [],
		units: labelStandings(steps, locale).map(({ path, source, target, before }): ExchangeUnit => {
			const isUsable = target !== 'missing' && gapsIn(target).length === 0;
			return {
				id: unique(path.join('.').replace(/[^A-Za-z0-9._-]+/g, '_'), taken),
				group: 'none',
				kind: 'label',
				path,
				source: [{ type: 'text', value: source }],
				existing: isUsable ? { pieces: [{ type: 'text', value: target }], before: before === source ? 'same' : before } : 'none',
				needed: new Set(),
			};
		}),
	};
}

/** What readers must not miss, save what the translation that they have does without. */
function neededIn(source: readonly Piece[], existing: readonly Piece[] | 'none'): ReadonlySet<string> {
	const has = existing === 'none' ? undefined : new Set(codesIn(existing).map(({ id }) => id));
	return new Set(codesIn(source).flatMap(({ id, code }) => (isBound(code) && (has === undefined || has.has(id)) ? [id] : [])));
}

function unique(id: string, taken: Set<string>): string {
	let name = id;
	for (let number = 2; taken.has(name); number++) name = `${id}-${number}`;
	taken.add(name);
	return name;
}
