/** The content of the site, as Astro holds it. Only this folder asks Astro for it. */
import { getCollection, getEntry } from 'astro:content';
import { siteContentOf, type SiteContent } from '../render/site-content.ts';

let built: Promise<SiteContent> | undefined;

/** Read once for a build; anew for each page while someone edits. */
export function siteContent(): Promise<SiteContent> {
	if (import.meta.env.DEV) return readSiteContent();
	built ??= readSiteContent();
	return built;
}

async function readSiteContent(): Promise<SiteContent> {
	const entry = await getEntry('project', 'project');
	if (!entry) throw new Error('The content could not be read. Run npm run check.');
	const { site, editions } = entry.data;
	const catalogues = new Map((await getCollection('strings')).map(({ id, data }) => [id, data]));
	return siteContentOf(site, editions, catalogues);
}
