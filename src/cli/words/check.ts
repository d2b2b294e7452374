import type { Words } from '../../core/findings/finding.ts';

const nothingWritten = { en: 'Nothing was written.', ja: '何も書き込んでいません。' };

export const checkWords = {
	nothingWritten,
	/** @param hidden Remarks that were found and not shown. */
	outcome: (kind: 'sound' | 'warned' | 'broken', content: string, notices: number, locales: number, hidden: number): Words => {
		const more = {
			en: hidden === 0 ? '' : ` ${hidden} ${hidden === 1 ? 'remark' : 'remarks'} more with -- --all.`,
			ja: hidden === 0 ? '' : `参考までの指摘があと ${hidden} 件あります（-- --all で表示）。`,
		};
		switch (kind) {
			case 'sound':
				return {
					en: `No problems in ${content}: ${notices} ${notices === 1 ? 'notice' : 'notices'}, ${locales} ${locales === 1 ? 'language' : 'languages'}.${more.en}`,
					ja: `${content} に問題はありません（お知らせ ${notices} 件、${locales} 言語）。${more.ja}`,
				};
			case 'warned':
				return { en: `None of them stops a publication.${more.en}`, ja: `公開を止めるものはありません。${more.ja}` };
			case 'broken':
				return { en: `${nothingWritten.en}${more.en}`, ja: `${nothingWritten.ja}${more.ja}` };
		}
	},
};
