import { namedParts } from '../facts/names.ts';
import type { Check } from './check.ts';

/** A name in words belongs to one thing, so an id stands under one part of `incident.yaml` only. */
export const idsAreUnique: Check = {
	name: 'ids-are-unique',
	severity: 'mandatory',
	find: ({ notices }) =>
		notices.flatMap(({ notice: { incident }, at }) => {
			const owners = new Map<string, string>([['publisher', 'site.yaml']]);
			return namedParts.flatMap((part) =>
				Object.keys(incident[part]).flatMap((id) => {
					const owner = owners.get(id);
					owners.set(id, part);
					if (owner === undefined) return [];
					return [
						{
							position: at([part, id]),
							found: `${id}:`,
							message: {
								en: `\`${id}\` is used under \`${owner}\` and under \`${part}\`, so a name in words could mean either.`,
								ja: `\`${id}\` が \`${owner}\` と \`${part}\` の両方にあり、名前がどちらを指すか決まりません。`,
							},
							hint: { en: `Give one of them another id, for example \`${id}-${part.replace(/s$/, '')}\`.`, ja: `片方の id を変えてください。例: \`${id}-${part.replace(/s$/, '')}\`` },
						},
					];
				}),
			);
		}),
};
