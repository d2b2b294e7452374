/**
 * Ways in which a person does what a hint says, to the letter: what is written comes out of the hint, and where it is
 * written out of the place that the finding names. None of them knows how the text was before.
 */
import assert from 'node:assert/strict';
import type { StaffLanguage } from '../../../src/core/findings/finding.ts';
import type { Advice, Desk } from './desk.ts';

/** Does it, and returns the words of the hint that were followed; `not said` where the hint says nothing of the kind. */
export type Way = (advice: Advice, desk: Desk) => readonly string[] | 'not said' | Promise<readonly string[]>;

/** A hint that leaves nothing to decide is followed in the first of these ways that it speaks of. */
const ways: readonly Way[] = [
	// Write the line so:
	(advice, desk) => {
		const [, line] = /^Write the line so:\n(.+)$/m.exec(advice.hint.en) ?? [];
		return line === undefined ? 'not said' : (setLine(advice, desk, line), [line]);
	},
	// Write `A` instead of `B`.
	(advice, desk) => {
		const [, to, from] = /\bWrite (.+?) instead of `(.+?)`[.;,]/.exec(advice.hint.en) ?? [];
		return to === undefined || from === undefined ? 'not said' : (replace(advice, desk, from, to), [to, from]);
	},
	// Write `A` for `B`.
	(advice, desk) => {
		const [, to, from] = /^Write `(.+?)` for `(.+?)`\./.exec(advice.hint.en) ?? [];
		return to === undefined || from === undefined ? 'not said' : (replace(advice, desk, from, to), [to, from]);
	},
	// Write A → B, C → D.
	(advice, desk) => {
		const pairs = [.../^Write ([^.]*→[^.]*)\./.exec(advice.hint.en)?.[1]?.matchAll(/`?([^\s`,]+)`? → `?([^\s`,]+)`?/g) ?? []];
		for (const [, from = '', to = ''] of pairs) replaceAll(advice, desk, from, to);
		return pairs.length === 0 ? 'not said' : pairs.flatMap(([, from = '', to = '']) => [from, to]);
	},
	// Perhaps `key: value`.
	(advice, desk) => {
		const [, words] = /^Perhaps `(.+?)`\. /.exec(advice.hint.en) ?? [];
		return words === undefined ? 'not said' : (setValue(advice, desk, words), [words]);
	},
	// Write </Tag> on a line of its own, … above line 20
	(advice, desk) => {
		const [, closing, line] = /^Write (<\/\w+>) on a line of its own, with an empty line before and after it, above line (\d+):/.exec(advice.hint.en) ?? [];
		return closing === undefined || line === undefined ? 'not said' : (insert(advice.file, desk, Number(line), ['', closing, '']), [closing, line]);
	},
	// Rename it to `faq.mdx`.
	(advice, desk) => {
		const [, name] = /^Rename it to `(.+?)`\.$/.exec(advice.hint.en) ?? [];
		return name === undefined ? 'not said' : (desk.rename(advice.file, advice.file.replace(/[^/]+$/, name)), [name]);
	},
	// Move this entry above <Event id="…">.
	(advice, desk) => {
		const [, above] = /^Move this entry above (<\w+ id="[^"]+">)\.$/.exec(advice.hint.en) ?? [];
		return above === undefined ? 'not said' : (moveEntry(advice, desk, above), [above]);
	},
	// Copy it from revisions/…
	(advice, desk) => {
		const [, from] = /^Copy it from (\S+), as it was published/.exec(advice.hint.en) ?? [];
		return from === undefined ? 'not said' : (desk.copy(from, advice.file), [from]);
	},
	// Write `key: value`. · Write id="x", … · Write for="x".
	(advice, desk) => {
		const [, words, attribute, value] = /^Write (?:`([\w-]+: [^`]+)`|([\w-]+)="([^"]*)")/.exec(advice.hint.en) ?? [];
		if (words !== undefined) return setValue(advice, desk, words), [words];
		return attribute === undefined ? 'not said' : (setAttribute(advice, desk, attribute, value ?? ''), [`${attribute}="${value}"`]);
	},
	// Write it from the notice’s own address: (requests/)
	(advice, desk) => {
		const [, link] = /^Write it from the notice’s own address: (\(\S+\))$/.exec(advice.hint.en) ?? [];
		return link === undefined ? 'not said' : (replace(advice, desk, advice.found ?? '', link), [link]);
	},
	// Write the zone …, for example
	// time-zone: Asia/Tokyo
	(advice, desk) => {
		const [, words] = /^Write [^\n]*, for example\n([\w-]+: \S+)$/.exec(advice.hint.en) ?? [];
		return words === undefined ? 'not said' : (setValue(advice, desk, words), [words]);
	},
	// Write `##`
	(advice, desk) => {
		const [, marks] = /^Write `(#+)`/.exec(advice.hint.en) ?? [];
		return marks === undefined ? 'not said' : (setLine(advice, desk, lineOf(advice, desk).replace(/^#+/, marks)), [marks]);
	},
	// Did you mean …
	(advice, desk) => {
		const [, word, tag, anchor, link, phone] = /\bDid you mean (?:`([^`]+)`|(<[^>]+>)|(#[\w-]+)|(\([^)]+\))|phone: ("[^"]+"))/.exec(advice.hint.en) ?? [];
		const found = advice.found ?? '';
		if (tag !== undefined) replace(advice, desk, /<[^>]*>/.exec(restOf(advice, desk))?.[0] ?? '', tag);
		else if (anchor !== undefined) replace(advice, desk, /#[\w-]+/.exec(found)?.[0] ?? '', anchor);
		else if (link !== undefined) replace(advice, desk, found, link);
		else if (phone !== undefined) replace(advice, desk, /"[^"]+"/.exec(found)?.[0] ?? '', phone);
		else if (word !== undefined) replace(advice, desk, wrongWord(found), word);
		const taken = word ?? tag ?? anchor ?? link ?? phone;
		return taken === undefined ? 'not said' : [taken];
	},
	// Take `bank-card` out of this list
	(advice, desk) => {
		const [, item = ''] = /^Take `([\w-]+)` out of this list/.exec(advice.hint.en) ?? [];
		return item === '' ? 'not said' : (replace(advice, desk, new RegExp(`, ${item}|${item}, `).exec(lineOf(advice, desk))?.[0] ?? item, ''), [item]);
	},
	// Delete one of the two `も`. · Delete `m`, or …
	(advice, desk) => {
		const [, words] = /^Delete (?:one of the two )?`(.+?)`[.,;]/.exec(advice.hint.en) ?? [];
		return words === undefined ? 'not said' : (replace(advice, desk, words, ''), [words]);
	},
	// Delete the line.
	(advice, desk) => (/^Delete the line[.,;]/.test(advice.hint.en) ? (removeLine(advice, desk), []) : 'not said'),
	// Delete one of the two. (A word of a list.)
	(advice, desk) => (/^Delete one of the two\.$/.test(advice.hint.en) ? (replace(advice, desk, `${advice.found}, `, ''), []) : 'not said'),
	// Write the paragraph on one line
	(advice, desk) => {
		if (!advice.hint.en.startsWith('Write the paragraph on one line')) return 'not said';
		const lines = desk.read(advice.file).split('\n');
		const index = (advice.line ?? 1) - 1;
		lines.splice(index, 2, `${lines[index]}${lines[index + 1]}`);
		desk.write(advice.file, lines.join('\n'));
		return [];
	},
	// Move it away.
	(advice, desk) => (advice.hint.en.startsWith('Move it away.') ? (desk.remove(advice.file), []) : 'not said'),
	// There is `faq.mdx` too: keep what is right in it, and move this one out of the notice.
	(advice, desk) => {
		const [, other] = /^There is `([^`]+)` too: keep what is right in it, and move this one out of the notice\.$/.exec(advice.hint.en) ?? [];
		if (other === undefined) return 'not said';
		desk.remove(advice.file);
		return [other];
	},
];

/** Follows the hint, and returns the words of it that were written or used. */
export async function follow(advice: Advice, desk: Desk, chosen?: Way): Promise<readonly string[]> {
	for (const way of chosen ? [chosen] : ways) {
		const done = await way(advice, desk);
		if (done !== 'not said') return done;
	}
	return assert.fail(`Nobody can do to the letter what this says: ${advice.hint.en}`);
}

/** Of what a hint offers, the words that the person chose. */
function chosen(advice: Advice, words: string): void {
	assert.ok(advice.hint.en.includes(words), `“${advice.hint.en}” does not offer “${words}”`);
}

/** Their own words go where the hint wants some: in place of what it quotes, or of what was found. */
export function saying(offer: string, own: string, whole: 'words' | 'sentence' = 'words'): Way {
	return (advice, desk) => {
		chosen(advice, offer);
		const [, quoted] = /in the place of `(.+?)`/.exec(offer) ?? [];
		const sentence = /^[^.。．]+[.。．]/.exec(restOf(advice, desk))?.[0] ?? '';
		replace(advice, desk, quoted ?? (whole === 'sentence' ? sentence : (advice.found ?? '')), advice.found?.startsWith('title="') ? `title="${own}"` : own);
		return [];
	};
}

/** The number, address or key at the place is deleted, whatever it is: a report never shows it in full. */
export const deletingIt: Way = (advice, desk) => {
	chosen(advice, 'Delete it');
	const [words = ''] = /^(?:\d[\d \-.]*\d|[\p{L}\p{N}@.+_#!-]+)/u.exec(restOf(advice, desk)) ?? [];
	replace(advice, desk, words, '');
	return [];
};

/** The line at the place is deleted, or what the hint calls so. */
export function deletingTheLine(offer: string): Way {
	return (advice, desk) => {
		chosen(advice, offer);
		removeLine(advice, desk);
		return [];
	};
}

/** What was found is deleted where it stands. */
export function deletingWhatIsFound(offer: string): Way {
	return (advice, desk) => {
		chosen(advice, offer);
		replace(advice, desk, advice.found ?? '', '');
		return [];
	};
}

/** A value that the hint names is written. @param pattern Its first group is `key: value`, or the value alone. */
export function setting(pattern: RegExp, key?: string): Way {
	return (advice, desk) => {
		const [, value] = pattern.exec(advice.hint.en) ?? [];
		assert.ok(value !== undefined, `“${advice.hint.en}” does not say ${String(pattern)}`);
		setValue(advice, desk, key === undefined ? value : `${key}: ${value}`);
		return [value];
	};
}

/**
 * Words of the hint replace what was found.
 * @param pattern Its first group is what to write.
 * @param language Of colleagues who read the hint in the language of the page.
 */
export function writing(pattern: RegExp, language: StaffLanguage = 'en'): Way {
	return (advice, desk) => {
		replace(advice, desk, advice.found ?? '', offered(advice, pattern, language));
		return [];
	};
}

/** What stands instead of a link and its words. */
export function insteadOfTheLink(pattern: RegExp): Way {
	return (advice, desk) => {
		const words = offered(advice, pattern);
		replace(advice, desk, /\[[^\]]*\]\([^)]*\)/.exec(restOf(advice, desk))?.[0] ?? '', words);
		return [words];
	};
}

/** Another address in the same link. @param pattern Its first group is the address in brackets, or how it is to be found. */
export function insteadOfTheAddress(pattern: RegExp, own?: string): Way {
	return (advice, desk) => {
		const words = offered(advice, pattern);
		replace(advice, desk, /(?<=\])\([^)]*\)/.exec(restOf(advice, desk))?.[0] ?? '', own ?? words);
		return own === undefined ? [words] : [];
	};
}

/** A line of site.yaml as the hint has it: the domain is ours. @param pattern Its first group is the line. */
export function vouching(pattern: RegExp): Way {
	return (advice, desk) => {
		const line = offered(advice, pattern);
		const [, first = ''] = /\[([^,\]]+)/.exec(line) ?? [];
		const site = desk.read('content/site.yaml');
		assert.ok(site.includes(`domains: [${first}]`));
		desk.write('content/site.yaml', site.replace(`domains: [${first}]`, () => line));
		return [line];
	};
}

/** One of the words that the hint names goes. */
export function deletingTheWord(pattern: RegExp): Way {
	return (advice, desk) => {
		const word = offered(advice, pattern);
		replace(advice, desk, `${word} `, '');
		return [word];
	};
}

/** Their own words go where the mark of a skeleton stands, brackets included. */
export function filling(offer: string, own: string): Way {
	return (advice, desk) => {
		chosen(advice, offer);
		replace(advice, desk, /\[\[[^\]]*\]\]/.exec(restOf(advice, desk))?.[0] ?? '', own);
		return [];
	};
}

/** Their own words go before the closing tag of the entry. */
export function answering(offer: string, own: string): Way {
	return (advice, desk) => {
		chosen(advice, offer);
		const closing = linesOf(advice, desk).findIndex((line, index) => index >= (advice.line ?? 1) && line.startsWith('</'));
		insert(advice.file, desk, closing + 1, [own, '']);
		return [];
	};
}

/** The entry that the hint shows goes into the file and above the entry that it names, with the person’s words in it. */
export function telling(own: string): Way {
	return (advice, desk) => {
		const [, file = '', above = '', shown = ''] = /^Add to (\S+) above (<[^>]+>)\n(<[^]*>)$/.exec(advice.hint.en) ?? [];
		assert.notEqual(shown, '', advice.hint.en);
		const index = desk.read(file).split('\n').findIndex((line) => line === above);
		assert.ok(index >= 0, `${above} is not in ${file}`);
		insert(file, desk, index + 1, [...shown.replace('What happened.', own).split('\n'), '']);
		return [above];
	};
}

/** Of a label, only what the person calls the role is left. */
export function onlyTheRole(offer: string, role: string): Way {
	return (advice, desk) => {
		chosen(advice, offer);
		setValue(advice, desk, `${/^[\w-]+/.exec(restOf(advice, desk))?.[0] ?? ''}: ${role}`);
		return [];
	};
}

/** The whole file goes. */
export function deletingTheFile(offer: string): Way {
	return (advice, desk) => {
		chosen(advice, `${offer}${advice.file}`);
		desk.remove(advice.file);
		return [advice.file];
	};
}

function offered(advice: Advice, pattern: RegExp, language: StaffLanguage = 'en'): string {
	const [, words] = pattern.exec(advice.hint[language]) ?? [];
	return words ?? assert.fail(`“${advice.hint[language]}” does not say ${String(pattern)}`);
}

/** The lines that the hint shows are added; `…` is the person’s to fill in. @param below The line under which they go. */
export function adding(offer: string, below: string, own: string, file?: string): Way {
	return (advice, desk) => {
		chosen(advice, offer);
		const [, shown = ''] = new RegExp(`${offer.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[^\\n]*\\n((?: *[\\w<-][^\\n]*(?:\\n|$))+?)(?=[A-Zo]|$)`).exec(advice.hint.en) ?? [];
		const lines = shown.trimEnd().split('\n');
		const where = file ?? advice.file;
		const index = desk.read(where).split('\n').findIndex((line) => line.trim() === below);
		assert.ok(index >= 0, `${where} has no line “${below}”`);
		insert(where, desk, index + 2, lines.map((line) => line.replace('…', own)));
		return lines;
	};
}

/** The entry that the hint shows is added above the place, with the person’s words in it. */
export function addingTheEntry(title: string, own: string): Way {
	return (advice, desk) => {
		const [, entry = ''] = /above <[^>]+>:\n(<[^]*>)$/.exec(advice.hint.en) ?? [];
		assert.notEqual(entry, '', advice.hint.en);
		insert(advice.file, desk, advice.line ?? 1, [...entry.replace('title="…"', `title="${title}"`).replace('\n…\n', `\n${own}\n`).split('\n'), '']);
		return [entry];
	};
}

/** The command that the hint shows is typed. */
export const typingTheCommand: Way = async (advice, desk) => {
	const [, command = ''] = /^npm run (notice .+)$/m.exec(advice.hint.en) ?? [];
	assert.notEqual(command, '', advice.hint.en);
	const { exitCode, output } = await desk.types(...command.split(' '));
	assert.equal(exitCode, 0, output);
	return [command];
};

/** What was published is put back as it is in a backup. */
export function restoring(offer: string, backup: () => string): Way {
	return (advice, desk) => {
		chosen(advice, offer);
		desk.write(advice.file, backup());
		return [];
	};
}

/** An entry is put back from the revision that the hint names, above the one that follows it there. */
export const puttingItBack: Way = (advice, desk) => {
	const [, from = ''] = /^Put it back \((\S+)\)/.exec(advice.hint.en) ?? [];
	assert.notEqual(from, '', advice.hint.en);
	desk.copy(from, from.replace(/revisions\/\d+\//, ''));
	return [from];
};

/** Saved again as the hint says. */
export function savingAs(encoding: 'shift_jis' | 'utf-16le'): Way {
	return (advice, desk) => {
		chosen(advice, 'Save it again with the encoding UTF-8');
		desk.write(advice.file, desk.readBytes(advice.file, encoding));
		return ['UTF-8'];
	};
}

function wrongWord(found: string): string {
	const word = /`([^`]+)`$/.exec(found)?.[1] ?? /="([^"]*)"/.exec(found)?.[1] ?? /^([\w-]+)[:=]$/.exec(found)?.[1] ?? /: (\S+)$/.exec(found)?.[1];
	return word ?? found;
}

function linesOf(advice: Advice, desk: Desk): string[] {
	return desk.read(advice.file).split('\n');
}

function lineOf(advice: Advice, desk: Desk): string {
	return linesOf(advice, desk)[(advice.line ?? 1) - 1] ?? '';
}

/** From the place on, to the end of its line. */
function restOf(advice: Advice, desk: Desk): string {
	return lineOf(advice, desk).slice((advice.column ?? 1) - 1);
}

function setLine(advice: Advice, desk: Desk, line: string): void {
	desk.write(advice.file, linesOf(advice, desk).with((advice.line ?? 1) - 1, line).join('\n'));
}

function removeLine(advice: Advice, desk: Desk): void {
	desk.write(advice.file, linesOf(advice, desk).toSpliced((advice.line ?? 1) - 1, 1).join('\n'));
}

function insert(file: string, desk: Desk, line: number, added: readonly string[]): void {
	desk.write(file, desk.read(file).split('\n').toSpliced(line - 1, 0, ...added).join('\n'));
}

/** At the place, or where it stands next in that line; in YAML a label is named by its key. */
function replace(advice: Advice, desk: Desk, from: string, to: string): void {
	const line = lineOf(advice, desk);
	const column = line.indexOf(from, Math.max(0, (advice.column ?? 1) - 2));
	assert.ok(from !== '' && column >= 0, `“${from}” is not at ${advice.file}:${advice.line}:${advice.column}: ${line}`);
	setLine(advice, desk, line.slice(0, column) + to + line.slice(column + from.length));
}

function replaceAll(advice: Advice, desk: Desk, from: string, to: string): void {
	assert.ok(restOf(advice, desk).includes(from), `“${from}” is not at ${advice.file}:${advice.line}`);
	setLine(advice, desk, lineOf(advice, desk).replaceAll(from, to));
}

/** @param words `key: value`, or a value alone in a list. */
function setValue(advice: Advice, desk: Desk, words: string): void {
	const line = lineOf(advice, desk);
	const [, key = ''] = /^([\w-]+):/.exec(words) ?? [];
	const written = line.trimStart().startsWith(`${key}:`) ? /^.*$/.exec(line.trimStart())?.[0] : new RegExp(`(?<=[{,\\s])${key}: (?:"[^"]*"|[^,}]*?)(?=\\s*[,}]|$)`).exec(line)?.[0];
	assert.ok(key !== '' && written !== undefined, `“${key}” is not at ${advice.file}:${advice.line}: ${line}`);
	setLine(advice, desk, line.replace(written, () => words));
}

function setAttribute(advice: Advice, desk: Desk, attribute: string, value: string): void {
	setLine(advice, desk, lineOf(advice, desk).replace(new RegExp(`\\b${attribute}="[^"]*"`), `${attribute}="${value}"`));
}

/** The entry at the place, to its closing tag and the empty line after it. */
function moveEntry(advice: Advice, desk: Desk, above: string): void {
	const lines = linesOf(advice, desk);
	const start = (advice.line ?? 1) - 1;
	const end = lines.findIndex((line, index) => index > start && line.startsWith('</'));
	const [moved, rest] = [lines.slice(start, end + 1), lines.toSpliced(start, end - start + 2)];
	const place = rest.findIndex((line) => line.startsWith(above));
	assert.ok(place >= 0, `${above} is not in ${advice.file}`);
	desk.write(advice.file, rest.toSpliced(place, 0, ...moved, '').join('\n'));
}
