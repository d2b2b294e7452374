/** The section “Every check” of the handbook, read as people are meant to write it. */
export interface Entry {
	check: string;
	severity: string;
	meaning: string;
	why: string;
	/** What somebody wrote, line by line, without its indentation. */
	example: string[];
	mend: string;
}

/** The entries in their order. Parts that are missing are empty. */
export function readCatalogue(handbook: string): Entry[] {
	const [, section = ''] = handbook.split('\n## Every check\n');
	const [, ...entries] = withoutCode(section.replaceAll('\r\n', '\n')).split(/^### /m);
	return entries.map((entry) => {
		const [, check = ''] = /^`([a-z0-9-]+)`\n/.exec(entry) ?? [];
		const [, severity = '', meaning = ''] = /\n\*([a-z]+)\* · ([^\n]*)/.exec(entry) ?? [];
		const part = (name: string) => {
			const text = entry.split(`\n**${name}.**`)[1]?.split(/\n\*\*[A-Z][a-z ]+\.\*\*/)[0] ?? '';
			return withCode(text).trim();
		};
		const [, example = ''] = /```\w+\n([\s\S]*?)\n```/.exec(part('Example')) ?? [];
		return { check, severity, meaning, why: part('Why it matters'), example: linesOf(example), mend: part('How to mend it') };
	});
}

export function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** A heading or a mark within a block of code begins no part of an entry. */
const MARKS = { '#': '\uE000', '*': '\uE001' } as const;

function withoutCode(text: string): string {
	return text.replaceAll(/^```[\s\S]*?^```$/gm, (block) => block.replaceAll(/^[#*]/gm, (mark) => MARKS[mark as keyof typeof MARKS]));
}

function withCode(text: string): string {
	return Object.entries(MARKS).reduce((whole, [mark, stand]) => whole.replaceAll(stand, mark), text);
}
