/** The kinds of quotation marks, and which of them a text uses for its outermost quotations. */
export type QuotationMarks = 'straight' | 'curly' | 'low' | 'angular' | 'corner';

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
	for (let place = 0; place < text.length; place++) {
		const marks = KINDS.find(({ open }) => open === text[place]);
		if (!marks) continue;
		const length = [...text.slice(place + 1)].findIndex((sign) => marks.close.includes(sign));
		if (length < 0) continue;
		const words = [...text.slice(place + 1)].slice(0, length).join('');
		const end = place + 1 + words.length + 1;
		quotations.push({ kind: marks.kind, start: place, end, words });
		place = end - 1;
	}
	return quotations;
}

/** A quotation in the marks of another kind. */
export function requoted(words: string, kind: QuotationMarks): string {
	const [open, close] = { straight: ['"', '"'], curly: ['“', '”'], low: ['„', '“'], angular: ['«', '»'], corner: ['「', '」'] }[kind] as [string, string];
	return `${open}${words}${close}`;
}
