import type { Site } from '../core/facts/site.ts';
import { siteContentOf, type SiteContent } from '../render/site-content.ts';
import { ownCatalogues } from './own-catalogues.ts';

/** The words that readers will see, for telling staff about them. */
export function spokenSite(site: Site): SiteContent {
	return siteContentOf(site, [], new Map(Object.entries(ownCatalogues())));
}
