import { quoted } from '../findings/quoted.ts';
import { foreignCharacters } from '../language/chinese-characters.ts';
import { foreignLanguage } from '../language/foreign-language.ts';
import { languageName } from '../language/locale.ts';
import { ownWords } from '../language/own-words.ts';
import { sentencesOf } from '../language/sentences.ts';
import { isProperName } from '../notice/proper-name.ts';
import { writtenTexts, type WrittenText } from '../notice/written-text.ts';
import type { Check, Issue } from './check.ts';

/** Legal forms of companies of Japan, which stay as they are, and what stands beside kana, a name from there. */
const NAMES = /(?:株式|有限|合同|合資|合名)会社|(?:一般|公益)(?:社団|財団)法人|[\p{Script=Han}々]{0,12}[\p{Script=Hiragana}\p{Script=Katakana}ー・]+[\p{Script=Han}々]{0,12}/gu;

/** Simplified, traditional and Japanese characters stand in texts that are written with them. */
export const charactersBelongToTheLanguage: Check = {
	name: 'characters-belong-to-the-language',
	severity: 'mandatory',
	find: ({ site, notices }) =>
		notices.flatMap((source) =>
			writtenTexts(source)
				.filter((text) => text.kind !== 'comment' && foreignCharacters(text.locale).size > 0 && !isProperName(text, source.notice.incident))
				.flatMap((text) => issueIn(text, site.locales)),
		),
};

function issueIn(text: WrittenText, locales: readonly string[]): Issue[] {
	const { locale } = text;
	const foreign = foreignCharacters(locale);
	const places = sentencesOf(text.text, locale)
		// Of a sentence in another language `text-is-in-its-language` speaks.
		.filter((sentence) => foreignLanguage(sentence.text, locale, locales) === 'none')
		.flatMap((sentence) => {
			const own = ownWords(sentence.text);
			const words = locale.startsWith('ja') ? own : own.replace(NAMES, (name) => ' '.repeat(name.length));
			return [...words.matchAll(/\p{Script=Han}/gu)].filter(({ 0: character }) => foreign.has(character)).map(({ 0: character, index }) => ({ character, offset: sentence.start + index }));
		});
	const [first] = places;
	if (!first) return [];
	const characters = [...new Set(places.map(({ character }) => character))];
	const listed = characters.map((character) => `\`${character}\``).join(', ');
	const pairs = characters.map((character) => `${character} → ${foreign.get(character) ?? ''}`).join(', ');
	const language = { en: languageName(locale, 'en'), ja: languageName(locale, 'ja') };
	return [
		{
			position: text.at(first.offset),
			found: quoted(text.text, first.offset, first.offset + 1),
			message: {
				en: `${language.en} is not written with ${listed}, so readers stumble, and the page looks as if nobody who speaks their language had read it.`,
				ja: `${language.ja}では${listed}を使いません。読みにくく、その言語の人が確かめていないページに見えます。`,
			},
			hint: {
				en: `Write ${pairs}. Check the words around them as well: an agency may have sent the text of another region. A title quoted as it is written at home goes in brackets or quotation marks.`,
				ja: `次のように書いてください: ${pairs}。前後の言葉も確かめてください（別の地域向けの訳かもしれません）。現地の表記のまま引く題名は、かっこや引用符に入れます。`,
			},
		},
	];
}
