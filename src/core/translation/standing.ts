/**
 * How a translation of a page stands beside its source: which sections it lacks, which say what the source said then,
 * and which of its words belong to which unit of the source.
 */
import type { ProseNode } from '../prose/prose.ts';
import { piecesKey, piecesOf } from './pieces.ts';
import { unitsOf, type Unit } from './units.ts';

export interface StandingInput {
	/** The source as it is. */
	now: readonly ProseNode[];
	/** The source that the translation was made from. */
	then: readonly ProseNode[];
	target: readonly ProseNode[];
	/** The translation as it was published last; a section that differs from it was translated since, from the source as it is. */
	published: readonly ProseNode[] | 'none';
}

/** What a translation has for a unit of the source. */
export interface Existing {
	content: readonly ProseNode[];
	/** `behind`: the source said something else when this was written. */
	state: 'current' | 'behind';
	/** What the source said then. */
	before: readonly ProseNode[];
}

export interface SectionStanding {
	/** As `Unit.section` of the source. */
	section: string;
	of: Unit['of'];
	state: 'missing' | 'current' | 'behind';
	/** The section of the translation; none when it is missing. */
	target: string | 'none';
	/** False where the translation has another shape than the source, so that nobody can tell which words belong where. */
	isAligned: boolean;
	/** Units whose words are new or other than they were. */
	changed: { unit: Unit; before: readonly ProseNode[] | 'none' }[];
	/** What the source said and no longer says. */
	removed: Unit[];
}

export interface Standing {
	/** In the order of the source. */
	sections: SectionStanding[];
	/** Sections that the translation has and the source has no longer. */
	gone: { target: string; units: Unit[] }[];
	/** By the id of the unit of the source. */
	units: ReadonlyMap<string, Existing>;
}

export function standingOf({ now, then, target, published }: StandingInput): Standing {
	const [sections, older, theirs] = [sectionsIn(now), sectionsIn(then), sectionsIn(target)];
	const frozen = published === 'none' ? 'none' : sectionsIn(published);
	const pairs = pairedSections(sections, older);
	// Headings are known by their number alone: by that of the source then, or of the source now in a translation that followed it.
	const numbering = [older, sections].find((numbered) => headingsIn(numbered) === headingsIn(theirs));
	const found = new Map<string, Existing>();
	const standings = sections.map(({ section, of, units }): SectionStanding => {
		if (of === 'heading' && !numbering) return { section, of, state: 'current', target: 'none', isAligned: false, changed: [], removed: [] };
		const old = older.find((candidate) => candidate.section === pairs.get(section));
		const theirName = of === 'heading' && numbering === older ? (old?.section ?? 'none') : section;
		const mine = theirs.find((candidate) => candidate.section === theirName);
		const isNew = frozen !== 'none' && mine !== undefined && !frozen.some((candidate) => isSameSection(mine, candidate));
		const before = isNew ? units : (old?.units ?? []);
		const matches = matched(units, before);
		const changed = units.filter((unit) => matches.get(unit.id)?.isSame !== true).map((unit) => ({ unit, before: matches.get(unit.id)?.unit.content ?? ('none' as const) }));
		const kept = new Set([...matches.values()].map(({ unit }) => unit.id));
		const removed = before.filter(({ id }) => !kept.has(id));
		if (!mine) return { section, of, state: 'missing', target: 'none', isAligned: true, changed, removed };
		const isAligned = mine.units.map(placeOf).join() === before.map(placeOf).join();
		for (const unit of isAligned ? units : []) {
			const match = matches.get(unit.id);
			const content = match && mine.units.find((candidate) => placeOf(candidate) === placeOf(match.unit))?.content;
			if (content) found.set(unit.id, { content, state: match.isSame ? 'current' : 'behind', before: match.unit.content });
		}
		return { section, of, state: changed.length + removed.length > 0 ? 'behind' : 'current', target: mine.section, isAligned, changed, removed };
	});
	const named = new Set(standings.map(({ target: name }) => name));
	const gone = theirs
		.filter(({ section, of }) => !named.has(section) && older.some((old) => old.section === section) && (of !== 'heading' || numbering === older))
		.map(({ section }) => ({ target: section, units: older.find((old) => old.section === section)?.units ?? [] }));
	return { sections: standings, gone, units: found };
}

