/**
 * Why a page cannot be read, and what to write so that it can. A parser says where it gave up; a person needs the tag
 * that was left open and the line as it should be. Each advice is tried before it is given.
 */
import type { Words } from '../findings/finding.ts';
import { components, isComponentName } from './prose.ts';

export interface Unreadable {
	line: number;
	column: number;
	found: string;
	message: Words;
	hint: Words;
}

interface Trouble extends Pick<Unreadable, 'message' | 'hint'> {
	/** Where it begins in the page, and what stands there. */
	start: number;
	found: string;
	/** The page as the hint has it. */
	mended: string;
}

/** A longer page is no notice, and each try reads it again. */
const LONGEST = 200_000;

/** As many as a person mends before looking again. */
const MOST_TRIES = 20;

/** @param helps Whether a page as it would be after the mend can be read further than this one. */
export function unreadable(page: string, helps: (mended: string) => boolean): Unreadable | undefined {
	if (page.length > LONGEST) return undefined;
	for (const { start, found, message, hint, mended } of troubles(page).slice(0, MOST_TRIES)) {
		if (!helps(mended)) continue;
		const before = page.slice(0, start).split('\n');
		return { line: before.length, column: (before.at(-1) ?? '').length + 1, found, message, hint };
	}
	return undefined;
}

function troubles(page: string): Trouble[] {
	return [...mergeMarks(page), ...tagTroubles(page), ...signTroubles(page)].sort((a, b) => a.start - b.start);
}

/** What a program for versions leaves where two people wrote at once. */
function mergeMarks(page: string): Trouble[] {
	return [...page.matchAll(/^(?:<{7}|>{7})(?: .*)?$\n?/gm)].map(({ 0: line, index }) => ({
		start: index,
		found: line.trimEnd(),
		message: {
			en: 'This line is a mark that a version control program left where two people had written at once, and both texts may stand here.',
			ja: '二人が同時に書いた箇所に、バージョン管理のプログラムが残した印です。両方の文章が残っているかもしれません。',
		},
		hint: { en: 'Delete the line, and keep one of the two texts.', ja: 'この行を消し、文章はどちらか一方だけを残してください。' },
		mended: page.slice(0, index) + page.slice(index + line.length),
	}));
}

interface Tag {
	name: string;
	start: number;
	end: number;
	kind: 'opens' | 'closes' | 'stands-alone';
}

function tagTroubles(page: string): Trouble[] {
	const troubles: Trouble[] = [];
	const open: Tag[] = [];
	const leftOpen = (before: number) => {
		const tag = open.pop();
		if (tag) troubles.push(unclosed(page, tag, before));
	};
	for (const { index } of page.matchAll(/(?<!\\)<(?=\/?[A-Za-z])/g)) {
		const tag = readTag(page, index);
		if ('mended' in tag) {
			troubles.push(tag);
			// What it was to close is closed as soon as it is mended.
			if (page.startsWith('</', index)) open.pop();
			continue;
		}
		const { name, kind } = tag;
		if (!isComponentName(name)) {
			if (/^(?:br|hr|img|wbr)$/.test(name) && kind === 'opens') troubles.push(voidTag(page, tag));
		} else if (components[name].form !== 'block') {
			if (kind === 'opens') troubles.push(notClosedAtOnce(page, tag));
		} else if (kind === 'opens') {
			while (open.length > 0) leftOpen(index);
			open.push(tag);
		} else if (kind === 'closes') {
			while (open.some((other) => other.name === name) && open.at(-1)?.name !== name) leftOpen(index);
			if (!open.pop()) troubles.push(strayClosing(page, tag));
		}
	}
	while (open.length > 0) leftOpen(page.length);
	return troubles;
}

