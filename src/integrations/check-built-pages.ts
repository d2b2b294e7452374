import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isIndexable } from '../core/notice/notice.ts';
import type { Edition } from '../core/record/edition.ts';

/**
 * The last look at what search engines will be told: a live notice must be found, a sample or a drill must not.
 * Throws with the pages that say otherwise.
 */
export function checkBuiltPages(folder: string, editions: readonly Edition[]): void {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
	const wrong = editions.flatMap(({ notice, isDraft }) => {
		const isCurrent = (file: string) => new RegExp(`^[^/]+/${notice.id}/(?:(?:timeline|requests|prevention|faq)/)?index\\.html$`).test(file);
		return files.filter(isCurrent).flatMap((file) => {
			const html = readFileSync(join(folder, file), 'utf8');
			const isHidden = /<meta name="robots" content="[^"]*noindex/.test(html);
			if (isIndexable(notice) && !isDraft) return isHidden && !html.includes('data-missing-page') ? [`${file}: a live notice is hidden from search engines (noindex)`] : [];
			return isHidden ? [] : [`${file}: a ${isDraft ? 'draft' : notice.incident.mode} could be found as if it were real (no noindex)`];
		});
	});
	if (wrong.length > 0) throw new Error(`Search engines would be told the wrong thing:\n${wrong.join('\n')}`);
}
