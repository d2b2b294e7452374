import { dayIn } from '../dates/when.ts';
import type { NoticeSource } from '../notice/project.ts';
import { currentOf } from '../record/record.ts';
import { knownFacts, type KnownCount, type KnownFacts } from './known-facts.ts';

/**
 * What a line about changes may name: the facts as they are and as they were published last, by how many a number rose
 * or fell, and the day of the publication.
 */
export function toldOfChanges({ notice: { incident }, record }: NoticeSource, now: number): KnownFacts {
	const known = knownFacts(incident);
	const last = currentOf(record)?.notice.incident;
	const all = last ? [known, knownFacts(last)] : [known];
	const [year = 0, month = 0, day = 0] = dayIn(now, incident['time-zone']).split('-').map(Number);
	return {
		counts: [...all.flatMap(({ counts }) => counts), ...all.slice(1).flatMap(({ counts }) => differences(counts, known.counts))],
		figures: all.flatMap(({ figures }) => figures),
		dates: [...all.flatMap(({ dates }) => dates), { name: 'published', date: { year, month, day } }],
		periods: all.flatMap(({ periods }) => periods),
		phones: all.flatMap(({ phones }) => phones),
		hours: all.flatMap(({ hours }) => hours),
		countries: known.countries,
	};
}

function differences(before: readonly KnownCount[], now: readonly KnownCount[]): KnownCount[] {
	return now.flatMap(({ name, value }) => before.filter((other) => other.name === name && other.value !== value).map((other) => ({ name, value: Math.abs(value - other.value) })));
}
