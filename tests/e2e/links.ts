import { walk } from '../../src/core/prose/prose.ts';
import type { BuiltSite } from './test.ts';

/** What is wrong with the links of a site, by page. */
export function linkProblems(site: BuiltSite, links: ReadonlyMap<string, readonly string[]>, places: ReadonlyMap<string, readonly string[]>): string[] {
	const problems: string[] = [];
	const known = knownElsewhere(site);
	const origin = new URL(site.settings['base-url']).origin;
	for (const [path, targets] of links) {
		for (const target of targets) {
			const url = new URL(target, `${origin}${path}`);
			if (url.origin !== origin) {
				if (!known.has(target) && url.href !== 'data:,') problems.push(`${path} leads to ${target}, which the content does not mention`);
				continue;
			}
			const isFile = site.files.includes(url.pathname.slice(1));
			const ids = places.get(url.pathname);
			if (!ids && !isFile) problems.push(`${path} leads to ${target}, which does not exist`);
			else if (url.hash !== '' && !ids?.includes(decodeURIComponent(url.hash.slice(1)))) problems.push(`${path} leads to ${target}, and there is no such place on that page`);
		}
	}
	return [...new Set(problems)];
}

/** Every address outside the site that its content writes down. */
function knownElsewhere({ notices: shown }: BuiltSite): Set<string> {
	const known = new Set<string>();
	for (const notice of shown.flatMap(({ notice: now, revisions }) => [now, ...revisions.map(({ notice: then }) => then)])) {
		const { contacts, services, organisations } = notice.incident;
		for (const { phone, email, url } of Object.values(contacts)) {
			if (phone !== undefined) known.add(`tel:${phone}`);
			if (email !== undefined) known.add(`mailto:${email}`);
			if (url !== undefined) known.add(url);
		}
		for (const { url } of [...Object.values(services), ...Object.values(organisations)]) if (url !== undefined) known.add(url);
		for (const { pages } of Object.values(notice.translations)) {
			for (const page of Object.values(pages)) {
				if (page === 'missing') continue;
				for (const node of walk(page.children)) if (node.type === 'link') known.add(node.url);
			}
		}
	}
	return known;
}
