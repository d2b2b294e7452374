import { quoted } from '../findings/quoted.ts';
import { isUnspaced, languageName, partsOf } from '../language/locale.ts';
import { quotationsIn, requoted, type QuotationMarks } from '../language/quotation-marks.ts';
import { isProperName } from '../notice/proper-name.ts';
import { writtenTexts, type WrittenText } from '../notice/written-text.ts';
import type { Check, Issue } from './check.ts';

/** Within a notice and a language, commas, full stops and quotation marks are of one kind. */
export const punctuationIsOfOneKind: Check = {
	name: 'punctuation-is-of-one-kind',
	severity: 'recommended',
	find: ({ notices }) =>
		notices.flatMap((source) => {
			const texts = writtenTexts(source).filter((text) => text.kind !== 'comment' && !isProperName(text, source.notice.incident));
			return [...Map.groupBy(texts, ({ locale }) => locale)].flatMap(([locale, own]) => {
				if (!isUnspaced(locale)) return strangeQuotations(own, locale);
				const stops = usualStops(own, locale);
				return [...own.flatMap((text) => [...narrowStops(text, stops), ...strangeStops(text, stops)]), ...strangeQuotations(own, locale)];
			});
		}),
};

interface Stops {
	comma: '、' | '，';
	stop: '。' | '．';
}

const WIDE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々）」』”》]';

/** What most of the notice uses; 、。 in Japanese and ，。 in Chinese where it is even. Chinese has both commas. */
function usualStops(texts: readonly WrittenText[], locale: string): Stops {
	const all = texts.map(({ text }) => text).join('\n');
	const count = (sign: RegExp) => all.match(sign)?.length ?? 0;
	const isJapanese = partsOf(locale).language === 'ja';
	return { comma: isJapanese && count(/、/g) >= count(/，/g) ? '、' : '，', stop: count(/。/g) >= count(/(?<![０-９])．/g) ? '。' : '．' };
}

/** Half-width signs between wide characters: `確認し,連絡`. Beside Latin letters and figures they are right. */
function narrowStops({ text, at, locale }: WrittenText, { comma, stop }: Stops): Issue[] {
	const isJapanese = partsOf(locale).language === 'ja';
	// Japanese writes 「?」 and 「!」 in half width too.
	const signs = isJapanese ? ',.' : ',.;:?!';
	const wide: Readonly<Record<string, string>> = { ',': comma, '.': stop, ';': '；', ':': '：', '?': '？', '!': '！' };
	const found = [...text.matchAll(new RegExp(`(?<=${WIDE})[${signs}](?=\\s*(?:${WIDE}|$|\\n|「|『|“))`, 'gu'))];
	const [first] = found;
	if (!first) return [];
	const [sign] = first;
	return [
		{
			position: at(first.index),
			found: quoted(text, first.index, first.index + 1),
			message: {
				en: `The half-width \`${sign}\` stands between wide characters, where readers hardly see that a clause ends.`,
				ja: `半角の「${sign}」が全角の文字の間にあり、区切りが見えにくくなっています。`,
			},
			hint: { en: `Write \`${wide[sign] ?? ''}\` for \`${sign}\`.`, ja: `「${sign}」を「${wide[sign] ?? ''}」に書きかえてください。` },
		},
	];
}

/** The other comma or full stop than the rest of the notice has. */
function strangeStops({ text, at, locale }: WrittenText, { comma, stop }: Stops): Issue[] {
	const isJapanese = partsOf(locale).language === 'ja';
	const strange = [isJapanese ? (comma === '、' ? '，' : '、') : '', stop === '。' ? '．' : '。'].filter((sign) => sign !== '');
	const first = new RegExp(`(?<![０-９Ａ-Ｚａ-ｚ])[${strange.join('')}]`, 'u').exec(text);
	if (!first) return [];
	const [sign] = first;
	const usual = '，、'.includes(sign) ? comma : stop;
	return [
		{
			position: at(first.index),
			found: quoted(text, first.index, first.index + 1),
			message: {
				en: `The rest of the notice has \`${usual}\` and this line \`${sign}\`, which looks like text pasted from elsewhere and costs trust.`,
				ja: `ほかでは「${usual}」、ここでは「${sign}」を使っています。ほかから写した文に見え、信頼を損ないます。`,
			},
			hint: { en: `Write \`${usual}\` for \`${sign}\`.`, ja: `「${sign}」を「${usual}」に書きかえてください。` },
		},
	];
}

/** Quotation marks of another kind than most of the notice has. Latin words within wide text may have their own. */
function strangeQuotations(texts: readonly WrittenText[], locale: string): Issue[] {
	const isWide = isUnspaced(locale);
	const all = texts.flatMap((text) =>
		quotationsIn(text.text)
			.filter(({ words }) => !isWide || new RegExp(WIDE, 'u').test(words))
			.map((quotation) => ({ ...quotation, text })),
	);
	const kinds = [...Map.groupBy(all, ({ kind }) => kind)].sort(([, a], [, b]) => b.length - a.length);
	const usual: QuotationMarks | undefined = kinds[0]?.[0];
	if (usual === undefined) return [];
	return all
		.filter(({ kind }) => kind !== usual)
		.map(({ text, start, end, words }): Issue => {
			const [here, right] = [text.text.slice(start, end), requoted(words, usual)];
			return {
				position: text.at(start),
				found: quoted(text.text, start, end),
				message: {
					en: `The ${languageName(locale, 'en')} text has two kinds of quotation marks, so readers cannot rely on them to see which words are quoted, for example from a false e-mail.`,
					ja: `${languageName(locale, 'ja')}の文に二種類の引用符があります。偽のメールの文面など、どこが引用かを読者が見分けにくくなります。`,
				},
				hint: { en: `Write ${right} for ${here}, as in the rest of the notice.`, ja: `ほかと同じように、${here} を ${right} に書きかえてください。` },
			};
		});
}