/** A closing tag stands above what begins next: another entry, or a heading. */
function unclosed(page: string, { name, start, end }: Tag, before: number): Trouble {
	const heading = /^##? /m.exec(page.slice(end, before));
	const place = heading ? end + heading.index : page.lastIndexOf('\n', before - 1) + 1;
	const next = place >= page.trimEnd().length ? undefined : { line: page.slice(0, place).split('\n').length, text: lineAt(page, place) };
	const closing = `</${name}>`;
	return {
		start,
		found: lineAt(page, start),
		message: {
			en: `<${name}> is opened here and never closed, so the page cannot be shown.`,
			ja: `ここで始まる <${name}> が閉じていません。このページは表示できません。`,
		},
		hint: next
			? {
					en: `Write ${closing} on a line of its own, with an empty line before and after it, above line ${next.line}:\n${next.text}`,
					ja: `${closing} だけの行を、前後を一行あけて、${next.line} 行目の上に書いてください。\n${next.text}`,
				}
			: { en: `Write ${closing} on a line of its own, with an empty line before it, at the end of the page.`, ja: `${closing} だけの行を、前を一行あけて、ページの終わりに書いてください。` },
		mended: next ? `${page.slice(0, place)}\n${closing}\n\n${page.slice(place)}` : `${page.trimEnd()}\n\n${closing}\n`,
	};
}

function strayClosing(page: string, { name, start, end }: Tag): Trouble {
	const closing = page.slice(start, end);
	return {
		start,
		found: closing,
		message: { en: `${closing} closes what was not opened, so the page cannot be shown.`, ja: `${closing} に対応する始まりがありません。このページは表示できません。` },
		hint: { en: `Delete ${closing}, or write the <${name} …> that it ends.`, ja: `${closing} を消すか、これで終わる <${name} …> を書いてください。` },
		mended: page.slice(0, start) + page.slice(end),
	};
}

function notClosedAtOnce(page: string, { name, start, end }: Tag): Trouble {
	const written = page.slice(start, end);
	const right = `${written.slice(0, -1).trimEnd()} />`;
	return {
		start,
		found: written,
		message: { en: `<${name}> prints something by itself and has to end with />, or the page cannot be shown.`, ja: `<${name}> はそれだけで値を示す部品なので、/> で終わります。このままではページを表示できません。` },
		hint: { en: `Write ${right} instead of \`${written}\`.`, ja: `\`${written}\` の代わりに ${right} と書いてください。` },
		mended: page.slice(0, start) + right + page.slice(end),
	};
}

function voidTag(page: string, { name, start, end }: Tag): Trouble {
	const written = page.slice(start, end);
	return {
		start,
		found: written,
		message: { en: `\`${written}\` is raw HTML, which could be anything, so the page cannot be shown.`, ja: `\`${written}\` は HTML です。お知らせでは使えないため、このページは表示できません。` },
		hint:
			name === 'br'
				? { en: `Delete \`${written}\`. Where a new line is needed, end the one before with \\ or begin a new paragraph.`, ja: `\`${written}\` を消してください。改行が必要なら、前の行の終わりに \\ を書くか、段落を分けてください。` }
				: { en: `Delete \`${written}\`.`, ja: `\`${written}\` を消してください。` },
		mended: page.slice(0, start) + page.slice(end),
	};
}

const STRAIGHT = '"';
const CURLY = '“”„‟«»「」『』＂″';

