import { fileURLToPath } from 'node:url';
import type { Site } from '../core/facts/site.ts';
import { readCatalogues } from '../files/read-catalogues.ts';
import { siteContentOf, type SiteContent } from '../render/site-content.ts';

/** The words that readers will see, for telling staff about them. */
export function spokenSite(site: Site): SiteContent {
	const folder = fileURLToPath(new URL('../locales/', import.meta.url));
	return siteContentOf(site, [], new Map(Object.entries(readCatalogues(folder))));
}
