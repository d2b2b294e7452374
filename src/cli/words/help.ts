import type { Words } from '../../core/findings/finding.ts';

export const helpWords = {
	usage: { en: 'Usage:', ja: '使い方:' },
	command: { en: '<command> [-- <options>]', ja: '<コマンド> [-- <オプション>]' },
	options: { en: '[-- <options>]', ja: '[-- <オプション>]' },
	example: { en: 'Example:', ja: '例:' },
	more: (prefix: string): Words =>
		prefix === 'npm run'
			? {
					en: 'More of one: npm run check -- --help. About notices: npm run notice help',
					ja: '詳しい説明: npm run check -- --help　お知らせについて: npm run notice help',
				}
			: { en: `More of one: ${prefix} help check`, ja: `詳しい説明: ${prefix} help check` },
	exitCodes: {
		en: 'Exit codes: 0 done; 1 the content has problems, or it was not allowed, or you said no,\nor Candor failed; 2 what was typed was not understood.',
		ja: '終了コード: 0 完了、1 内容の問題・公開できない状態・「いいえ」・Candor の不具合、\n2 入力を読み取れない。',
	} satisfies Words,
};
