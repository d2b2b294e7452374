/** What is said of prose that a page cannot hold, where it takes more than a sentence to find the words. */
import type { Words } from '../core/findings/finding.ts';
import { components, type ComponentName } from '../core/prose/prose.ts';

export const braceWords = {
	message: { en: 'Curly brackets begin a program, and a notice is text: they are not run.', ja: '波かっこはプログラムの始まりです。お知らせの文章では使えません。' },
	hint: {
		en: 'To print a fact, write <Fact name="cohorts.card.count" />. To print a curly bracket, write \\{.',
		ja: '事実を示すには <Fact name="cohorts.card.count" /> と書きます。波かっこそのものは \\{ と書きます。',
	},
};

export const kindWords: Record<string, string> = {
	image: 'picture',
	imageReference: 'picture',
	code: 'block of code',
	inlineCode: 'piece of code',
	yaml: 'front matter block',
	toml: 'front matter block',
	footnoteReference: 'footnote',
	footnoteDefinition: 'footnote',
	definition: 'link definition',
	linkReference: 'link by reference',
};

export const kindWordsJa: Record<string, string> = {
	image: '画像',
	imageReference: '画像',
	code: 'コード',
	inlineCode: 'コード',
	yaml: '冒頭の設定欄',
	toml: '冒頭の設定欄',
	footnoteReference: '脚注',
	footnoteDefinition: '脚注',
	definition: '参照リンクの定義',
	linkReference: '参照リンク',
};

/** The same tag under the name that was meant, and how such a one looks where attributes are missing. */
export function renamed(tag: string, written: string, meant: ComponentName): Words {
	const { example, required } = components[meant];
	const right = required.every((key) => tag.includes(`${key}=`)) ? tag.replace(`<${written}`, `<${meant}`) : example;
	return { en: `Did you mean ${right}`, ja: `${right} のことですか。` };
}

/** Bold and slanted words have their own signs. @param text The tag with what is in it. */
export function emphasised(text: string, name: string): Words | undefined {
	const sign = { b: '**', strong: '**', i: '*', em: '*' }[name];
	const [, words = ''] = /^<\w+>([^<>\n]{1,200})<\/\w+>$/.exec(text) ?? [];
	if (sign === undefined || words.trim() === '') return undefined;
	const right = `${sign}${words.trim()}${sign}`;
	return { en: `Write ${right} instead of \`${text}\`.`, ja: `\`${text}\` の代わりに ${right} と書いてください。` };
}
