import { pageNames } from '../core/prose/prose.ts';
import type { SitemapPage } from '../render/sitemap.ts';
import type { SiteContent } from '../render/site-content.ts';
import { pageFrame, type Frame } from './frame.ts';
import { chooserView, homeView } from './index-views.ts';
import { updatesView } from './record-views.ts';

/** The pages that say of themselves that search engines may show them; asked of their own frames, so that the two agree. */
export function sitemapPages(content: SiteContent): SitemapPage[] {
	const frames: Frame[] = [chooserView(content).frame];
	for (const locale of content.site.locales) {
		frames.push(homeView(content, locale).frame);
		for (const edition of content.editions) {
			if (edition.revisions.length > 0) frames.push(updatesView(content, edition, locale).frame);
			for (const page of pageNames) frames.push(pageFrame(content, edition, page, locale, '', ''));
		}
	}
	return frames.filter(({ isIndexable }) => isIndexable).map(({ canonical, alternates }) => ({ url: canonical, alternates }));
}
