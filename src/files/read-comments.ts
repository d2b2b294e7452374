/** Finds what colleagues wrote to each other in a YAML file, where no reader sees it but everyone who gets the file does. */
import { Lexer } from 'yaml';
import type { Comment } from '../core/notice/project.ts';

/** Signs of the lexer’s own, which stand in no file: a document begins, a scalar follows, an error. */
export const OWN_SIGNS = /^[\x02\x18\x1f]$/;

export function yamlComments(text: string, file: string): Comment[] {
	const comments: Comment[] = [];
	let line = 1;
	let column = 1;
	let isScalar = false;
	for (const lexeme of new Lexer().lex(text)) {
		if (OWN_SIGNS.test(lexeme)) {
			isScalar = lexeme === '\x1f';
			continue;
		}
		if (lexeme.startsWith('#') && !isScalar) comments.push({ text: lexeme.slice(1), position: { kind: 'source', file, line, column: column + 1 } });
		isScalar = false;
		const lines = lexeme.split('\n');
		line += lines.length - 1;
		column = lines.length === 1 ? column + lexeme.length : (lines.at(-1) ?? '').length + 1;
	}
	return comments;
}
