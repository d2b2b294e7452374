/** Questions that have a few answers: each with its meaning, and a number by which it may be given. */
import { fileURLToPath } from 'node:url';
import { choices } from '../core/authoring/draft.ts';
import type { StaffLanguage, Words } from '../core/findings/finding.ts';
import { readScaffold } from '../files/read-scaffolds.ts';
import { ownCatalogues } from './own-catalogues.ts';

export type ChoiceName = keyof typeof choices;

export interface Choice {
	value: string;
	meaning: string;
}

export function choicesFor(name: ChoiceName, language: StaffLanguage): Choice[] {
	const spoken = ownCatalogues()[language] ?? {};
	const { words } = readScaffold(fileURLToPath(new URL('../locales/scaffold', import.meta.url)), language, 'en');
	const meaningOf = (value: string) => {
		if (name === 'mode' || name === 'certainty') return own[name][value]?.[language] ?? '';
		return (name === 'data' ? words[`data.${value}`] : spoken[`${name === 'kind' ? 'kinds' : name}.${value}`]) ?? '';
	};
	return choices[name].map((value) => ({ value, meaning: meaningOf(value) }));
}

/** @example choiceLines([{ value: 'live', meaning: 'real' }]) // => '  1 live (real)' */
export function choiceLines(list: readonly Choice[]): string {
	const width = String(list.length).length;
	return list.map(({ value, meaning }, index) => `  ${String(index + 1).padStart(width)} ${value}${meaning === '' || meaning === value ? '' : ` (${meaning})`}`).join('\n');
}

/** Numbers and meanings as the words that they stand for; anything else as it was typed. */
export function chosen(typed: string, list: readonly Choice[]): string {
	const meant = (word: string) => (/^\d+$/.test(word) ? list[Number(word) - 1] : list.find(({ meaning }) => meaning.toLowerCase() === word.toLowerCase()))?.value;
	const whole = meant(typed.normalize('NFKC').trim());
	if (whole !== undefined) return whole;
	return typed
		.normalize('NFKC')
		.split(/[,、]|\s+(?=\d+(?:\s|$))/)
		.map((word) => meant(word.trim()) ?? word.trim())
		.join(', ');
}

const own: Readonly<Record<'mode' | 'certainty', Readonly<Record<string, Words>>>> = {
	mode: { live: { en: 'real', ja: '本番' }, sample: { en: 'an example', ja: '見本' }, drill: { en: 'an exercise', ja: '訓練' } },
	certainty: { confirmed: { en: 'established', ja: '確認済み' }, suspected: { en: 'cannot be ruled out', ja: '否定できない' }, unknown: { en: 'not known yet', ja: 'まだわからない' } },
};
