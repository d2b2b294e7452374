import type { KuromojiToken } from 'kuromojin';
import { remembered } from '../core/remembered.ts';

/** How a sentence of Japanese ends: です・ます, だ・である, or neither (はい。 以下のとおり。). */
export type Tone = 'polite' | 'plain' | 'none';

const POLITE = ['です', 'ます', 'くださる', '下さる', 'ござる'];

/** Words after the predicate: particles such as か and ね, and signs. */
const AFTER: readonly string[] = ['記号', '助詞'];

export const toneOf = remembered(async (sentence: string): Promise<Tone> => {
	const { tokenize } = await import('kuromojin');
	const tokens = await tokenize(sentence);
	const last = tokens.findLastIndex(({ pos }) => !AFTER.includes(pos));
	const predicate = tokens.slice(Math.max(0, last - 2), last + 1);
	const ending = predicate.at(-1);
	if (!ending) return 'none';
	if (predicate.some((token) => POLITE.includes(token.basic_form))) return 'polite';
	return isFinal(ending) ? 'plain' : 'none';
});

function isFinal({ pos, conjugated_form: form }: Readonly<KuromojiToken>): boolean {
	return ['動詞', '助動詞', '形容詞'].includes(pos) && form === '基本形';
}
