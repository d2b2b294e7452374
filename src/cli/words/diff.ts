import type { Words } from '../../core/findings/finding.ts';
import type { Refusal } from '../../core/findings/refusal.ts';

type End = number | 'working-copy' | 'nothing';

const named = (end: End): Words =>
	end === 'working-copy'
		? { en: 'working copy', ja: '作業中の内容' }
		: end === 'nothing'
			? { en: 'nothing', ja: 'なし' }
			: { en: `revision ${end}`, ja: `第${end}報` };

export const diffWords = {
	nothingWritten: { en: 'Nothing was written.', ja: '何も書き込んでいません。' },
	heading: (id: string, from: End, to: End): Words => ({ en: `${id}: ${named(from).en} → ${named(to).en}`, ja: `${id}: ${named(from).ja} → ${named(to).ja}` }),
	same: (heading: string, locales: readonly string[]): Words => ({
		en: `${heading}: nothing differs${locales.length > 0 ? ` in ${locales.join(', ')}` : ''}.`,
		ja: `${heading}: ${locales.length > 0 ? `${locales.join('・')} に` : ''}違いはありません。`,
	}),
	first: { en: 'Nothing came before it: everything is new.', ja: 'その前の報はありません。すべてが新しい内容です。' },
	unread: (files: string, id: string): Words => ({
		en: `Not compared as a whole, because parts cannot be read: ${files}. What to mend: npm run notice check ${id}`,
		ja: `読めない部分があり、すべては比べられないもの: ${files}。直すところ: npm run notice check ${id}`,
	}),
	noRevision: (id: string, number: number, last: number): Refusal => ({
		message: { en: `${id} has no revision ${number}.`, ja: `${id} に第${number}報はありません。` },
		hint:
			last === 0
				? { en: 'Nothing is published yet.', ja: 'まだ公開していません。' }
				: { en: `There are: ${last === 1 ? '1' : `1 to ${last}`}.`, ja: `あるもの: ${last === 1 ? '第1報' : `第1報〜第${last}報`}` },
	}),
	noLocale: (typed: string, locales: string): Refusal => ({
		message: { en: `The site has no language \`${typed}\`.`, ja: `このサイトに \`${typed}\` という言語はありません。` },
		hint: { en: `Write one of ${locales}.`, ja: `使えるもの: ${locales}` },
	}),
};
