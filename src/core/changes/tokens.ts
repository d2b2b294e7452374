import type { ProseComponent } from '../prose/prose.ts';
import { spanKey, type Dress, type Span } from './blocks.ts';

/** Says what a component prints. */
export type Print = (component: ProseComponent) => string;

/** The smallest thing that can change: a word of the language, a sign or space between words, or a component. */
export interface Token extends Dress {
	/** What makes two tokens the same. */
	key: string;
	text: string;
	/** How much of the text a reader would say it is; nothing for signs and spaces. */
	weight: number;
}

/** A fact weighs as much as a word of four letters, whatever its value is today. */
const COMPONENT_WEIGHT = 4;

/**
 * Words as the language has them: 再開 and not 再, 개인정보가 and not one letter of it.
 * @param segmenter For words, in the language of the text.
 */
export function tokensOf(spans: readonly Span[], segmenter: Intl.Segmenter, print: Print): Token[] {
	return spans.flatMap((span): Token[] => {
		const { url, struck } = span;
		if (span.kind === 'component') return [{ key: spanKey(span), text: print(span.component), weight: COMPONENT_WEIGHT, url, struck }];
		return [...segmenter.segment(span.text)].map(({ segment, isWordLike }) => ({
			key: spanKey({ ...span, text: segment }),
			text: segment,
			weight: isWordLike ? segment.length : 0,
			url,
			struck,
		}));
	});
}
