/** Colour, where a person looks at a terminal and has not asked for none. https://no-color.org https://force-color.org */
import { styleText } from 'node:util';
import { unpainted, type Paint, type Part } from '../render/paint.ts';
import type { Terminal } from './terminal.ts';

const STYLES: Record<Part, Parameters<typeof styleText>[0]> = {
	file: 'bold',
	mandatory: 'red',
	recommended: 'yellow',
	informative: 'cyan',
	aside: 'dim',
	insert: 'green',
	delete: 'red',
};

export function paintFor(stream: Terminal['stdout'], environment: Terminal['environment']): Paint {
	return isColoured(stream, environment) ? (part, text) => styleText(STYLES[part], text, { validateStream: false }) : unpainted;
}

function isColoured({ isTTY }: Terminal['stdout'], { FORCE_COLOR, NO_COLOR, TERM }: Terminal['environment']): boolean {
	if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return !/^(?:0|false)$/.test(FORCE_COLOR);
	if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
	return isTTY === true && TERM !== 'dumb';
}
