import type { Words } from '../../../src/core/findings/finding.ts';

export function isWords(value: unknown): value is Words {
	return typeof value === 'object' && value !== null && 'en' in value && 'ja' in value && typeof value.en === 'string' && typeof value.ja === 'string';
}
