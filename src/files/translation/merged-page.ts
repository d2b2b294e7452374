import { samePage } from '../../core/changes/same-page.ts';
import type { PageName, ProseNode } from '../../core/prose/prose.ts';
import { readProse } from '../read-prose.ts';
import { writeComment, writeProse } from '../write-prose.ts';
import { pageParts, sectionNames, type PagePart } from './page-parts.ts';
import { isNote } from './skeleton.ts';

/**
 * The text of a page that now says something else: what stays the same stays as it was typed, and notes of colleagues
 * stay where they were. Notes that only held the source of a translation go when it is there.
 * @param locale The language of the source, which begins such notes.
 */
export function mergedPage(text: string, page: PageName, nodes: readonly ProseNode[], locale: string): string {
	const parts = pageParts(text, page);
	const names = namesOf(parts.map((part) => part.nodes[0] ?? 'note'), sectionNames(parts));
	const free = new Map(parts.flatMap((part, index) => (part.nodes.length > 0 ? [[names[index] ?? '', { part, index }] as const] : [])));
	const wanted = namesOf([...nodes], sectionNames(nodes.map((node) => ({ start: 0, end: 0, nodes: [node], comments: [] }))));
	const take = (name: string | undefined) => {
		const found = name === undefined ? undefined : free.get(name);
		if (name !== undefined) free.delete(name);
		return found;
	};
	const same = nodes.map((node, index) => {
		const words = writeProse([node]);
		const isSame = (name: string | undefined) => name !== undefined && writeProse(free.get(name)?.part.nodes ?? []) === words;
		return take(isSame(wanted[index]) ? wanted[index] : [...free.keys()].find(isSame));
	});
	const blocks = nodes.flatMap((node, index) => {
		const kept = same[index];
		if (kept) return [...notesBefore(text, parts, kept.index, ''), text.slice(kept.part.start, kept.part.end)];
		const old = take(wanted[index]);
		if (!old) return [writeProse([node]).trimEnd()];
		const inside = old.part.comments.filter((comment) => !isNote(comment, locale)).map(writeComment);
		return [...notesBefore(text, parts, old.index, locale), ...inside, writeProse([node]).trimEnd()];
	});
	const last = notesBefore(text, parts, parts.length, '');
	const merged = `${[...blocks, ...last].join('\n\n')}\n`;
	if (samePage(readProse(merged, '', page).children, nodes)) return merged;
	// Two lists side by side are one when each is written for itself; then all is written anew, after the notes.
	const notes = parts.filter((part) => part.nodes.length === 0 && !part.comments.every((comment) => isNote(comment, locale))).map(({ start, end }) => text.slice(start, end));
	return `${[...notes, writeProse(nodes).trimEnd()].join('\n\n')}\n`;
}

/** The notes right above a part; without those that held the source, when a locale is given. */
function notesBefore(text: string, parts: readonly PagePart[], index: number, locale: string): string[] {
	const notes: string[] = [];
	for (let before = index - 1; before >= 0; before--) {
		const part = parts[before];
		if (!part || part.nodes.length > 0) break;
		const isDone = locale !== '' && part.comments.every((comment) => isNote(comment, locale));
		if (!isDone) notes.unshift(text.slice(part.start, part.end));
	}
	return notes;
}

/** A name for each block: an entry by its id, others by where they stand. */
function namesOf(nodes: readonly (ProseNode | 'note')[], sections: readonly string[]): string[] {
	const counts = new Map<string, number>();
	return nodes.map((node, index) => {
		const section = sections[index] ?? '';
		if (node === 'note' || node.type === 'heading' || (node.type === 'component' && node.attributes['id'] !== undefined)) return node === 'note' ? `note ${index}` : section;
		const count = (counts.get(section) ?? 0) + 1;
		counts.set(section, count);
		return `${section} ${count}`;
	});
}
