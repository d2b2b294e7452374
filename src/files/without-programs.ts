/**
 * MDX with the programs in it made unreadable. The parser of prose would hand them to a parser of programs, which deep
 * brackets bring down, and the whole process with it. Every character stays where it was, so places are those of the
 * author’s file.
 */

/** Noncharacters: no text has them. */
const SIGNS = Array.from({ length: 32 }, (_, index) => String.fromCharCode(0xfdd0 + index));

/** Farther than this from its opening bracket, nobody can say what a closing one belongs to. */
const REACH = 1_000;

export interface WithoutPrograms {
	text: string;
	/** Stands for each `{` that does not begin a note for colleagues. */
	brace: string;
	/** Stands for the first letter of `import` and `export` at the beginning of a line. */
	module: string;
	/** The words as the author wrote them. */
	restored(words: string): string;
}

/** `undefined` where the source is full of signs that no text has. */
export function withoutPrograms(source: string): WithoutPrograms | undefined {
	const [brace, module] = SIGNS.filter((sign) => !source.includes(sign));
	if (brace === undefined || module === undefined) return undefined;
	const letters: Record<string, string> = { m: 'im', x: 'ex' };
	return {
		text: withoutModules(withoutBraces(source, brace), module),
		brace,
		module,
		restored: (words) => words.replaceAll(brace, '{').replaceAll(new RegExp(`${module}(.)`, 'g'), (_, next: string) => letters[next] ?? next),
	};
}

/** A line that is read as part of a program when it begins a block. */
export function isModule(line: string): boolean {
	return /^(?:import|export)[ \t{*"']/.test(line);
}

/**
 * Where the program that begins at a brace ends, counting brackets and nothing else; `undefined` where that is far.
 * @param opening The sign that begins one.
 */
export function endOfProgram(text: string, start: number, opening: string): number | undefined {
	let depth = 0;
	for (let at = start; at < Math.min(text.length, start + REACH); at++) {
		if (text[at] === opening || text[at] === '{') depth += 1;
		else if (text[at] === '}') depth -= 1;
		if (depth === 0) return at + 1;
	}
	return undefined;
}

/** Leaves escaped braces and those that begin a note: what follows up to the end of the note is no program in any reading. */
function withoutBraces(source: string, brace: string): string {
	let end = 0;
	const isNote = (start: number): boolean => {
		const [before = ''] = /\{\s*(?:\/\*)?/y.exec(source.slice(start, start + REACH)) ?? [];
		const from = start + before.length;
		if (!before.endsWith('/*')) return source[from] === '}';
		// Kept from brace to brace: looking anew for an end that is far would take longer each time.
		if (end !== -1 && end < from) end = source.indexOf('*/', from);
		return end !== -1 && /^\s*\}/.test(source.slice(end + 2, end + 2 + REACH));
	};
	return source.replace(/\\[^]|\{/g, (sign, start: number) => (sign === '{' && !isNote(start) ? brace : sign));
}

/** A line that begins a block takes the rest of the block with it: none of it is text. What stands in a note for colleagues begins nothing. */
function withoutModules(text: string, module: string): string {
	const lines = text.split('\n');
	const inNotes = linesWithin(text);
	const isEmpty = (line: string | undefined) => line === undefined || line.trim() === '';
	let isInside = false;
	return lines
		.map((line, index) => {
			if (inNotes.has(index)) return line;
			if (isEmpty(line)) isInside = false;
			if (isInside) return ' '.repeat(line.length);
			if (!/^(?:import|export)(?![\w$])/.test(line)) return line;
			isInside = isModule(line) && isEmpty(lines[index - 1]);
			return module + (isInside ? ' '.repeat(line.length - 1) : line.slice(1));
		})
		.join('\n');
}

/** The lines, counted from 0, that begin within a note. @param text Every brace in it begins a note, or is escaped. */
function linesWithin(text: string): Set<number> {
	const within = new Set<number>();
	let [line, place] = [0, 0];
	const lineAt = (offset: number) => {
		for (; place < offset; place++) if (text[place] === '\n') line += 1;
		return line;
	};
	for (const { 0: words, index } of text.matchAll(/\\[^]|\{\s*\/\*[^]*?\*\/\s*\}/g)) {
		if (words.startsWith('\\')) continue;
		const first = lineAt(index);
		const last = lineAt(index + words.length);
		for (let number = first + 1; number <= last; number++) within.add(number);
	}
	return within;
}
