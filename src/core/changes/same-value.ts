/** Whether two values of facts say the same. The order of keys says nothing; the order of a list does. */
export function sameValue(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) || Array.isArray(b)) {
		return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
	}
	const [left, right] = [presentFields(a), presentFields(b)];
	return left.size === right.size && [...left].every(([key, value]) => right.has(key) && sameValue(value, right.get(key)));
}

/** A field without a value is the same as no field. */
function presentFields(value: object): Map<string, unknown> {
	return new Map(Object.entries(value).filter(([, field]) => field !== undefined));
}
