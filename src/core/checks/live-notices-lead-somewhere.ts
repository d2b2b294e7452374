import { domainOf, isMadeUpDomain, isMadeUpNumber } from '../facts/made-up.ts';
import type { Position } from '../findings/finding.ts';
import type { Locate, NoticeSource } from '../notice/project.ts';
import { walk } from '../prose/prose.ts';
import type { Check, Issue } from './check.ts';
import { prosePages } from './prose-pages.ts';

/** The addresses and numbers of a live notice belong to someone: none is of those that are set aside for examples. */
export const liveNoticesLeadSomewhere: Check = {
	name: 'live-notices-lead-somewhere',
	severity: 'recommended',
	reliesOn: 'values',
	find: ({ site, siteAt, notices }) => {
		const live = notices.filter(({ notice }) => notice.incident.mode === 'live');
		if (live.length === 0) return [];
		// A site that is set up on such an address is being tried out as a whole, and nobody can open it.
		if (isMadeUp(site['base-url'])) return [unreachableSite(site['base-url'], siteAt(['base-url']))];
		const publishers = Object.entries(site.publishers).filter(([id]) => live.some(({ notice }) => notice.incident.publisher === id));
		return [
			...publishers.flatMap(([id, { domains, phones }]) =>
				[...domains.map((text, index) => ({ text, path: ['publishers', id, 'domains', index] })), ...phones.map((text, index) => ({ text, path: ['publishers', id, 'phones', index] }))].flatMap(({ text, path }) => madeUp(text, text, siteAt(path))),
			),
			...live.flatMap((source) => [...inFacts(source), ...inProse(source)]),
		];
	},
};

function inFacts({ notice: { incident }, at }: NoticeSource): Issue[] {
	const look = (place: Locate, path: readonly string[], text: string | undefined) => (text === undefined ? [] : madeUp(text, `${path.at(-1)}: ${text}`, place(path)));
	return [
		...(['services', 'organisations'] as const).flatMap((part) => Object.entries(incident[part]).flatMap(([id, { url }]) => look(at, [part, id, 'url'], url))),
		...Object.entries(incident.contacts).flatMap(([id, contact]) => (['phone', 'email', 'url'] as const).flatMap((key) => look(at, ['contacts', id, key], contact[key]))),
	];
}

function inProse({ notice }: NoticeSource): Issue[] {
	return prosePages(notice).flatMap(({ page }) => [...walk(page.children)].flatMap((node) => (node.type === 'link' ? madeUp(node.url, `(${node.url})`, node.position) : [])));
}

function madeUp(text: string, found: string, position: Position): Issue[] {
	if (!isMadeUp(text)) return [];
	return [
		{
			position,
			found,
			message: { en: `\`${text}\` is set aside for examples and belongs to nobody, so readers who need help would be led nowhere.`, ja: `\`${text}\` は例示のためのもので、実在しません。助けを求める読者がどこにもたどり着けません。` },
			hint: { en: 'Write the real one, and try it once from outside.', ja: '実際のものを書き、外から一度試してください。' },
		},
	];
}

/** @param text A web or e-mail address, a `tel:` link, a domain or a telephone number. */
function isMadeUp(text: string): boolean {
	const number = /^(?:tel:)?(\+\d+)$/i.exec(text)?.[1];
	if (number !== undefined) return isMadeUpNumber(number);
	const domain = domainOf(text) ?? (/^[\w.-]+$/.test(text) ? text : undefined);
	return domain !== undefined && isMadeUpDomain(domain);
}

function unreachableSite(address: string, position: Position): Issue {
	return {
		severity: 'informative',
		position,
		found: `base-url: ${address}`,
		message: { en: `\`${address}\` is set aside for examples, so nobody could open this site, and made-up addresses in its notices are not reported.`, ja: `\`${address}\` は例示のためのアドレスで、誰も開けません。そのため、お知らせの中の架空のアドレスは報告していません。` },
		hint: { en: 'Before you publish, write the address at which the site will really be.', ja: '公開の前に、サイトの本当のアドレスを書いてください。' },
	};
}
