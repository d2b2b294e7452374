import type { Words } from '../../core/findings/finding.ts';
import type { Refusal } from '../../core/findings/refusal.ts';

export const regimeWords = {
	option: {
		en: 'compare with regulators’ lists: appi,gdpr,us-ca or all; those of incident.yaml, if you name none',
		ja: '各国規則のリストと照らし合わせる: appi,gdpr,us-ca または all（省くと incident.yaml の regimes）',
	} satisfies Words,
	/** @param names Every list that can be asked for. */
	unknown: (written: string, meant: string | undefined, names: Words): Refusal => ({
		message: { en: `There is no list \`${written}\`.`, ja: `\`${written}\` というリストはありません。` },
		hint: { en: `${meant ? `Did you mean \`${meant}\`? ` : ''}${names.en}`, ja: `${meant ? `\`${meant}\` のことですか。` : ''}${names.ja}` },
	}),
	names: (regimes: string, advice: string): Words => ({
		en: `Lists: ${regimes}; \`all\` for every one of them. Advice: ${advice}.`,
		ja: `リスト: ${regimes}（all で全部）。助言: ${advice}。`,
	}),
	unreadable: (id: string): Words => ({
		en: `Some facts of ${id} cannot be read, so they are not compared with any list. Mend them first.`,
		ja: `${id} の事実は読めないところがあるため、リストと照らし合わせていません。先に直してください。`,
	}),
	noneChosen: {
		en: 'Choose them in incident.yaml, or in the command.\n  regimes: [appi, gdpr]\n  npm run check -- --regime appi,gdpr',
		ja: 'incident.yaml に書くか、コマンドで指定してください。\n  regimes: [appi, gdpr]\n  npm run check -- --regime appi,gdpr',
	} satisfies Words,
};
