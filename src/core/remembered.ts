/** As many texts as a site with several notices in many languages has. */
const MOST = 8_000;

/** Longer texts are no sentences that people write, and are not worth the room. */
const LONGEST = 5_000;

/**
 * The same function, which remembers what it said of a text: several checks ask the same, and whoever is writing
 * changes one line and has everything checked again.
 * @param read Depends on nothing but what it is given; what it returns is never changed.
 */
export function remembered<Rest extends readonly (string | readonly string[] | undefined)[], Said>(read: (text: string, ...rest: Rest) => Said): (text: string, ...rest: Rest) => Said {
	const known = new Map<string, Said>();
	return (text, ...rest) => {
		if (text.length > LONGEST) return read(text, ...rest);
		const key = `${rest.join('\0')}\0\0${text}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		if (known.size >= MOST) known.clear();
		const said = read(text, ...rest);
		known.set(key, said);
		return said;
	};
}
