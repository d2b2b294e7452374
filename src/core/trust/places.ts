/** Where a notice may send its readers, and how a host stands to that. */
import type { Incident } from '../facts/incident.ts';
import type { Site } from '../facts/site.ts';
import { authorities } from './authorities.ts';
import { formServices } from './form-services.ts';
import { governmentSuffixes } from './government-suffixes.ts';
import { likenessOf, readable, registered, type Likeness } from './look-alike.ts';
import { shorteners } from './shorteners.ts';

export interface Address {
	/** As written, in small letters, without what stands before @. */
	host: string;
	path: string;
	/** What stands before the host and an @. */
	user: string | 'none';
	port: string | 'usual';
}

const ADDRESS = /^https?:\/\/(?:([^/?#@]*)@)?(\[[^\]]*\]|[^/?#:]*)(?::(\d*))?([/?#].*)?$/i;

/** Reads an address of the web by hand: a parser would already have made the host look harmless. */
export function addressOf(url: string): Address | 'elsewhere' {
	const match = ADDRESS.exec(url);
	if (!match) return 'elsewhere';
	const [, user, host = '', port, path = ''] = match;
	return { host: decoded(host).toLowerCase().replace(/\.$/, ''), path, user: user ?? 'none', port: port === undefined || port === '' || port === '443' ? 'usual' : port };
}

/** The same host or one below it. @example isWithin('www.ppc.go.jp', 'go.jp') // => true */
export function isWithin(host: string, domain: string): boolean {
	return host === domain || host.endsWith(`.${domain}`);
}

/** Many give each customer a name below theirs. */
export function isShortener(host: string): boolean {
	return shorteners.some((domain) => isWithin(host, domain));
}

export function isFormService({ host, path }: Address): boolean {
	return formServices.some((place) => {
		const [domain = '', ...rest] = place.split('/');
		return isWithin(host, domain) && path.startsWith(rest.length > 0 ? `/${rest.join('/')}` : '');
	});
}

const OFFICIAL = [...Object.values(authorities).flat(), ...governmentSuffixes];

/** A public body’s own domain. */
export function isAuthority(host: string): boolean {
	return OFFICIAL.some((domain) => isWithin(host, domain));
}

/** Domains that the publisher says are its own. */
export function publisherDomains(site: Site, publisher: string): readonly string[] {
	return Object.hasOwn(site.publishers, publisher) ? (site.publishers[publisher]?.domains ?? []) : [];
}

/** Those, and where this site itself stands. */
export function ownDomains(site: Site, publisher: string): string[] {
	const base = addressOf(site['base-url']);
	return [...publisherDomains(site, publisher), ...(base === 'elsewhere' ? [] : [base.host])];
}

/** Domains that the facts name: of services, organisations and contacts. */
export function namedDomains({ services, organisations, contacts }: Incident): string[] {
	return [...Object.values(services), ...Object.values(organisations), ...Object.values(contacts)].flatMap(({ url }) => {
		const address = url === undefined ? 'elsewhere' : addressOf(url);
		return address === 'elsewhere' ? [] : [registered(address.host)];
	});
}

/** The publisher’s domain that a host is made to be taken for, and how. */
export function lookAlike(host: string, own: readonly string[]): { domain: string; likeness: Likeness } | 'none' {
	for (const domain of own) {
		const likeness = likenessOf(host, domain);
		if (likeness !== 'none') return { domain, likeness };
	}
	return 'none';
}

/** An address in numbers, which is nobody’s name. */
export function isNumber(host: string): boolean {
	return /^[\d.]+$|^\[|^0x[\da-f]+$/i.test(host);
}

export { readable, registered };

function decoded(host: string): string {
	try {
		return decodeURIComponent(host);
	} catch {
		return host;
	}
}
