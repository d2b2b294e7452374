import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isIndexable } from '../core/notice/notice.ts';
import type { Edition } from '../core/record/edition.ts';

/**
 * The last look at what readers and search engines will be told: a live notice must be found and bears no mark, a sample
 * or a drill must not be found and says what it is. Throws with the pages that say otherwise.
 */
export function checkBuiltPages(folder: string, editions: readonly Edition[]): void {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
	const wrong = editions.flatMap((edition) => {
		const isCurrent = (file: string) => new RegExp(`^[^/]+/${edition.notice.id}/(?:(timeline|requests|prevention|faq|all|updates)/)?index\\.html$`).exec(file);
		return files.flatMap((file) => {
			const [, page] = isCurrent(file) ?? ['', 'none'];
			if (page === 'none') return [];
			const html = readFileSync(join(folder, file), 'utf8');
			// These two repeat what stands elsewhere, and search engines need them for no notice.
			const isRepeated = page === 'all' || page === 'updates';
			return [...(isRepeated ? [] : searchTrouble(html, edition)), ...markTrouble(html, edition)].map((trouble) => `${file}: ${trouble}`);
		});
	});
	if (wrong.length > 0) throw new Error(`Readers or search engines would be told the wrong thing:\n${wrong.join('\n')}`);
}

function searchTrouble(html: string, edition: Edition): string[] {
	const { notice, isDraft } = edition;
	const isHidden = /<meta name="robots" content="[^"]*noindex/.test(html);
	if (isIndexable(notice) && !isDraft) return isHidden && !html.includes('data-missing-page') ? ['a live notice is hidden from search engines (noindex)'] : [];
	return isHidden ? [] : [`a ${kindOf(edition)} could be found as if it were real (no noindex)`];
}

function markTrouble(html: string, edition: Edition): string[] {
	const marks = [...html.matchAll(/<aside class="banner" data-kind="([a-z]+)"/g)].map(([, kind]) => kind ?? '');
	const kind = kindOf(edition);
	if (kind === 'live') return marks.map((mark) => `a live notice is marked as a ${mark}`);
	return marks.includes(kind) ? [] : [`a ${kind} does not say that it is one`];
}

function kindOf({ notice, isDraft }: Edition): 'draft' | 'live' | 'sample' | 'drill' {
	return isDraft ? 'draft' : notice.incident.mode;
}
