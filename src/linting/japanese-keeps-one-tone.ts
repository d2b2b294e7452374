import type { Issue } from '../core/checks/check.ts';
import { quoted } from '../core/findings/quoted.ts';
import { ownWords } from '../core/language/own-words.ts';
import { sentencesOf } from '../core/language/sentences.ts';
import type { WrittenText } from '../core/notice/written-text.ts';
import type { Linter } from './linter.ts';
import { toneOf, type Tone } from './tone.ts';

/** です・ます and だ・である do not stand side by side in the sentences of a notice. */
export const japaneseKeepsOneTone: Linter = {
	name: 'japanese-keeps-one-tone',
	severity: 'recommended',
	find: async (texts) => {
		const sentences: { text: WrittenText; words: string; start: number; tone: Tone }[] = [];
		for (const text of texts.filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'summary')) {
			for (const { text: words, start } of sentencesOf(ownWords(text.text), text.locale)) {
				// Without a full stop it is a heading, an item of a list, or words before a colon.
				if (/[。．！？!?]$/.test(words)) sentences.push({ text, words, start, tone: await toneOf(words) });
			}
		}
		const count = (tone: Tone) => sentences.filter((sentence) => sentence.tone === tone).length;
		const strange: Tone = count('plain') > count('polite') ? 'polite' : 'plain';
		if (count('plain') === 0 || count('polite') === 0) return [];
		return sentences.filter(({ tone }) => tone === strange).map(({ text, words, start }) => issue(text, words, start, strange));
	},
};

function issue(text: WrittenText, words: string, start: number, strange: Tone): Issue {
	const ending = words.slice(-8);
	const polite = strange === 'plain' ? politely(ending) : undefined;
	return {
		position: text.at(start),
		found: quoted(text.text.slice(start, start + words.length)),
		message:
			strange === 'plain'
				? {
						en: 'This sentence ends in the plain form (だ・である) and the notice is polite (です・ます), so in the middle of an apology it sounds as if somebody else were speaking.',
						ja: 'この文だけ「だ・である」調です。です・ます調のお詫びの途中で、突き放したように聞こえます。',
					}
				: {
						en: 'This sentence ends in the polite form (です・ます) and the rest of the notice is plain (だ・である), so readers hear two voices.',
						ja: 'この文だけ「です・ます」調です。ほかは「だ・である」調で、二人が書いたように聞こえます。',
					},
		hint:
			polite !== undefined
				? { en: `Write ${polite} instead of \`${ending}\`.`, ja: `\`${ending}\` の代わりに ${polite} と書いてください。` }
				: strange === 'plain'
				? { en: `Let it end in です or ます: …${ending} becomes for example しました。, しています。 or です。`, ja: `「…${ending}」を、「しました。」「しています。」「です。」のような、です・ます調の終わり方にしてください。` }
				: { en: 'Let it end as the other sentences do, or better, write the whole notice in です・ます: it speaks to customers.', ja: 'ほかの文に合わせるか、できればお知らせ全体を、です・ます調にしてください。お客様に語りかける文章だからです。' },
	};
}

/** Endings whose polite form is known without knowing the word before them. */
const POLITELY: readonly (readonly [RegExp, string])[] = [
	[/した。$/, 'しました。'],
	[/する。$/, 'します。'],
	[/れた。$/, 'れました。'],
	[/れる。$/, 'れます。'],
	[/([てで])いる。$/, '$1います。'],
	[/([てで])いた。$/, '$1いました。'],
	[/([てで])いない。$/, '$1いません。'],
	[/(?:であった|だった)。$/, 'でした。'],
	[/(?:である|(?<!ん)だ)。$/, 'です。'],
];

/** @example politely('停止した。') // => '停止しました。' */
function politely(ending: string): string | undefined {
	const [plain, polite] = POLITELY.find(([pattern]) => pattern.test(ending)) ?? [];
	return plain && polite ? ending.replace(plain, polite) : undefined;
}
