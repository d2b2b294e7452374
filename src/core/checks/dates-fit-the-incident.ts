import { endOf, precedes } from '../dates/in-zone.ts';
import { startOf, when, whenText, type Moment, type When } from '../dates/when.ts';
import type { Incident } from '../facts/incident.ts';
import type { Words } from '../findings/finding.ts';
import type { Check, Issue } from './check.ts';

/** What belongs to an incident has a date that can belong to it. */
export const datesFitTheIncident: Check = {
	name: 'dates-fit-the-incident',
	severity: 'recommended',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap(({ notice: { incident }, at }) =>
			misfits(incident).map(({ path, message, hint }): Issue => {
				const key = path.at(-1) ?? '';
				return { position: at(path), found: `${key}: ${textAt(incident, path)}`, message, hint: hint ?? { en: `Correct \`${key}\`, or the date that it disagrees with.`, ja: `\`${key}\` か、食い違っている日付を直してください。` } };
			}),
		),
};

interface Misfit {
	path: readonly [part: 'measures' | 'milestones' | 'cohorts' | 'events', id: string, key: string];
	message: Words;
	hint?: Words;
}

function misfits(incident: Incident): Misfit[] {
	const zone = incident['time-zone'];
	const occurred = known(incident.occurred);
	const discovered = known(incident.discovered);
	const disclosed = when(incident.disclosed);
	const isBefore = (a: Moment | undefined, b: Moment | undefined) => a !== undefined && b !== undefined && precedes(a, b, zone);
	const found: Misfit[] = [];

	const answers = [
		...Object.entries(incident.measures).map(([id, { date }]) => ({ path: ['measures', id, 'date'] as const, date })),
		...Object.entries(incident.milestones).map(([id, milestone]) => ({ path: ['milestones', id, 'date'] as const, date: 'date' in milestone ? milestone.date : undefined })),
	];
	for (const { path, date } of answers) {
		if (date === undefined || !occurred || !isBefore(endOf(when(date)), startOf(occurred))) continue;
		const name = path.slice(0, 2).join('.');
		found.push({
			path,
			message: {
				en: `\`${name}\` has the date ${date}, before anything had happened (\`occurred\`: ${whenText(occurred)}), so readers cannot believe that it answers this incident.`,
				ja: `\`${name}\` の日付 ${date} は、発生（\`occurred\`: ${whenText(occurred)}）より前です。この件への対応とは読めません。`,
			},
		});
	}

	const harm = occurred ? { name: 'occurred', last: endOf(occurred), text: whenText(occurred) } : { name: 'disclosed', last: endOf(disclosed), text: whenText(disclosed) };
	for (const [id, { period }] of Object.entries(incident.cohorts)) {
		if (period === undefined || !isBefore(harm.last, startOf(when(period)))) continue;
		found.push({
			path: ['cohorts', id, 'period'],
			message: {
				en: `The people of \`${id}\` came after \`${harm.name}\` (${harm.text}), so their data could not have been there, and they would be frightened for nothing.`,
				ja: `\`${id}\` の期間は \`${harm.name}\`（${harm.text}）より後です。そのときデータはまだなく、関係のない方を不安にさせます。`,
			},
		});
	}

	for (const [id, { when: text, kind, actor = 'publisher' }] of Object.entries(incident.events)) {
		const date = known(text);
		if (!date) continue;
		const path = ['events', id, 'when'] as const;
		if (kind === 'occurrence' && occurred && (isBefore(endOf(date), startOf(occurred)) || isBefore(endOf(occurred), startOf(date)))) {
			found.push({
				path,
				message: {
					en: `The event \`${id}\` says that something happened on ${text}, and \`occurred\` says ${whenText(occurred)}, so readers are told two different times.`,
					ja: `出来事 \`${id}\` は ${text} の発生、\`occurred\` は ${whenText(occurred)} です。読者に二つの時期が伝わります。`,
				},
				hint: {
					en: 'Write `occurred` as the whole period, for example 2017-10-29/2017-10-30, or correct the date of the event.',
					ja: '`occurred` を 2017-10-29/2017-10-30 のように全体の期間にするか、出来事の日付を直してください。',
				},
			});
		}
		const first = actor !== 'publisher' ? undefined : kind === 'detection' ? { name: 'discovered', date: discovered } : kind === 'disclosure' ? { name: 'disclosed', date: disclosed } : undefined;
		if (!first?.date || !isBefore(endOf(date), startOf(first.date))) continue;
		found.push({
			path,
			message: {
				en: `By the event \`${id}\` it was ${text}, and \`${first.name}\`, the first time, is ${whenText(first.date)}, so readers are told two different dates.`,
				ja: `出来事 \`${id}\` では ${text}、最初の日であるはずの \`${first.name}\` は ${whenText(first.date)} です。読者に二つの日付が伝わります。`,
			},
			hint: {
				en: `If this was the first time, write \`${first.name}: ${text}\`; if someone else did it, name them as \`actor\`.`,
				ja: `これが最初なら \`${first.name}: ${text}\` と書き、他者によるものなら \`actor\` に書いてください。`,
			},
		});
	}
	return found;
}

/** A date of its own; not `unknown`, and not a word that takes the date of another field. */
function known(text: string): When | undefined {
	return /^\d|^\.\./.test(text) ? when(text) : undefined;
}

function textAt(incident: Incident, [part, id, key]: Misfit['path']): string {
	const entry: unknown = incident[part][id];
	return String((entry as Record<string, unknown>)[key]);
}
