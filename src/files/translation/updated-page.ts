import type { PageName, ProseNode } from '../../core/prose/prose.ts';
import type { SectionStanding, Standing } from '../../core/translation/standing.ts';
import type { Unit } from '../../core/translation/units.ts';
import { writeComment, writeProse } from '../write-prose.ts';
import { pageParts, sectionNames, type PagePart } from './page-parts.ts';
import { noteOf, skeletonOf, type SkeletonWords } from './skeleton.ts';

export interface UpdatedPageInput {
	/** The translation as it is. */
	text: string;
	page: PageName;
	/** The source. */
	nodes: readonly ProseNode[];
	standing: Standing;
	/** The language of the source, which begins each note. */
	locale: string;
	words: SkeletonWords;
}

/**
 * A translation with what it lacks: new sections as a skeleton, and above those that the source has changed a note with
 * its old words and its new ones. Not a word of the translation is touched.
 */
export function updatedPage({ text, page, nodes, standing, locale, words }: UpdatedPageInput): string {
	const parts = pageParts(text, page);
	const names = sectionNames(parts);
	const insertions: { offset: number; text: string }[] = [];
	let end = 0;
	for (const section of standing.sections) {
		if (section.state === 'missing') insertions.push({ offset: end, text: writeProse(skeletonOf(nodesIn(nodes, section.section), locale, words)) });
		else {
			const mine = parts.filter((_, index) => names[index] === section.target);
			const first = mine.find((part) => part.nodes.length > 0);
			end = endOf(parts, names, section.target) ?? end;
			if (first && section.state === 'behind') insertions.push(...changeNotes(section, locale).map((note) => ({ offset: first.start, text: note })));
		}
	}
	for (const { target, units } of standing.gone) {
		const first = parts.find((part, index) => names[index] === target && part.nodes.length > 0);
		if (first) insertions.push({ offset: first.start, text: `${writeComment(noteOf(locale, units.map(wordsOf).join('\n\n'), 'removed'))}\n` });
	}
	return insertions
		.filter((insertion) => !text.includes(insertion.text.trimEnd()))
		.reverse()
		.sort((a, b) => b.offset - a.offset)
		.reduce((whole, { offset, text: addition }) => spliced(whole, offset, addition), text);
}

/** Sections stand apart by an empty line. */
function spliced(text: string, offset: number, addition: string): string {
	const [before, after] = [text.slice(0, offset).trimEnd(), text.slice(offset).trimStart()];
	return [before, addition.trimEnd(), after.trimEnd()].filter((block) => block !== '').join('\n\n') + '\n';
}

/** The end of what stands together in a section: of a heading, what follows it up to the next heading or entry. */
function endOf(parts: readonly PagePart[], names: readonly string[], section: string): number | undefined {
	const start = names.indexOf(section);
	if (start === -1) return undefined;
	const length = names.slice(start).findIndex((name) => name !== section);
	return parts[length === -1 ? parts.length - 1 : start + length - 1]?.end;
}

function changeNotes({ changed, removed }: SectionStanding, locale: string): string[] {
	const notes = changed.flatMap(({ unit, before }) => [...(before === 'none' ? [] : [noteOf(locale, wordsOf({ ...unit, content: before }), 'before')]), noteOf(locale, wordsOf(unit), 'now')]);
	return [...notes, ...removed.map((unit) => noteOf(locale, wordsOf(unit), 'removed'))].map((note) => `${writeComment(note)}\n`);
}

/** The words of a unit as they stand in the file. */
function wordsOf({ content }: Unit): string {
	return writeProse([{ type: 'paragraph', children: [...content] }]).trimEnd();
}

/** What stands in a section of the source. */
function nodesIn(nodes: readonly ProseNode[], section: string): ProseNode[] {
	const names = sectionNames(nodes.map((node) => ({ start: 0, end: 0, nodes: [node], comments: [] })));
	return nodes.filter((_, index) => names[index] === section);
}
