import type { Position } from '../core/findings/finding.ts';

/** The lines of a text, and on which of them a character stands. */
export class Lines {
	readonly all: readonly string[];
	readonly #starts: number[] = [];

	constructor(text: string) {
		this.all = text.split('\n');
		let start = 0;
		for (const line of this.all) {
			this.#starts.push(start);
			start += line.length + 1;
		}
	}

	/** The line that holds a character. */
	at(offset: number): string {
		return this.all[this.#indexOf(offset)] ?? '';
	}

	/** The number of the line that holds a character, counted from 1. */
	numberAt(offset: number): number {
		return this.#indexOf(offset) + 1;
	}

	position(file: string, offset: number): Position {
		const index = this.#indexOf(offset);
		return { kind: 'source', file, line: index + 1, column: offset - (this.#starts[index] ?? 0) + 1 };
	}

	/** The offset of a place that is counted from 1. */
	offset(line: number, column: number): number {
		return (this.#starts[line - 1] ?? 0) + column - 1;
	}

	#indexOf(offset: number): number {
		let [low, high] = [0, this.#starts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}
