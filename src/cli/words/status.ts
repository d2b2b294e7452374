import type { Words } from '../../core/findings/finding.ts';
import type { Mode } from '../../core/facts/incident.ts';
import type { Stage } from '../../core/record/revision.ts';
import type { TranslationStatus } from '../../core/record/translation-status.ts';

export const statusWords = {
	modes: {
		live: { en: 'live', ja: '本番' },
		sample: { en: 'sample', ja: '見本' },
		drill: { en: 'drill', ja: '訓練' },
	} satisfies Record<Mode, Words>,
	stages: {
		interim: { en: 'interim', ja: '中間' },
		final: { en: 'final', ja: '最終' },
		withdrawn: { en: 'withdrawn', ja: '撤回' },
	} satisfies Record<Stage, Words>,
	status: {
		source: { en: 'source', ja: '原文' },
		current: { en: 'current', ja: '最新' },
		behind: { en: 'behind', ja: '要更新' },
		missing: { en: 'missing', ja: 'なし' },
	} satisfies Record<TranslationStatus['kind'], Words>,
	heading: (id: string, mode: Words): Words => ({ en: `${id} (${mode.en})`, ja: `${id}（${mode.ja}）` }),
	problems: { en: 'problems', ja: '問題' },
	warnings: { en: 'warnings', ja: '注意' },
	inFacts: { en: 'facts', ja: '事実' },
	inSite: (counted: string): Words => ({ en: `site.yaml: ${counted}.`, ja: `site.yaml: ${counted}。` }),
	recordBroken: (id: string): Words => ({
		en: `What is public cannot be told: the record is broken. What to do: npm run notice verify ${id}`,
		ja: `記録が壊れていて、公開中の内容が分かりません。直し方: npm run notice verify ${id}`,
	}),
	nothingPublic: { en: 'Public: nothing yet.', ja: '公開中: まだありません。' },
	public: (number: number, stage: Words, time: string): Words => ({
		en: `Public: revision ${number} (${stage.en}), since ${time}.`,
		ja: `公開中: 第${number}報（${stage.ja}）、${time} から`,
	}),
	recorded: (number: number, stage: Words, time: string): Words => ({
		en: `Recorded: revision ${number} (${stage.en}), ${time}; no drill is ever on the public site.`,
		ja: `記録: 第${number}報（${stage.ja}）、${time}。訓練は公開サイトに載りません。`,
	}),
	scheduled: (number: number, time: string): Words => ({ en: `Scheduled: revision ${number}, for ${time}.`, ja: `公開予定: 第${number}報、${time}` }),
	nothingNew: (number: number): Words => ({
		en: `Not published yet: nothing; the working copy is revision ${number}.`,
		ja: `未公開の変更: なし（作業中の内容は第${number}報と同じ）`,
	}),
	unpublished: (next: number, files: string): Words => ({
		en: `Not published yet (it would be revision ${next}): ${files}`,
		ja: `未公開の変更（公開すると第${next}報）: ${files}`,
	}),
	legendBehind: (since: number): Words => ({
		en: `behind ${since}: since revision ${since} the source says something else.`,
		ja: `要更新 ${since}: 第${since}報から原文と違います。`,
	}),
	legendCounts: {
		en: 'Problems stop a publication, warnings do not.',
		ja: '問題は公開を止め、注意は止めません。',
	},
	legendFull: { en: 'In full: npm run notice check <incident>', ja: '詳しくは npm run notice check <incident>' },
	none: { en: 'There is no notice yet; to begin one: npm run notice new', ja: 'お知らせはまだありません。作るには: npm run notice new' },
	nothingWritten: { en: 'Nothing was written.', ja: '何も書き込んでいません。' },
};
