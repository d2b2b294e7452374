import type { Refusal } from '../../core/findings/refusal.ts';

const existing = (ids: string, count: number) => ({
	en: count === 0 ? 'There is none yet; to begin one: npm run notice new' : `There ${count === 1 ? 'is' : 'are'}: ${ids}.`,
	ja: count === 0 ? 'まだ一つもありません。作るには: npm run notice new' : `あるもの: ${ids}`,
});

/** What is said where no notice is meant by what was typed. */
export const noticeWords = {
	unnamed: (ids: string, line: string, count: number): Refusal => ({
		message: { en: 'No notice is named.', ja: 'どのお知らせかが指定されていません。' },
		hint: { en: `${existing(ids, count).en}\nWrite for example: ${line}`, ja: `${existing(ids, count).ja}\n例: ${line}` },
	}),
	unknown: (word: string, meant: string | undefined, ids: string, line: string, count: number): Refusal => ({
		message: { en: `There is no notice \`${word}\`.`, ja: `\`${word}\` というお知らせはありません。` },
		hint: {
			en: meant ? `Did you mean \`${meant}\`? ${existing(ids, count).en}` : `${existing(ids, count).en}${count === 0 ? '' : `\nWrite for example: ${line}`}`,
			ja: meant ? `\`${meant}\` のことですか。${existing(ids, count).ja}` : `${existing(ids, count).ja}${count === 0 ? '' : `\n例: ${line}`}`,
		},
	}),
	noWorkingCopy: (id: string): Refusal => ({
		message: {
			en: `${id} has no working copy any more; what was published of it is still there.`,
			ja: `${id} の作業用のファイルがありません。公開した記録は残っています。`,
		},
		hint: {
			en: `Copy the files of its newest folder under revisions/ into ${id}/, without revision.yaml.`,
			ja: `revisions/ の最新のフォルダから、revision.yaml 以外を ${id}/ に写してください。`,
		},
	}),
};
