/** What is said by the commands that build the site and show it. */
import type { Words } from '../../core/findings/finding.ts';

export const siteWords = {
	/** A working copy is unfinished; what readers see is not. */
	gapsLeft: (count: number): Words => ({
		en: `${count === 1 ? 'One gap is' : `${count} gaps are`} still to be filled in working copies before they can be published. To see where: npm run check`,
		ja: `作業中の内容には、公開の前に書くところが ${count} か所残っています。場所を見るには: npm run check`,
	}),
	notBuilt: { en: 'The site was not built; what is published has not changed.', ja: 'サイトは作られませんでした。公開中のものは変わっていません。' },
	asItWas: (folder: string, isThere: boolean): Words => ({
		en: `The site was not built; ${isThere ? `${folder}/ is as it was` : 'nothing was written'}.`,
		ja: `サイトは作られませんでした。${isThere ? `${folder}/ は前のままです` : '何も書き込んでいません'}。`,
	}),
	publishedOnly: {
		en: 'To build what is published without looking at the working copies: npm run build -- --published-only',
		ja: '作業用のファイルを見ずに、公開済みのものだけでサイトを作るには: npm run build -- --published-only',
	},
	checked: (content: string): Words => ({ en: `Checked ${content}: no problems.`, ja: `${content} を確かめました。問題はありません。` }),
	leftOut: {
		drill: (id: string): Words => ({
			en: `Left out: ${id} is a drill; see it with npm run preview-draft.`,
			ja: `載せないもの: ${id} は訓練です。見るには npm run preview-draft`,
		}),
		scheduled: (id: string, time: string): Words => ({
			en: `Left out: ${id} is scheduled for later (${time}).`,
			ja: `載せないもの: ${id} は公開予定です（${time}）。`,
		}),
		unpublished: (id: string): Words => ({
			en: `Left out: ${id} has no published revision. To publish it: npm run notice publish ${id}`,
			ja: `載せないもの: ${id} はまだ公開していません。公開するには npm run notice publish ${id}`,
		}),
	},
	edition: (id: string, mode: Words, revision: number): Words => ({
		en: `${id} (${mode.en}, revision ${revision})`,
		ja: `${id}（${mode.ja}、第${revision}報）`,
	}),
	table: {
		notices: { en: 'Notices', ja: 'お知らせ' },
		none: { en: 'none', ja: 'なし' },
		languages: { en: 'Languages', ja: '言語' },
		pages: { en: 'Pages', ja: 'ページ数' },
		largest: { en: 'Largest page', ja: '最大のページ' },
		bytes: (bytes: number, budget: number, file: string): Words => ({
			en: `${bytes.toLocaleString('en')} of ${budget.toLocaleString('en')} bytes in Brotli: ${file}`,
			ja: `Brotli で ${bytes.toLocaleString('en')} バイト（上限 ${budget.toLocaleString('en')}）: ${file}`,
		}),
		search: { en: 'Search index', ja: '検索の索引' },
		time: { en: 'Time', ja: '所要時間' },
		seconds: (seconds: number): Words => ({ en: `${seconds.toFixed(1)} s`, ja: `${seconds.toFixed(1)} 秒` }),
	},
	served: (folder: string, url: string): Words => ({
		en: `${folder}/ is at ${url} (Ctrl+C ends it)`,
		ja: `${folder}/ を ${url} で表示しています（Ctrl+C で終了）`,
	}),
	noSite: (folder: string): Words => ({ en: `${folder}/ holds no finished site.`, ja: `${folder}/ に出来上がったサイトがありません。` }),
	buildIt: (folder: string): Words => ({
		en: `Build it: npm run build${folder === 'dist' ? '' : ` -- --out ${folder}`}`,
		ja: `サイトを作ってください: npm run build${folder === 'dist' ? '' : ` -- --out ${folder}`}`,
	}),
	watch: (content: string, url: string): Words => ({
		en: `Edit ${content} and watch ${url} (Ctrl+C ends it)`,
		ja: `${content} を書きながら ${url} を見てください（Ctrl+C で終了）`,
	}),
	mendFirst: { en: 'Mend these first, then run npm run dev again.', ja: 'これらを直してから、もう一度 npm run dev を実行してください。' },
	nothingToPreview: { en: 'There is nothing to preview until these are mended.', ja: 'これらを直すと、下書きを見られます。' },
	draft: (url: string): Words => ({
		en: `The draft is at ${url}, on this machine only (Ctrl+C ends it and deletes it)`,
		ja: `下書きを ${url} で表示しています。見られるのはこのコンピューターだけです（Ctrl+C で終了し、消します）`,
	}),
	noServer: { en: 'Nothing is shown; what is published has not changed.', ja: '表示していません。公開中のものは変わっていません。' },
	schemas: (files: string, content: string): Words => ({
		en: `Wrote ${files} into ${content}/schemas, and the tables of ${content}/README.md.`,
		ja: `${content}/schemas に ${files} を書き込み、${content}/README.md の表を更新しました。`,
	}),
};
