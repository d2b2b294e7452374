/**
 * Everything that a person typed, whether readers see it or not: what they wrote for readers and for colleagues
 * (`written-text.ts`), where links lead, and the values of `incident.yaml` and `site.yaml`.
 */
import type { Position } from '../findings/finding.ts';
import type { Comment, Locate, NoticeSource, Project } from './project.ts';
import { writtenLinks } from './written-links.ts';
import { writtenTexts, type WrittenText } from './written-text.ts';

export interface TypedText {
	/** `value` stands in `incident.yaml` or `site.yaml`, `link` is an address that a link leads to. */
	kind: WrittenText['kind'] | 'value' | 'link';
	locale: string | 'none';
	/** The keys that lead to a label or a value. */
	path: readonly string[];
	text: string;
	at(offset: number): Position;
}

/** What stands in the files of a working copy. */
export function typedTexts(source: NoticeSource): TypedText[] {
	const links = writtenLinks(source)
		.filter(({ page, url, text }) => page !== 'none' && !text.includes(url.replace(/^[a-z]+:/i, '')))
		.map(({ url, locale, position }): TypedText => ({ kind: 'link', locale, path: [], text: url, at: () => position }));
	return [...writtenTexts(source), ...links, ...values(source.notice.incident, source.at)];
}

/** What stands in `site.yaml`. */
export function typedOnSite({ site, siteAt, siteComments }: Project): TypedText[] {
	return [...values(site, siteAt), ...siteComments.map(asText)];
}

function asText({ text, position }: Comment): TypedText {
	const at = (offset: number): Position => (position.kind === 'source' && !text.includes('\n') ? { ...position, column: position.column + offset } : position);
	return { kind: 'comment', locale: 'none', path: [], text, at };
}

/** Keys and values that are texts, wherever they stand. */
function values(value: unknown, at: Locate, path: readonly string[] = []): TypedText[] {
	const text = (words: string): TypedText => ({ kind: 'value', locale: 'none', path, text: words, at: () => at(path) });
	if (typeof value === 'string') return [text(value)];
	if (Array.isArray(value)) return value.flatMap((item, index) => values(item, at, [...path, String(index)]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => [{ ...text(key), path: [...path, key], at: () => at([...path, key]) }, ...values(item, at, [...path, key])]);
}
