import { localeAsMeant } from '../language/locale-as-meant.ts';
import { currentOf } from '../record/record.ts';
import { pageNames } from '../prose/prose.ts';
import type { Check, Issue } from './check.ts';

/** The language that the notice is written in has the page that every other language falls back to: the notice itself. */
export const sourceLanguageIsComplete: Check = {
	name: 'source-language-is-complete',
	severity: 'mandatory',
	find: ({ site, notices }) =>
		notices.flatMap(({ notice, folder, at, doubtful, record }): Issue[] => {
			const locale = notice.incident['source-locale'];
			const source = notice.translations[locale];
			if (!source) {
				const meant = localeAsMeant(locale, site.locales);
				return [
					{
						position: at(['source-locale']),
						found: `source-locale: ${locale}`,
						message: { en: `The source language \`${locale}\` is not among the languages of site.yaml, so the notice would have no text.`, ja: `元の言語 \`${locale}\` が site.yaml の locales にありません。` },
						hint: { en: `${meant ? `Did you mean \`${meant}\`? ` : ''}Add it to \`locales\` in site.yaml, or write one of ${site.locales.map((l) => `\`${l}\``).join(', ')}.`, ja: `${meant ? `\`${meant}\` のことですか。` : ''}site.yaml の \`locales\` に加えるか、${site.locales.map((l) => `\`${l}\``).join('・')} のどれかにしてください。` },
					},
				];
			}
			const gaps = ['labels.yaml' as const, ...pageNames.filter((page) => page === 'notice').map((page) => `${page}.mdx` as const)].filter((file) =>
				file === 'labels.yaml' ? source.labels === 'missing' : source.pages.notice === 'missing',
			);
			const published = currentOf(record);
			const [translation, from] = [published?.notice.translations[locale], `${folder}/revisions/${published?.revision.number}/${locale}`];
			const wasThere = (file: (typeof gaps)[number]) => (file === 'labels.yaml' ? (translation?.labels ?? 'missing') : (translation?.pages.notice ?? 'missing')) !== 'missing';
			return gaps.filter((file) => !doubtful.includes(`${folder}/${locale}/${file}`)).map((file) => ({
				position: { kind: 'file', file: `${folder}/${locale}/${file}` },
				message: { en: 'The file is missing in the language that the notice is written in, so there is no notice to show.', ja: '元の言語にこのファイルがありません。お知らせを表示できません。' },
				hint: wasThere(file)
					? { en: `Copy it from ${from}/${file}, as it was published, or write it again.`, ja: `公開した ${from}/${file} から写すか、書き直してください。` }
					: { en: `Write ${folder}/${locale}/${file}; README.md shows what goes into it.`, ja: `${folder}/${locale}/${file} を書いてください。内容は README.md にあります。` },
			}));
		}),
};
