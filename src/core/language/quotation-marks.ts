/** The kinds of quotation marks, and which of them a text uses for its outermost quotations. */
export type QuotationMarks = 'straight' | 'curly' | 'low' | 'angular' | 'corner';

/** Nobody quotes more at once; a mark whose partner is farther away is a slip. */
const LONGEST = 1_000;

/** What opens each kind, and what may close it. */
const KINDS: readonly { kind: QuotationMarks; open: string; close: string }[] = [
	{ kind: 'straight', open: '"', close: '"' },
	{ kind: 'curly', open: '“', close: '”' },
	{ kind: 'low', open: '„', close: '“”' },
	{ kind: 'angular', open: '«', close: '»' },
	{ kind: 'angular', open: '»', close: '«' },
	{ kind: 'corner', open: '「', close: '」' },
	{ kind: 'corner', open: '『', close: '』' },
];

export interface Quotation {
	kind: QuotationMarks;
	start: number;
	end: number;
	/** What stands between the marks. */
	words: string;
}

/** The quotations of a text that stand in no other; a mark without its partner is none. */
export function quotationsIn(text: string): Quotation[] {
	const quotations: Quotation[] = [];
	const next = new Map<string, number>();
	/** Each sign is looked for once for all openings before it. */
	const nextOf = (sign: string, from: number): number => {
		let place = next.get(sign) ?? -1;
		if (place < from) {
			place = text.indexOf(sign, from);
			if (place < 0) place = Number.POSITIVE_INFINITY;
			next.set(sign, place);
		}
		return place;
	};
	for (let place = 0; place < text.length; place++) {
		const marks = KINDS.find(({ open }) => open === text[place]);
		if (!marks) continue;
		const close = Math.min(...[...marks.close].map((sign) => nextOf(sign, place + 1)));
		if (close - place > LONGEST) continue;
		quotations.push({ kind: marks.kind, start: place, end: close + 1, words: text.slice(place + 1, close) });
		place = close;
	}
	return quotations;
}

/** A quotation in the marks of another kind. */
export function requoted(words: string, kind: QuotationMarks): string {
	const [open, close] = { straight: ['"', '"'], curly: ['“', '”'], low: ['„', '“'], angular: ['«', '»'], corner: ['「', '」'] }[kind] as [string, string];
	return `${open}${words}${close}`;
}
