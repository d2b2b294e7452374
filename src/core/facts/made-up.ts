/**
 * Addresses and numbers that are set aside for examples and films. A sample may use them, for they belong to nobody; in
 * a live notice they lead readers nowhere.
 */

/** RFC 2606 and RFC 6761; `local` and `internal` lead nowhere outside a building. */
const TOP_LEVELS = ['example', 'invalid', 'test', 'localhost', 'local', 'internal'];
const DOMAINS = ['example.com', 'example.net', 'example.org'];

/** @param host A domain name, for example `www.example.com`. */
export function isMadeUpDomain(host: string): boolean {
	const name = host.toLowerCase().replace(/\.$/, '');
	return TOP_LEVELS.includes(name.split('.').at(-1) ?? '') || DOMAINS.some((domain) => name === domain || name.endsWith(`.${domain}`));
}

/** The domain that a web or e-mail address leads to; `undefined` for other addresses. */
export function domainOf(address: string): string | undefined {
	if (/^mailto:/i.test(address) || (!address.includes(':') && address.includes('@'))) return /@([^?>,\s]+)/.exec(address)?.[1];
	return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).hostname : undefined;
}

/** In E.164, by the authority that set them aside. Japan has set none aside. */
const NUMBERS: readonly RegExp[] = [
	// Ofcom, “Numbers for use in TV and radio drama programmes”.
	/^\+44(?:207946|(?:113|114|115|116|117|118|121|131|141|151|161)496|191498)0\d{3}$/,
	/^\+44(?:2896496|2920180|1632960|7700900|8081570|9098790|3069990)\d{3}$/,
	// NANPA, line numbers 0100–0199 of the exchange 555.
	/^\+1[2-9]\d{2}55501\d{2}$/,
	// ACMA, “Numbers for use in radio, books, film and TV”.
	/^\+61(?:[2378](?:5550|7010)\d{4}|491570(?:006|156|157|158|159|110|313|737|266|491)|1800160401|1800975707|1800975708|1800975709|1800975710|1800975711)$/,
	// ARCEP, the national numbering plan: “numéros pour œuvres audiovisuelles”.
	/^\+33(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
	// Bundesnetzagentur, “Rufnummern für Medienproduktionen”.
	/^\+49(?:3023125|6990009|4066969|2214710|8999998)\d{3}$/,
	// ComReg, the National Numbering Conventions.
	/^\+3532091\d{5}$/,
];

/** @param number In E.164, for example `+442079460000`. */
export function isMadeUpNumber(number: string): boolean {
	return NUMBERS.some((range) => range.test(number));
}
