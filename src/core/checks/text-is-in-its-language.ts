import type { Words } from '../findings/finding.ts';
import { quoted } from '../findings/quoted.ts';
import { foreignHeading, foreignLanguage, hasOwnScript, smallWordsIn } from '../language/foreign-language.ts';
import { otherLatinLanguage } from '../language/latin-language.ts';
import { languageName, partsOf } from '../language/locale.ts';
import { ownWords } from '../language/own-words.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { NoticeSource } from '../notice/project.ts';
import { isProperName } from '../notice/proper-name.ts';
import { writtenTexts, type WrittenText } from '../notice/written-text.ts';
import type { Check, Issue } from './check.ts';

/** A text that is not in the language of its page. */
interface Stranger {
	text: WrittenText;
	/** Where the foreign words stand in it. */
	start: number;
	end: number;
	/** A locale, or `other`. */
	language: string;
	/** The very words of the source. */
	isCopied: boolean;
}

/** From this share of a file on, the file as a whole is in another language, and one message says so. */
const MOST_OF_IT = 0.5;

/** Every text is in the language of its page: nothing of the source is left, and nothing of a third language. */
export const textIsInItsLanguage: Check = {
	name: 'text-is-in-its-language',
	severity: 'mandatory',
	find: ({ site, notices }) =>
		notices.flatMap((source) => {
			const texts = writtenTexts(source).filter((text) => text.kind !== 'comment' && !isProperName(text, source.notice.incident));
			const original = new Set(texts.filter(({ locale }) => locale === source.notice.incident['source-locale']).map(({ text }) => text.trim()));
			const others = [...new Set([...site.locales, 'en'])];
			const files = Map.groupBy(texts, ({ kind, locale, page }) => `${locale}/${kind === 'summary' ? kind : page}`);
			return [...files.values()].flatMap((inFile) => {
				const strangers = inFile.flatMap((text) => strangerIn(text, source, original, others));
				const [first] = strangers;
				if (!first) return [];
				return strangers.length > 3 && strangers.length >= MOST_OF_IT * inFile.length ? [wholeFile(first, strangers.length, inFile.length)] : strangers.map(issue);
			});
		}),
};

function strangerIn(text: WrittenText, { notice }: NoticeSource, original: ReadonlySet<string>, others: readonly string[]): Stranger[] {
	const { locale, kind } = text;
	const source = notice.incident['source-locale'];
	if (locale !== source && original.has(text.text.trim()) && isUntranslated(text.text, locale, source)) {
		return [{ text, start: 0, end: text.text.length, language: source, isCopied: true }];
	}
	if (kind === 'title' || kind === 'label' || kind === 'heading') {
		const language = foreignHeading(text.text, locale, others);
		return language === 'none' ? [] : [{ text, start: 0, end: text.text.length, language, isCopied: false }];
	}
	for (const sentence of sentencesOf(text.text, locale)) {
		const language = foreignLanguage(sentence.text, locale, others);
		if (language !== 'none') return [{ text, start: sentence.start, end: sentence.start + sentence.text.length, language, isCopied: false }];
	}
	return [];
}

/** Whether words that are those of the source need a translation: a name, a number or a word of both languages does not. */
function isUntranslated(text: string, locale: string, source: string): boolean {
	const [own, from] = [partsOf(locale), partsOf(source)];
	if (own.language === from.language) return false;
	const words = ownWords(text);
	if (own.script === from.script && own.script === 'Latn') return smallWordsIn(words) >= 4 || (smallWordsIn(words) >= 2 && otherLatinLanguage(words, locale, [source]) !== 'none');
	if (hasOwnScript(words, own.language, own.script)) return false;
	return from.script === 'Latn' ? smallWordsIn(words) >= 2 : (words.match(/\p{L}/gu)?.length ?? 0) >= 4;
}

function issue({ text, start, end, language, isCopied }: Stranger): Issue {
	const { locale, kind } = text;
	const [found, expected] = [nameOf(language), nameOf(locale)];
	const isPlain = kind === 'label' || kind === 'summary';
	return {
		position: text.at(start),
		found: quoted(text.text.slice(start, end)),
		message: isCopied
			? {
					en: `This is the ${found.en} text word for word, so people who read the ${expected.en} page cannot learn from it what concerns them.`,
					ja: `${found.ja}の原文がそのまま残っています。${expected.ja}のページの読者には内容が伝わりません。`,
				}
			: {
					en: `This is in ${found.en} and the page is in ${expected.en}, so people who read it cannot learn from it what concerns them.`,
					ja: `${expected.ja}のページに${found.ja}の文があります。読者には内容が伝わりません。`,
				},
		hint: {
			en: `Write it in ${expected.en}.${isPlain ? '' : ' Words that must stay as they are, such as the subject of an e-mail, go in quotation marks; names of organisations go into labels.yaml and are printed with <Name of="…" />.'}`,
			ja: `${expected.ja}で書いてください。${isPlain ? '' : 'メールの件名など、そのまま示す言葉は引用符で囲みます。組織の名前は labels.yaml に書き、<Name of="…" /> で示します。'}`,
		},
	};
}

function wholeFile({ text, start, end, language }: Stranger, count: number, all: number): Issue {
	const { locale, page } = text;
	const file = page === 'none' ? 'labels.yaml' : `${page}.mdx`;
	const [found, expected] = [nameOf(language), nameOf(locale)];
	return {
		position: text.at(start),
		found: quoted(text.text.slice(start, end)),
		message: {
			en: `${count} of the ${all} texts in this file are in ${found.en}, although it is the ${expected.en} one, so its readers are left without an answer.`,
			ja: `${expected.ja}のファイルですが、${all} か所のうち ${count} か所が${found.ja}です。読者には内容が伝わりません。`,
		},
		hint: {
			en: `Translate ${file}, or move it out of ${locale}/: readers are then told in their language that this part is not translated, and led to the original.`,
			ja: `${file} を翻訳するか、${locale}/ の外に移してください。移すと、未翻訳であることが読者の言語で示され、原文に案内されます。`,
		},
	};
}

function nameOf(language: string): Words {
	if (language === 'other') return { en: 'another language', ja: '別の言語' };
	return { en: languageName(language, 'en'), ja: languageName(language, 'ja') };
}
