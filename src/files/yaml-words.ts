/** What is said of YAML that cannot be read, or that means something else than its author thinks. */
import type { Words } from '../core/findings/finding.ts';
import { DEEPEST, MOST_ENTRIES } from '../core/limits.ts';

interface Said {
	message: Words;
	hint: Words;
}

export const aliasWords: Said = {
	message: {
		en: 'YAML anchors (&) and aliases (*) are not used here, because they hide which value readers will see.',
		ja: 'YAML のアンカー（&）と別名（*）は使えません。読者に見える値が分からなくなるためです。',
	},
	hint: { en: 'Write the value itself.', ja: '値をそのまま書いてください。' },
};

/** @param line The number of the line on which the name stands first, and what is there. */
export function twiceWords(line: number, words: string): Said {
	return {
		message: { en: 'This name stands twice, so nobody can tell which value readers should see.', ja: '同じ名前が二度あり、どちらを読者に示すか決められません。' },
		hint: { en: `Delete this line, or line ${line}:\n${words}`, ja: `この行か、${line} 行目を消してください。\n${words}` },
	};
}

/** @param line The line as it was most likely meant. */
export function lineWords(line: string): Pick<Said, 'hint'> {
	return { hint: { en: `Write the line so:\n${line}`, ja: `この行を次のように書いてください。\n${line}` } };
}

export const deepWords: Said = {
	message: { en: `This stands more than ${DEEPEST} levels deep, where no field of this file is.`, ja: `${DEEPEST} 段より深いところにあります。そのような項目はありません。` },
	hint: { en: 'Check the brackets and the indentation, or that it is the right file.', ja: 'かっこと字下げを確かめるか、正しいファイルか確かめてください。' },
};

export const directiveWords: Said = {
	message: { en: 'A line that begins with % changes how the rest of the file is read, so nobody could tell which value readers will see.', ja: '% で始まる行は、この先の読み方を変えます。読者に見える値が分からなくなります。' },
	hint: { en: 'Delete the line.', ja: 'この行を消してください。' },
};

export const tagWords: Said = {
	message: { en: 'A tag that begins with `!` makes something else of the value than is written, so nobody could tell what readers will see.', ja: '`!` で始まるタグは、書かれた値を別のものに変えます。読者に見える値が分からなくなります。' },
	hint: { en: 'Delete the tag, or put the text in quotes if it is meant to begin with `!`.', ja: 'タグを消すか、`!` で始まる文字なら引用符で囲んでください。' },
};

export const secondFileWords: Said = {
	message: { en: 'A line --- begins another file within this one, so nothing after it would be shown.', ja: '--- の行から別のファイルとして読まれ、この先は表示されません。' },
	hint: { en: 'Delete the line.', ja: 'この行を消してください。' },
};

export function crowdedWords(count: number): Said {
	return {
		message: { en: `There are ${count} entries here, more than anyone writes by hand.`, ja: `ここに ${count} 件もあります。手で書いたものとは思えません。` },
		hint: { en: `Check that it is the right file. Up to ${MOST_ENTRIES} are read.`, ja: `正しいファイルか確かめてください。読み込むのは ${MOST_ENTRIES} 件までです。` },
	};
}

/** @param source How the name is written; empty where it is a list, a map or nothing. */
export function unnamedWords(source: string): Said {
	if (source === '') {
		return {
			message: { en: 'A name is expected before the colon, so nobody can tell what is meant here.', ja: 'コロンの前に名前がありません。何のことか決められません。' },
			hint: { en: 'Write a name before the colon. Text that begins with { or [ goes into quotes: "{…}".', ja: 'コロンの前に名前を書いてください。{ や [ で始まる文字は引用符で囲みます: "{…}"' },
		};
	}
	return {
		message: { en: `The name \`${source}\` is read as something else than text, so it could get lost.`, ja: `名前 \`${source}\` が文字として読まれません。失われるおそれがあります。` },
		hint: { en: `Put it in quotes: "${source}":`, ja: `引用符で囲んでください: "${source}":` },
	};
}

export function numberWords(source: string, value: number): Said {
	return {
		message: { en: `\`${source}\` is read as ${value}, so readers would see another number than is written.`, ja: `\`${source}\` は ${value} と読まれます。読者には違う数が見えます。` },
		hint: { en: `Write the number with the digits 0 to 9 alone, or put it in quotes if it is text: "${source}".`, ja: `0 から 9 の数字だけで書くか、文字なら引用符で囲んでください: "${source}"` },
	};
}

export function openingWords(opening: string, closing: string): Said {
	return {
		message: { en: `A ${opening} is opened here and never closed, so none of the facts in this file can be shown.`, ja: `ここで始まる ${opening} が閉じていません。このファイルの事実は表示できません。` },
		hint: { en: `Write ${closing} where it ends.`, ja: `終わりに ${closing} を書いてください。` },
	};
}

export function syntaxWords(code: string): Said {
	if (code === 'TAB_AS_INDENT') {
		return {
			message: { en: 'The line begins with a tab, which YAML cannot read.', ja: '行頭にタブがあり、YAML として読めません。' },
			hint: { en: 'Begin the line with spaces, two for each level.', ja: '行頭は空白（一段につき二つ）にしてください。' },
		};
	}
	return {
		message: { en: 'This line cannot be read as YAML, so none of the facts in this file can be shown.', ja: 'この行を YAML として読めません。このファイルの事実は表示できません。' },
		hint: {
			en: 'Check the indentation (spaces only), the colon with a space after it, and the quotes around text that holds `: ` or begins with a sign.',
			ja: '字下げ（空白のみ）、コロンと続く空白、`: ` を含む文字や記号で始まる文字の引用符を確かめてください。',
		},
	};
}
