import type { Words } from '../../core/findings/finding.ts';

export const differenceWords = {
	facts: { en: 'Facts that change:', ja: '変わる事実:' },
	pages: { en: 'Words that change:', ja: '変わる文章:' },
	none: { en: 'none', ja: 'なし' },
	untold: (name: string): Words => ({ en: `${name} (readers are not told)`, ja: `${name}（読者には示されません）` }),
	added: { en: 'new', ja: '新しいページ' },
	removed: { en: 'gone', ja: 'なくなるページ' },
	moved: { en: '(stands elsewhere on the page)', ja: '（ページの中で位置が変わる）' },
	all: { en: ' (all)', ja: '（すべて）' },
	unchanged: (list: string): Words => ({ en: `Unchanged: ${list}`, ja: `変わらないもの: ${list}` }),
};
