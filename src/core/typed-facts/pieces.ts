/**
 * A long text in pieces that can be read one by one: nothing that is read is longer than a sentence, and what takes
 * a moment for each of many short texts would take an hour for one long one.
 */
export interface Piece {
	text: string;
	/** Where it begins. */
	offset: number;
}

const LONGEST = 1000;

/** Ends of sentences, and where there are none, spaces. */
const SENTENCE_END = /[.!?。！？]\s|[。！？\n]/g;

export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	let offset = 0;
	while (text.length - offset > LONGEST) {
		const length = cut(text.slice(offset, offset + LONGEST));
		pieces.push({ text: text.slice(offset, offset + length), offset });
		offset += length;
	}
	pieces.push({ text: text.slice(offset), offset });
	return pieces;
}

function cut(window: string): number {
	const sentence = [...window.matchAll(SENTENCE_END)].at(-1);
	if (sentence) return sentence.index + sentence[0].length;
	const space = window.lastIndexOf(' ');
	return space > 0 ? space + 1 : window.length;
}
