import type { Check, Issue } from './check.ts';

/** The time zone is the name of a place, so that summer time is counted as people there count it; or UTC. */
export const timeZoneIsAPlace: Check = {
	name: 'time-zone-is-a-place',
	severity: 'recommended',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap(({ notice: { incident }, at }): Issue[] => {
			const zone = incident['time-zone'];
			const known = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
			const place = { position: at(['time-zone']), found: `time-zone: ${zone}` };
			if (/^(?:Etc\/)?UTC$/.test(zone)) return [];
			if (/^[+-]|^Etc\//.test(zone)) {
				return [
					{
						...place,
						message: {
							en: `\`${zone}\` is a fixed distance from UTC, which knows no summer time, so opening hours may be an hour wrong.`,
							ja: `\`${zone}\` は UTC との固定の差で、夏時間を考えません。受付時間が一時間ずれるおそれがあります。`,
						},
						hint: { en: 'Write the zone by a place in it, for example Asia/Tokyo.', ja: 'Asia/Tokyo のように、その地域の名前で書いてください。' },
					},
				];
			}
			if (zone.includes('/') && (zone === known || zone.toLowerCase() !== known.toLowerCase())) return [];
			return [
				{
					...place,
					message: {
						en: `\`${zone}\` is not how the zone is written everywhere, and a calendar or a phone of a reader may take it for another.`,
						ja: `\`${zone}\` は正式な書き方ではなく、読者の機器では別の地域と受け取られるおそれがあります。`,
					},
					hint: { en: `Write the zone by a place in it, for example\ntime-zone: ${known}`, ja: `その地域の名前で書いてください。例:\ntime-zone: ${known}` },
				},
			];
		}),
};
