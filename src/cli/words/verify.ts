import type { Words } from '../../core/findings/finding.ts';

export const verifyWords = {
	nothingWritten: { en: 'Nothing was written.', ja: '何も書き込んでいません。' },
	untrusted: { en: 'The record cannot be trusted until this is mended.', ja: '直すまで、この記録は信頼できません。' },
	unbroken: { en: 'Nothing has changed since it was published.', ja: '公開後に変わったものはありません。' },
	none: (content: string): Words => ({ en: `There are no notices in ${content}.`, ja: `${content} にお知らせはありません。` }),
	unchanged: ({ id, revisions, files, digest }: { id: string; revisions: number; files: number; digest: string }): Words =>
		revisions === 0
			? { en: `${id}: nothing is published yet.`, ja: `${id}: まだ公開していません。` }
			: {
					en: `${id}: ${revisions} ${revisions === 1 ? 'revision' : 'revisions'}, ${files} files, unchanged since they were published.\n  SHA-256 of revision ${revisions}: ${digest}`,
					ja: `${id}: 第${revisions}報まで、${files} ファイル。公開後に変わったものはありません。\n  第${revisions}報の SHA-256: ${digest}`,
				},
};
