import { nearest } from '../core/findings/nearest.ts';
import type { NoticeSource, Project } from '../core/notice/project.ts';
import { complain, type Terminal } from './terminal.ts';

/** The notice a person named; says which there are when they named none, or one that is not there. */
export function findNotice(terminal: Terminal, { notices }: Project, id: string | undefined, usage: string): NoticeSource | undefined {
	const found = notices.find(({ notice }) => notice.id === id);
	if (found) return found;
	const ids = notices.map(({ notice }) => notice.id);
	const meant = id === undefined ? undefined : nearest(id, ids);
	complain(
		terminal,
		`${id === undefined ? 'Name the notice.' : `There is no notice \`${id}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`} There are: ${ids.join(', ') || 'none'}.\nUsage: ${usage}\nNothing was done.`,
	);
	return undefined;
}
