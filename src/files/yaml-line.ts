/** What a line of YAML that cannot be read was most likely to be. */

/** A longer file is not written by hand, and each try reads it again. */
const LONGEST = 100_000;

export interface LineAsMeant {
	/** Counted from one. */
	line: number;
	/** As it is, and as it is to be. */
	from: string;
	to: string;
}

/**
 * @param line The line at which the reader gave up; the one before or after may be to blame.
 * @param isReadable Whether a file with the line so can be read up to and with it.
 */
export function lineAsMeant(text: string, line: number, isReadable: (text: string, line: number) => boolean): LineAsMeant | undefined {
	if (text.length > LONGEST) return undefined;
	const lines = text.split('\n');
	const before = lines.slice(0, line - 1).findLastIndex((other) => other.trim() !== '') + 1;
	const after = lines.findIndex((other, index) => index >= line && other.trim() !== '') + 1;
	for (const number of [line, after, before].filter((other) => other > 0)) {
		const from = (lines[number - 1] ?? '').replace(/\r$/, '');
		const to = versionsOf(from, indentsNear(lines, number)).find((version) => version !== from && isReadable(lines.with(number - 1, version).join('\n'), number));
		if (to !== undefined) return { line: number, from, to };
	}
	return undefined;
}

/** How far the lines around begin from the edge; under a line that ends in a colon, two further. */
function indentsNear(lines: readonly string[], number: number): number[] {
	const written = (line: string) => line.trim() !== '' && !line.trim().startsWith('#') && !line.startsWith('\t');
	const before = lines.slice(0, number - 1).findLast(written);
	const after = lines.slice(number).find(written);
	const indent = (line: string) => /^ */.exec(line)?.[0].length ?? 0;
	return [...new Set([...(after === undefined ? [] : [indent(after)]), ...(before === undefined ? [] : before.trimEnd().endsWith(':') ? [indent(before) + 2] : [indent(before)])])];
}

/** The likeliest first. */
function versionsOf(line: string, indents: readonly number[]): string[] {
	const [, space = '', rest = ''] = /^(\s*)(.*)$/.exec(line) ?? [];
	if (rest === '' || rest.startsWith('#')) return [];
	const body = space.includes('\t') ? [rest] : [...withColon(rest), ...withClosing(rest), ...inQuotes(rest), rest];
	const atEdges = indents.map((count) => ' '.repeat(count) + rest);
	return [...(space.includes('\t') ? atEdges : body.map((words) => space + words)), ...atEdges];
}

/** A colon has a space after it, and is that of a plain keyboard. */
function withColon(rest: string): string[] {
	if (/^[\w-]+$/.test(rest)) return [`${rest}:`];
	if (/^-[^\s-]/.test(rest)) return [`- ${rest.slice(1)}`];
	const full = /^(\s*(?:- )?[\w-]+)\s*[：:]\s*(.*)$/.exec(rest);
	const plain = full ? `${full[1]}: ${full[2]}` : undefined;
	return plain === undefined ? [] : [plain, plain.replace(/[“”„＂](.*)[“”＂]/, '"$1"')];
}

/** What was opened is closed: at the end, before a note, or before the next sign. */
function withClosing(rest: string): string[] {
	const ends = [rest.length, ...[...rest.matchAll(/\s+#/g), ...rest.matchAll(/\s*[\]},]/g)].map(({ index }) => index)];
	const count = (sign: string) => rest.split(sign).length - 1;
	const lacking = [
		...['"', "'"].filter((sign) => count(sign) % 2 === 1),
		...(count('[') > count(']') ? [']'] : []),
		...(count('{') > count('}') ? [' }'] : []),
	];
	return lacking.flatMap((sign) => ends.map((end) => rest.slice(0, end) + sign + rest.slice(end)));
}

/** Text that holds signs which YAML reads goes between quotation marks. */
function inQuotes(rest: string): string[] {
	const [, key = '', value = ''] = /^((?:- )?[\w/#-]+:\s+)(.+)$/.exec(rest) ?? [];
	// A tag is for programs: quoted, it would be a text that nobody wants.
	if (value === '' || value.startsWith('!!')) return [];
	const bare = value.replace(/^["']|["']$/g, '').trimEnd();
	return [bare.includes('"') ? `${key}'${bare.replaceAll("'", "''")}'` : `${key}"${bare.replaceAll('\\', '\\\\')}"`];
}
