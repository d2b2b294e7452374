/**
 * The keys of two lists as one: in the order of the newer list, and what is gone from it after what it stood
 * after. Every key occurs once.
 * @example mergedOrder(['a', 'b', 'c'], ['c', 'a', 'd']) // => ['c', 'a', 'b', 'd']
 */
export function mergedOrder(before: readonly string[], after: readonly string[]): string[] {
	const kept = new Set(after);
	const goneAfter = new Map<string | undefined, string[]>();
	let previous: string | undefined;
	for (const key of new Set(before)) {
		if (kept.has(key)) previous = key;
		else goneAfter.set(previous, [...(goneAfter.get(previous) ?? []), key]);
	}
	return [undefined, ...kept].flatMap((key) => [...(key === undefined ? [] : [key]), ...(goneAfter.get(key) ?? [])]);
}
