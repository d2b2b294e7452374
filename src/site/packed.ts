/**
 * Puts items on as few pages as will each arrive in one round trip. Order is kept; an item that is too heavy by
 * itself has a page to itself.
 * @param weightOf Bytes of UTF-8 text, which is what a reader’s line carries.
 */
export function packed<T>(items: readonly T[], weightOf: (item: T) => number, limit: number): T[][] {
	const pages: T[][] = [];
	let weight = 0;
	for (const item of items) {
		const own = weightOf(item);
		const page = pages.at(-1);
		if (page && weight + own <= limit) {
			page.push(item);
			weight += own;
		} else {
			pages.push([item]);
			weight = own;
		}
	}
	return pages;
}

/** Text that fits on a page of the whole notice: a byte of it weighs about 0.3 in Brotli, beside 5,000 of frame and style. */
export const PROSE_LIMIT = 26_000;

/** Comparisons carry more marks. */
export const CHANGES_LIMIT = 18_000;

export function textBytes(text: string): number {
	return new TextEncoder().encode(text).length;
}
