/** Tells a domain that is made to be taken for the publisher’s. */
import punycode from 'punycode.js';
import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { editsBetween } from '../findings/nearest.ts';

/**
 * How a domain resembles the publisher’s: the same to the eye, a slip of the finger away, the publisher’s name with
 * something around it or another end, or the publisher’s domain as the beginning of a stranger’s.
 */
export type Likeness = 'same-to-the-eye' | 'one-slip-away' | 'name-in-another-domain';

const OPTIONS = { allowPrivateDomains: true };

/** The domain that somebody registered, without what they put in front. @example registered('www.lac.co.jp') // => 'lac.co.jp' */
export function registered(host: string): string {
	return getDomain(host, OPTIONS) ?? host;
}

/**
 * @param host As it is written, in any script.
 * @param domain One of the publisher’s.
 */
export function likenessOf(host: string, domain: string): Likeness | 'none' {
	const theirs = readable(host);
	const [own, strange] = [registered(domain), registered(theirs)];
	if (own === strange) return 'none';
	const ownName = nameIn(own);
	const name = nameIn(strange);
	if (ownName.length < 3) return 'none';
	if (skeleton(strange) === skeleton(own)) return 'same-to-the-eye';
	if (skeleton(name) === skeleton(ownName) && name !== ownName) return 'same-to-the-eye';
	if (holds(theirs, own, ownName)) return 'name-in-another-domain';
	const slips = ownName.length >= 9 ? 2 : 1;
	if (ownName.length >= 5 && slipsBetween(name, ownName) <= slips) return 'one-slip-away';
	return 'none';
}

/** The publisher’s name stands in it: as a whole part, or as most of one. */
function holds(host: string, own: string, ownName: string): boolean {
	const parts = host.split('.');
	if (`.${host}.`.includes(`.${own}.`)) return true;
	const dashed = own.replaceAll('.', '-');
	return parts.some((part) => part === ownName || part === dashed || part.split('-').includes(ownName) || squeezed(part) === squeezed(ownName) || (ownName.length >= 6 && squeezed(part).includes(squeezed(ownName))));
}

function nameIn(domain: string): string {
	return getDomainWithoutSuffix(domain, OPTIONS) ?? domain;
}

function squeezed(name: string): string {
	return skeleton(name).replaceAll('-', '');
}

/** Two neighbours that changed places are one slip, as one letter too many or too few is. */
function slipsBetween(a: string, b: string): number {
	const swapped = a.length === b.length && [...a].some((_, place) => a.slice(0, place) + a.charAt(place + 1) + a.charAt(place) + a.slice(place + 2) === b);
	return swapped ? 1 : editsBetween(a, b, 4);
}

/** Letters of other scripts, digits and pairs, by the letter that they are taken for. */
const ALIKE: Readonly<Record<string, string>> = {
	а: 'a', ɑ: 'a', α: 'a', ạ: 'a', в: 'b', ь: 'b', с: 'c', ϲ: 'c', ԁ: 'd', е: 'e', ё: 'e', є: 'e', ε: 'e', ɡ: 'g', һ: 'h', հ: 'h', і: 'i', ι: 'i', ı: 'i', ї: 'i', ј: 'j', к: 'k', κ: 'k', ӏ: 'l', ⅼ: 'l', м: 'm', ո: 'n', п: 'n', η: 'n',
	о: 'o', ο: 'o', ө: 'o', օ: 'o', σ: 'o', р: 'p', ρ: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', τ: 't', υ: 'u', ս: 'u', ц: 'u', ν: 'v', ѵ: 'v', ԝ: 'w', ω: 'w', ш: 'w', х: 'x', χ: 'x', у: 'y', γ: 'y', ү: 'y', ᴢ: 'z', ʐ: 'z',
	'0': 'o', '1': 'l', i: 'l', '|': 'l', '3': 'e', '5': 's', '8': 'b', ー: '-', 一: '-',
};

/** What the eye makes of a name: accents dropped, letters that look alike made one. */
function skeleton(name: string): string {
	return [...name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
		.map((sign) => ALIKE[sign] ?? sign)
		.join('')
		.replaceAll('l', 'i')
		.replaceAll('rn', 'm')
		.replaceAll('vv', 'w')
		.replaceAll('ci', 'd');
}

/** The name as readers see it, not as computers exchange it. @example readable('xn--smpre-bsa.jp') */
export function readable(host: string): string {
	try {
		return punycode.toUnicode(host.toLowerCase());
	} catch {
		return host.toLowerCase();
	}
}
