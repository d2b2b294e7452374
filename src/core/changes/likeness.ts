/** How much two texts have in common, whatever the order of their words: 0 nothing, 1 all. */
import type { Token } from './tokens.ts';

/** Texts that have less in common than this are two texts, and readers see them one after the other. */
export const RELATED = 0.3;

/** How heavy each word is in a text, all its occurrences together. */
export interface Bag {
	weights: ReadonlyMap<string, number>;
	total: number;
}

export function bagOf(tokens: readonly Token[]): Bag {
	const weights = new Map<string, number>();
	let total = 0;
	for (const { key, weight } of tokens) {
		if (weight === 0) continue;
		weights.set(key, (weights.get(key) ?? 0) + weight);
		total += weight;
	}
	return { weights, total };
}

/** Two texts without any word have nothing in common that would tell that they belong together. */
export function likeness(a: Bag, b: Bag): number {
	const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
	let common = 0;
	for (const [key, weight] of small.weights) common += Math.min(weight, large.weights.get(key) ?? 0);
	return a.total + b.total === 0 ? 0 : (2 * common) / (a.total + b.total);
}
