import { readProject } from '../../files/read-project.ts';
import { reportProblems } from '../check-content.ts';
import type { Command } from '../command.ts';
import { say } from '../terminal.ts';

export const verify: Command = {
	summary: { en: 'Prove that no published file has changed.', ja: '公開したファイルが変わっていないことを確かめる。' },
	words: '[<incident>]',
	example: 'npm run notice verify 2017-sempre',
	run: async ({ terminal, content, language, words }) => {
		const { project, findings } = readProject(content.path, content.shown);
		const [id] = words;
		const broken = findings.filter(({ check, position }) => check === 'record-is-unbroken' && (id === undefined || position.file.includes(`/incidents/${id}/`)));
		if (project === 'unreadable' || broken.length > 0) {
			reportProblems(terminal, language, project === 'unreadable' ? findings : broken, { en: 'The record cannot be trusted until this is mended.', ja: '直すまで、この記録は信頼できません。' });
			return 1;
		}
		const records = project.records.filter((record) => id === undefined || record.id === id);
		if (records.length === 0) {
			say(terminal, id === undefined ? `There are no notices in ${content.shown}.` : `There is no notice \`${id}\` in ${content.shown}.`);
			return id === undefined ? 0 : 2;
		}
		for (const record of records) {
			const { revisions } = record;
			const files = revisions.reduce((sum, { revision }) => sum + Object.keys(revision.files).length, 0);
			say(terminal, `${record.id}: ${revisions.length} ${revisions.length === 1 ? 'revision' : 'revisions'}, ${files} files, unchanged since they were published.`);
		}
		return 0;
	},
};
