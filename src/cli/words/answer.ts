import type { Words } from '../../core/findings/finding.ts';

export const answerWords = {
	must: { en: 'To be mended before anything is published:', ja: '公開の前に直すこと:' },
	may: { en: 'Worth a look; nothing waits for it:', ja: '確かめておきたいこと（公開は止めません）:' },
	counted: (count: string): Words => ({ en: `${count}. `, ja: `${count}。` }),
	mentioned: (count: string): Words => ({ en: `${count}, which ${/^1 /.test(count) ? 'stops' : 'stop'} nothing:`, ja: `${count}（作業は止めません）:` }),
	inFull: (more: number): Words => ({
		en: more > 0 ? `… and ${more} more. In full: npm run check` : 'In full: npm run check',
		ja: more > 0 ? `ほか ${more} 件。詳しくは npm run check` : '詳しくは npm run check',
	}),
};
