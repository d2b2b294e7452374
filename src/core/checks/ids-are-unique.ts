import type { Incident } from '../facts/incident.ts';
import { namedParts } from '../facts/names.ts';
import { currentOf } from '../record/record.ts';
import type { Check, Issue } from './check.ts';

/** A name in words belongs to one thing, so an id stands under one part of `incident.yaml` only. */
export const idsAreUnique: Check = {
	name: 'ids-are-unique',
	severity: 'mandatory',
	find: ({ notices }) =>
		notices.flatMap(({ notice: { incident }, at, record }) => {
			const published = currentOf(record)?.notice.incident;
			const owners = new Map<string, string>([['publisher', 'site.yaml']]);
			return uses(incident).flatMap(({ part, id }): Issue[] => {
				const owner = owners.get(id);
				owners.set(id, part);
				if (owner === undefined) return [];
				// The one that was published keeps its id, which letters and other pages may have.
				const isOlder = published !== undefined && uses(published).some((use) => use.id === id && use.part === part) && !uses(published).some((use) => use.id === id && use.part === owner);
				const newer = isOlder ? owner : part;
				const isSigner = newer === 'signed-by';
				const other = isSigner ? `${id}-signature` : `${id}-${newer.replace(/s$/, '')}`;
				return [
					{
						position: at(isSigner ? [newer] : [newer, id]),
						found: isSigner ? `${newer}: ${id}` : `${id}:`,
						message: {
							en: `\`${id}\` is used under \`${owner}\` and under \`${part}\`, so a name in words could mean either.`,
							ja: `\`${id}\` が \`${owner}\` と \`${part}\` の両方にあり、名前がどちらを指すか決まりません。`,
						},
						hint: {
							en: `Give one of them another id, for example \`${other}\` under \`${newer}\`.`,
							ja: `片方の id を変えてください。例: \`${newer}\` の方を \`${other}\` に`,
						},
					},
				];
			});
		}),
};

/** Every id that has a name in words, with the part of `incident.yaml` that it stands in. */
function uses(incident: Incident): { part: string; id: string }[] {
	const signer = incident['signed-by'];
	return [
		...namedParts.flatMap((part) => Object.keys(incident[part]).map((id) => ({ part, id }))),
		...(signer === undefined ? [] : [{ part: 'signed-by', id: signer }]),
	];
}
