/** Reads what people type in the ways they are used to, where only one thing can be meant; anything else stays as it is. */
import { typedMoment } from '../dates/typed-when.ts';

/** @example plainCount('２２，７９６') // => '22796' */
export function plainCount(typed: string): string {
	const text = typed.normalize('NFKC').trim().replace(/\s*(?:人|名|件|people|명|건)$/, '');
	const [, tenThousands, thousands = '', rest = ''] = /^(\d+)[万만] ?(?:(\d)[千천])?(\d{1,4})?$/.exec(text) ?? [];
	if (tenThousands !== undefined && (thousands === '' || rest.length < 4)) return String(Number(tenThousands) * 10_000 + Number(thousands) * 1_000 + Number(rest));
	return /^\d{1,3}(?:[,.'’_ \u00a0\u202f]\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text;
}

/** @example plainDate('2026/3/2') // => '2026-03-02' */
export function plainDate(typed: string): string {
	return typedMoment(typed) ?? typed.normalize('NFKC').trim();
}

/** @example plainPhone('+44 20 7946 0000') // => '+442079460000' */
export function plainPhone(typed: string): string {
	const text = typed.normalize('NFKC').trim();
	return /^\+[\d\s().-]+$/.test(text) ? text.replace(/[^\d+]/g, '') : text;
}

/** @example plainLocale('zh_hans') // => 'zh-Hans' */
export function plainLocale(typed: string): string {
	const text = typed.normalize('NFKC').trim().replaceAll('_', '-');
	try {
		return Intl.getCanonicalLocales(text)[0] ?? text;
	} catch {
		return text;
	}
}

/** Words of a list, separated by commas, blanks or 、. */
export function plainList(typed: readonly string[]): string[] {
	return typed.flatMap((text) => text.normalize('NFKC').split(/[,、\s]+/)).filter((word) => word !== '');
}

/** A text for an id: lower-case words joined by hyphens; empty when nothing of it can stand in one. @example idFrom('Example Parcels Ltd.') // => 'example-parcels-ltd' */
export function idFrom(typed: string): string {
	return typed
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+|-+$/g, '');
}
