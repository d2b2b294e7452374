import type { Words } from '../../core/findings/finding.ts';
import type { Refusal } from '../../core/findings/refusal.ts';

const again = (line: string): Words => ({ en: `Then try again: ${line}`, ja: `そのあと、もう一度: ${line}` });

export const faultWords = {
	untouched: { en: 'What is published has not changed.', ja: '公開中のものは変わっていません。' } satisfies Words,

	/** @param detail The first line of the error, to quote. @param line What was typed. */
	ours: (command: string, detail: string, line: string): Refusal => ({
		message: {
			en: `\`${command}\` stopped because of a fault in Candor; it is not a fault of your content or of what you typed.`,
			ja: `Candor の不具合により \`${command}\` が止まりました。内容や入力のせいではありません。`,
		},
		hint: {
			en: `Please report it to whoever looks after Candor for you, with this line: ${detail}\nThey will want the details, too: set CANDOR_DEBUG=1 and run it again: ${line}`,
			ja: `Candor の担当者に次の一行を伝えてください: ${detail}\n詳しい記録も必要になります。CANDOR_DEBUG=1 を設定して、もう一度実行してください: ${line}`,
		},
	}),

	machine: {
		forbidden: (path: string, line: string): Refusal => ({
			message: { en: `This machine does not let Candor write or read ${path}.`, ja: `${path} を読み書きする権限がありません。` },
			hint: {
				en: `Close programs that have it open, and see that the folder is yours to change. ${again(line).en}`,
				ja: `開いているプログラムを閉じ、フォルダを変更できるか確かめてください。${again(line).ja}`,
			},
		}),
		full: (path: string, line: string): Refusal => ({
			message: { en: `The disk is full, so ${path} could not be written.`, ja: `ディスクに空きがなく、${path} を書き込めませんでした。` },
			hint: { en: `Make room on the disk. ${again(line).en}`, ja: `空きを作ってください。${again(line).ja}` },
		}),
		busy: (path: string, line: string): Refusal => ({
			message: { en: `Another program is using ${path}.`, ja: `別のプログラムが ${path} を使っています。` },
			hint: { en: `Close it. ${again(line).en}`, ja: `そのプログラムを閉じてください。${again(line).ja}` },
		}),
		port: (port: string): Refusal => ({
			message: {
				en: `Port ${port} is taken by another program, perhaps by a preview that is still open.`,
				ja: `ポート ${port} は使用中です。別の表示がまだ開いているかもしれません。`,
			},
			hint: {
				en: `End the other one with Ctrl+C, or choose another port, for example -- --port ${Number(port) + 1}`,
				ja: `もう一方を Ctrl+C で終えるか、別のポートを指定してください。例: -- --port ${Number(port) + 1}`,
			},
		}),
		gone: (path: string, line: string): Refusal => ({
			message: { en: `${path} is not there (any more).`, ja: `${path} が見つかりません。` },
			hint: { en: `Somebody may have moved it in the meantime. ${again(line).en}`, ja: `途中で移動されたのかもしれません。${again(line).ja}` },
		}),
	},
};