/** The tag that begins here, or what is wrong within it. */
function readTag(page: string, start: number): Tag | Trouble {
	const [head = '<', slash = '', name = ''] = /^<(\/?)([A-Za-z][\w.-]*)/.exec(page.slice(start, start + 80)) ?? [];
	const alone = (end: number): Tag => ({ name, start, end, kind: 'stands-alone' });
	let at = start + head.length;
	for (;;) {
		at += /^\s*/.exec(page.slice(at))?.[0].length ?? 0;
		if (page.startsWith('/>', at)) return alone(at + 2);
		if (page.charAt(at) === '>') return { name, start, end: at + 1, kind: slash ? 'closes' : 'opens' };
		if (slash) return closingLeftOpen(page, start, head);
		const keyStart = at;
		const [key] = /^[A-Za-z_][\w:.-]*\s*=\s*/.exec(page.slice(at, at + 200)) ?? [];
		// An attribute in curly brackets, or something that is no tag: of that the parser speaks.
		if (key === undefined) return alone(at);
		at += key.length;
		const opening = page.charAt(at);
		if (opening === '{') return alone(at);
		const lineEnd = page.indexOf('\n', at) < 0 ? page.length : page.indexOf('\n', at);
		if (opening === STRAIGHT || opening === "'") {
			const close = page.indexOf(opening, at + 1);
			const value = page.slice(at + 1, close < 0 ? lineEnd : close);
			const runsOn = close < 0 || close > lineEnd || /[<>]/.test(value) || /\s[\w-]+=$/.test(value);
			if (!runsOn) {
				at = close + 1;
				continue;
			}
			const [own = ''] = /^.*?(?=\s+[\w-]+=["']|\s*\/?>|$)/.exec(page.slice(at + 1, lineEnd)) ?? [];
			return inQuotes(page, keyStart, `${key}${opening}${own}`, `${key}${opening}${own}${opening}`);
		}
		const [curly, own = ''] = new RegExp(`^[${CURLY}](.*?)[${CURLY}${STRAIGHT}]`).exec(page.slice(at, lineEnd)) ?? [];
		if (curly !== undefined) return inQuotes(page, keyStart, `${key}${curly}`, `${key}"${own}"`);
		const [bare = ''] = /^.*?(?=["]?(?:\s+[\w-]+=|\s*\/?>|$))["]?/.exec(page.slice(at, lineEnd)) ?? [];
		return inQuotes(page, keyStart, `${key}${bare}`, `${key}"${bare.replace(/"$/, '')}"`);
	}
}

function inQuotes(page: string, start: number, written: string, right: string): Trouble {
	return {
		start,
		found: written,
		message: { en: 'The text after = is not between two straight quotation marks, so the page cannot be shown.', ja: '= の後の文字が、まっすぐな引用符 " で囲まれていません。このページは表示できません。' },
		hint: { en: `Write ${right} instead of \`${written}\`.`, ja: `\`${written}\` の代わりに ${right} と書いてください。` },
		mended: page.slice(0, start) + right + page.slice(start + written.length),
	};
}

function closingLeftOpen(page: string, start: number, written: string): Trouble {
	return {
		start,
		found: written,
		message: { en: `\`${written}\` lacks its >, so the page cannot be shown.`, ja: `\`${written}\` に > がありません。このページは表示できません。` },
		hint: { en: `Write ${written}> instead of \`${written}\`.`, ja: `\`${written}\` の代わりに ${written}> と書いてください。` },
		mended: `${page.slice(0, start)}${written}>${page.slice(start + written.length)}`,
	};
}

/** A sign that begins something for a program and was meant as itself, and a note that does not end. */
function signTroubles(page: string): Trouble[] {
	return [...page.matchAll(/(?<!\\)(?:\{\/\*(?![^]*?\*\/\})|\{(?!\/\*)|<(?!\/?[A-Za-z!<]))/g)].flatMap(({ 0: sign, index }): Trouble[] => {
		const isNote = sign.length > 1;
		const lineEnd = page.indexOf('\n', index) < 0 ? page.length : page.indexOf('\n', index);
		const line = lineAt(page, index);
		if (isNote) {
			return [
				{
					start: index,
					found: line,
					message: { en: 'A note for colleagues begins here and does not end, so the page cannot be shown.', ja: 'ここで始まるメモが終わっていません。このページは表示できません。' },
					hint: { en: `Write the line so:\n${line} */}`, ja: `この行を次のように書いてください。\n${line} */}` },
					mended: `${page.slice(0, lineEnd).trimEnd()} */}${page.slice(lineEnd)}`,
				},
			];
		}
		return [
			{
				start: index,
				found: line,
				message: { en: `The sign ${sign} begins a component or a program here, so the page cannot be shown.`, ja: `記号 ${sign} は部品やプログラムの始まりと読まれます。このページは表示できません。` },
				hint: { en: `Write \\${sign} instead of \`${sign}\`.`, ja: `\`${sign}\` の代わりに \\${sign} と書いてください。` },
				mended: `${page.slice(0, index)}\\${page.slice(index)}`,
			},
		];
	});
}

function lineAt(page: string, offset: number): string {
	return page.slice(page.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0]?.trimEnd() ?? '';
}
