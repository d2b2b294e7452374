import type { Incident } from '../facts/incident.ts';
import type { Notice } from '../notice/notice.ts';
import type { NoticeSource } from '../notice/project.ts';
import { componentsIn } from '../prose/prose.ts';
import type { Check, Issue } from './check.ts';
import { prosePages } from './prose-pages.ts';

/** Whatever was written down for readers is shown somewhere. */
export const namesAreUsed: Check = {
	name: 'names-are-used',
	severity: 'informative',
	reliesOn: 'names',
	find: ({ notices }) => notices.flatMap((source) => [...unusedNames(source), ...unusedReasons(source)]),
};

function unusedNames({ notice, at }: NoticeSource): Issue[] {
	if (prosePages(notice).some(({ page }) => page.isBroken)) return [];
	const used = new Set([...usedByFacts(notice.incident), ...usedByProse(notice)]);
	return (['services', 'organisations'] as const).flatMap((part) =>
		Object.keys(notice.incident[part])
			.filter((id) => !used.has(id))
			.map((id): Issue => ({
				position: at([part, id]),
				found: `${id}:`,
				message: { en: `\`${part}.${id}\` is named nowhere on the site, so no reader learns what it has to do with this.`, ja: `\`${part}.${id}\` はサイトのどこにも出てきません。読者には伝わりません。` },
				hint: { en: `Write <Name of="${id}" /> where the text speaks of it, or delete it here and in each labels.yaml.`, ja: `文章の中で <Name of="${id}" /> と書くか、ここと各言語の labels.yaml から消してください。` },
			})),
	);
}

function usedByFacts(incident: Incident): string[] {
	return [
		...incident.what.services,
		...Object.values(incident.events).flatMap(({ actor }) => actor ?? []),
		...Object.keys(incident.authorities),
		...Object.values(incident['not-affected']).flatMap(({ organisations }) => organisations),
	];
}

function usedByProse(notice: Notice): string[] {
	return prosePages(notice).flatMap(({ page }) => componentsIn(page.children, 'Name').flatMap(({ attributes }) => attributes['of'] ?? []));
}

/** A reason is shown where something is withdrawn; that of the whole notice may be written before. */
function unusedReasons({ notice, labelsAt, at }: NoticeSource): Issue[] {
	const { gone } = notice.incident;
	return Object.entries(notice.translations).flatMap(([locale, { labels }]) => {
		if (labels === 'missing') return [];
		return Object.keys(labels.reasons)
			.filter((address) => address !== 'notice' && !(Object.hasOwn(gone, address) && 'withdrawn' in (gone[address] ?? {})))
			.map((address): Issue => ({
				position: (labelsAt[locale] ?? at)(['reasons', address]),
				found: `${address}:`,
				message: { en: `There is a reason for \`${address}\`, which is not withdrawn, so no reader will see it.`, ja: `\`${address}\` は取り下げられていないため、この理由は表示されません。` },
				hint: { en: `Delete the line, or write in incident.yaml\ngone:\n  ${address}: { withdrawn: true }`, ja: `この行を消すか、incident.yaml に書いてください。\ngone:\n  ${address}: { withdrawn: true }` },
			}));
	});
}
