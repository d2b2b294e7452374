import type { Words } from '../../core/findings/finding.ts';
import type { Refusal } from '../../core/findings/refusal.ts';

export const setWords = {
	nothingWritten: { en: 'Nothing was written.', ja: '何も書き込んでいません。' },
	nothingPublished: {
		en: 'incident.yaml holds the old value or the new one, and what is published has not changed.',
		ja: 'incident.yaml は前の値か新しい値のどちらかで、公開中のものは変わっていません。',
	},
	/** @param example A fact and a value for it. */
	noFact: (id: string, facts: string, example: string): Refusal => ({
		message: { en: 'No fact is named.', ja: 'どの事実かが書かれていません。' },
		hint: {
			en: `There are: ${facts}.\nWrite for example: npm run notice set ${id} ${example}`,
			ja: `あるもの: ${facts}\n例: npm run notice set ${id} ${example}`,
		},
	}),
	noValue: (id: string, fact: string, now: string | undefined): Refusal => ({
		message: {
			en: `No value is named for \`${fact}\`${now === undefined ? '' : `; it is ${now} now`}.`,
			ja: `\`${fact}\` の新しい値が書かれていません${now === undefined ? '' : `（今の値: ${now}）`}。`,
		},
		hint: { en: `To change it: npm run notice set ${id} ${fact} <value>`, ja: `変えるには: npm run notice set ${id} ${fact} <value>` },
	}),
	done: (fact: string, before: string, after: string): Words =>
		before === after
			? { en: `${fact}: ${after}, as before`, ja: `${fact}: ${after}（前と同じ）` }
			: { en: `${fact}: ${before} → ${after}`, ja: `${fact}: ${before} → ${after}` },
	next: (id: string): Words => ({
		en: `Readers see it after: npm run notice publish ${id}`,
		ja: `読者に見えるのは公開のあとです: npm run notice publish ${id}`,
	}),
	nextWith: (id: string): Words => ({
		en: `It is written. Mend this before: npm run notice publish ${id}`,
		ja: `書き込みました。公開の前に直してください: npm run notice publish ${id}`,
	}),
};
