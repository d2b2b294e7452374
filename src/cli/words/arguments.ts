/** What is said of a line that cannot be meant as it was typed. */
import type { Words } from '../../core/findings/finding.ts';
import type { Refusal } from '../../core/findings/refusal.ts';

export const argumentWords = {
	noCommand: (typed: string, meant: string | undefined, commands: string): Refusal => ({
		message: { en: `There is no command \`${typed}\`.`, ja: `\`${typed}\` というコマンドはありません。` },
		hint: meant ? { en: `Did you mean \`${meant}\`?`, ja: `\`${meant}\` のことですか。` } : { en: `There are: ${commands}.`, ja: `使えるもの: ${commands}` },
	}),

	noneNamed: (commands: string): Refusal => ({
		message: { en: 'No command is named.', ja: 'コマンドが指定されていません。' },
		hint: { en: `There are: ${commands}.`, ja: `使えるもの: ${commands}` },
	}),

	noOption: (typed: string, meant: string | undefined, options: string): Refusal => ({
		message: { en: `There is no option \`${typed}\` here.`, ja: `ここに \`${typed}\` というオプションはありません。` },
		hint:
			meant === undefined
				? { en: `There are: ${options}.`, ja: `使えるもの: ${options}` }
				: { en: `Did you mean \`--${meant}\`?`, ja: `\`--${meant}\` のことですか。` },
	}),

	takesNoValue: (name: string, given: string): Refusal => ({
		message: {
			en: `\`--${name}\` is given or not; it takes no value such as \`${given}\`.`,
			ja: `\`--${name}\` は付けるか付けないかだけで、\`${given}\` のような値は取りません。`,
		},
		hint: { en: `Write \`--${name}\`, or leave it out.`, ja: `\`--${name}\` とだけ書くか、省いてください。` },
	}),

	needsValue: (name: string, value: string, choices: readonly string[] | undefined, example: string | undefined): Refusal => ({
		message: { en: `\`--${name}\` needs a value after it: ${value}.`, ja: `\`--${name}\` のあとに値 ${value} が必要です。` },
		hint: choices
			? {
					en: `Write for example \`--${name} ${choices[0]}\`; there are: ${choices.join(', ')}.`,
					ja: `例: \`--${name} ${choices[0]}\`（使えるもの: ${choices.join('・')}）`,
				}
			: { en: `Write \`--${name} ${example ?? value}\`, or leave it out.`, ja: `\`--${name} ${example ?? value}\` のように書くか、省いてください。` },
	}),

	noChoice: (name: string, given: string, meant: string | undefined, choices: string): Refusal => ({
		message: { en: `\`--${name}\` cannot be \`${given}\`.`, ja: `\`--${name}\` に \`${given}\` は使えません。` },
		hint: {
			en: `${meant ? `Did you mean \`${meant}\`? ` : ''}Write one of ${choices}.`,
			ja: `${meant ? `\`${meant}\` のことですか。` : ''}使えるもの: ${choices}`,
		},
	}),

	noNumber: (name: string, given: string, example: string): Refusal => ({
		message: { en: `\`--${name}\` cannot be \`${given}\`; it is a number.`, ja: `\`--${name}\` には数字を書きます。\`${given}\` は使えません。` },
		hint: { en: `Write for example \`--${name} ${example}\`.`, ja: `例: \`--${name} ${example}\`` },
	}),

	surplus: (word: string, name: string, usage: string | undefined, meant: string | undefined): Refusal => ({
		message: {
			en: usage ? `\`${word}\` is one word too many: \`${name}\` takes ${usage}.` : `\`${word}\` is one word too many: \`${name}\` takes none.`,
			ja: usage ? `\`${word}\` が余分です。\`${name}\` に続けて書けるのは ${usage} です。` : `\`${word}\` が余分です。\`${name}\` のあとに語は要りません。`,
		},
		hint: meant
			? { en: `Did you mean \`${meant}\`?`, ja: `\`${meant}\` のことですか。` }
			: { en: 'Leave it out, or put quotes round words that belong together.', ja: '省くか、一続きの語なら引用符で囲んでください。' },
	}),

	noFolder: (path: string): Refusal => ({
		message: { en: `There is no folder ${path}, so there is no content to work on.`, ja: `フォルダ ${path} がありません。扱う内容が見つかりません。` },
		hint: {
			en: 'Name the content folder with `--content <folder>` or CANDOR_CONTENT.',
			ja: 'コンテンツのフォルダを `--content <フォルダ>` か CANDOR_CONTENT で指定してください。',
		},
	}),

	nothingDone: { en: 'Nothing was done.', ja: '何もしていません。' } satisfies Words,

	help: (line: string): Words => ({ en: `For help: ${line}`, ja: `説明: ${line}` }),
};