/** Where a unit stands in its section, whatever number the section has. */
function placeOf({ id, section }: Unit): string {
	return id.slice(section.length);
}

function isSameSection(one: Section, other: Section): boolean {
	return one.of === other.of && one.units.length === other.units.length && one.units.every((unit, index) => isSameUnit(unit, other.units[index]));
}

function isSameUnit(unit: Unit, other: Unit | undefined): boolean {
	return other !== undefined && placeOf(unit) === placeOf(other) && keyOf(unit) === keyOf(other);
}

interface Section {
	section: string;
	of: Unit['of'];
	units: Unit[];
}

/** The sections of a page: what stands before the first heading, headings with what follows them, and entries. */
export function sectionsIn(nodes: readonly ProseNode[]): Section[] {
	const units = unitsOf(nodes);
	const sections: Section[] = [];
	let headings = 0;
	const add = (section: string, of: Unit['of']) => {
		if (!sections.some((other) => other.section === section)) sections.push({ section, of, units: units.filter((unit) => unit.section === section) });
	};
	for (const node of nodes) {
		if (node.type === 'heading') add(`_h${++headings}`, 'heading');
		else if (node.type === 'component' && node.attributes['id'] !== undefined) add(node.attributes['id'], node.name);
		else if (headings === 0) add('_lead', 'lead');
	}
	return sections;
}

function headingsIn(sections: readonly Section[]): number {
	return sections.filter(({ of }) => of === 'heading').length;
}

/** From the sections of the source as it is to those that it had: entries by id, headings by their words, then by their number. */
function pairedSections(now: readonly Section[], then: readonly Section[]): ReadonlyMap<string, string> {
	const pairs = new Map<string, string>();
	const free = new Set(then.map(({ section }) => section));
	const pair = (section: string, old: string | undefined) => {
		if (old === undefined || !free.delete(old)) return;
		pairs.set(section, old);
	};
	const wordsOf = ({ section, units }: Section) => keyOf(units.find(({ id }) => id === section));
	for (const section of now) {
		const old = section.of === 'heading' ? then.find((other) => other.of === 'heading' && free.has(other.section) && wordsOf(other) === wordsOf(section)) : then.find((other) => other.section === section.section);
		pair(section.section, old?.section);
	}
	for (const { section, of } of now) if (of === 'heading' && !pairs.has(section)) pair(section, section);
	return pairs;
}

function keyOf(unit: Unit | undefined): string {
	return unit ? piecesKey(piecesOf(unit.content)) : '';
}

/** For each unit, the one that it was: the same words wherever they stood, else other words in the same place. */
function matched(now: readonly Unit[], then: readonly Unit[]): ReadonlyMap<string, { unit: Unit; isSame: boolean }> {
	const matches = new Map<string, { unit: Unit; isSame: boolean }>();
	const free = new Map(then.map((unit) => [unit.id, unit]));
	const take = (unit: Unit, old: Unit | undefined, isSame: boolean) => {
		if (!old || !free.delete(old.id)) return;
		matches.set(unit.id, { unit: old, isSame });
	};
	const isSameWord = (unit: Unit) => (old: Unit) => old.kind === unit.kind && keyOf(old) === keyOf(unit);
	const inPlace = (unit: Unit) => [...free.values()].find((old) => placeOf(old) === placeOf(unit));
	for (const unit of now) {
		const old = inPlace(unit);
		if (old && isSameWord(unit)(old)) take(unit, old, true);
	}
	for (const unit of now) if (!matches.has(unit.id)) take(unit, [...free.values()].find(isSameWord(unit)), true);
	for (const unit of now) if (!matches.has(unit.id)) take(unit, inPlace(unit), false);
	return matches;
}
