/** Which lists a person asked for, and which they meant where there is none of that name. */
import { nearest } from '../findings/nearest.ts';
import { isListName, listNames, regimeNames, type ListName } from './vocabulary.ts';

export interface AskedLists {
	names: ListName[];
	unknown: { written: string; meant?: ListName }[];
}

/** @param written As people type them: `appi,gdpr`, several times if they like; `all` is every regime. */
export function askedLists(written: readonly string[]): AskedLists {
	const words = written.flatMap((text) => text.split(/[\s,、，]+/)).map((word) => word.trim().toLowerCase()).filter((word) => word !== '');
	const known = words.flatMap((word) => (word === 'all' ? [...regimeNames] : isListName(word) ? [word] : []));
	const unknown = words.filter((word) => word !== 'all' && !isListName(word));
	return { names: [...new Set(known)], unknown: [...new Set(unknown)].map((word) => unknownName(word)) };
}

function unknownName(written: string): AskedLists['unknown'][number] {
	const meant = listMeant(written);
	return { written, ...(meant ? { meant } : {}) };
}

/** People also write a part of the name: `hipaa`, `pipa`. */
export function listMeant(written: string): ListName | undefined {
	const word = written.toLowerCase();
	const part = word.length < 3 ? undefined : listNames.find((name) => name.split('-').includes(word));
	const near = part ?? nearest(word, listNames);
	return near !== undefined && isListName(near) ? near : undefined;
}
