import type { Wording } from '../wording.ts';
import type { Lines } from './lines.ts';

/** What plain text needs to say facts, break lines and name addresses. */
export interface TextScope {
	wording: Wording;
	lines: Lines;
	/** The whole address of a link that leads out of the notice. */
	absolute(url: string): string;
}
