import { listed, nearest } from '../core/findings/nearest.ts';
import type { Refusal } from '../core/findings/refusal.ts';
import type { NoticeSource, Project } from '../core/notice/project.ts';
import type { StaffLanguage } from '../core/findings/finding.ts';
import { complain, type Terminal } from './terminal.ts';
import { argumentWords } from './words/arguments.ts';
import { noticeWords } from './words/notice.ts';

/**
 * The notice that a word names, whatever of its address was typed or completed by the shell:
 * `2017-sempre/`, `content/incidents/2017-sempre/ja/faq.mdx`, `２０１７-Sempre`.
 */
export function noticeNamed(word: string, ids: readonly string[]): string | undefined {
	const plain = word
		.normalize('NFKC')
		.trim()
		.replace(/^["'“”‘’「『`]+|["'“”‘’」』`]+$/g, '')
		.replace(/[‐‑‒–—―−ー]/g, '-')
		.toLowerCase();
	const parts = plain.split(/[\\/]+/).map((part) => part.replace(/[_ ]/g, '-'));
	const place = parts.lastIndexOf('incidents');
	return place === -1 ? ids.find((id) => parts.includes(id)) : ids.find((id) => id === parts[place + 1]);
}

export interface NamedNotice {
	id: string;
	/** The other words, in order. */
	rest: string[];
}

/** Which word names the notice: the first, else the only other one that can. */
export function takeNotice(words: readonly string[], ids: readonly string[]): NamedNotice | undefined {
	const named = words.map((word) => noticeNamed(word, ids));
	const naming = named.filter((id) => id !== undefined);
	const place = named[0] === undefined && naming.length === 1 ? named.findIndex((id) => id !== undefined) : 0;
	const id = named[place];
	return id === undefined ? undefined : { id, rest: words.filter((_, index) => index !== place) };
}

/** Why no notice is meant by what was typed, and which there are. */
export function noNotice(word: string | undefined, ids: readonly string[], line: (id: string) => string): Refusal {
	const example = line(ids.at(-1) ?? '<incident>');
	if (word === undefined) return noticeWords.unnamed(listed(ids), example, ids.length);
	return noticeWords.unknown(word, meantNotice(word, ids), listed(ids), example, ids.length);
}

/** A part of its name, or a slip of the finger: `sempre`, `2017-semper`. */
function meantNotice(word: string, ids: readonly string[]): string | undefined {
	const plain = word.normalize('NFKC').toLowerCase();
	const containing = plain.length < 3 ? [] : ids.filter((id) => id.includes(plain));
	if (containing.length === 1) return containing[0];
	const withoutYear = (id: string) => id.replace(/^\d{4}-/, '');
	const near = nearest(plain, ids) ?? nearest(plain, ids.map(withoutYear));
	return ids.find((id) => id === near || withoutYear(id) === near);
}

/** The folders of all notices, also of those whose facts cannot be read. */
export function noticeIds({ records }: Project): string[] {
	return records.map(({ id }) => id);
}

/** The notice a person named; says which there are when they named none, or one that is not there. */
export function findNotice(
	terminal: Terminal,
	{ notices }: Project,
	id: string | undefined,
	usage: string,
	language: StaffLanguage = 'en',
): NoticeSource | undefined {
	const ids = notices.map(({ notice }) => notice.id);
	const named = id === undefined ? undefined : noticeNamed(id, ids);
	const found = notices.find(({ notice }) => notice.id === named);
	if (found) return found;
	const { message, hint } = noNotice(id, ids, () => usage);
	complain(terminal, `${message[language]}\n${hint[language]}\n${argumentWords.nothingDone[language]}`);
	return undefined;
}
