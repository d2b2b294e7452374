import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { realDisk } from '../../files/disk.ts';
import { setFact } from '../../files/set-fact.ts';
import { reportProblems } from '../check-content.ts';
import type { Command } from '../command.ts';
import { complain, say } from '../terminal.ts';

const USAGE = 'npm run notice set <incident> <fact> <value> [<date>]';

export const set: Command = {
	summary: { en: 'Change one fact in incident.yaml; it changes in every language.', ja: 'incident.yaml の事実を一つ変える。すべての言語で変わる。' },
	words: '<incident> <fact> <value> [<date>]',
	example: 'npm run notice set 2017-sempre milestones.payment-restart planned 2018-02-01',
	run: async ({ terminal, content, language, words }) => {
		const [id, name, ...value] = words;
		const path = join(content.path, 'incidents', id ?? '', 'incident.yaml');
		if (id === undefined || name === undefined || value.length === 0 || id.includes('..') || !existsSync(path)) {
			complain(terminal, `${id !== undefined && !existsSync(path) ? `There is no notice \`${id}\` in ${content.shown}.\n` : ''}Usage: ${USAGE}\nNothing was done.`);
			return 2;
		}
		const result = setFact(realDisk, path, `${content.shown}/incidents/${id}/incident.yaml`, name, value);
		if (result.kind === 'refused') {
			reportProblems(terminal, language, result.findings, { en: 'Nothing was written.', ja: '何も書き込んでいません。' });
			return 1;
		}
		say(terminal, `${name}: ${result.before} → ${result.after}`);
		say(terminal, `Readers see it after: npm run notice publish ${id}`);
		return 0;
	},
};
