import { join } from 'node:path';
import { readProject } from '../../files/read-project.ts';
import { readRecord } from '../../files/read-record.ts';
import { answer, jsonOption } from '../answer.ts';
import { isOfRecord } from '../check-content.ts';
import type { Command } from '../command.ts';
import { noNotice, noticeIds, takeNotice } from '../find-notice.ts';
import { verifyWords } from '../words/verify.ts';

export const verify: Command = {
	summary: { en: 'Prove that no published file has changed.', ja: '公開したファイルが変わっていないことを確かめる。' },
	words: '[<incident>]',
	options: { json: jsonOption },
	example: 'npm run notice verify 2017-sempre',
	untouched: verifyWords.nothingWritten,
	run: async (input) => {
		const { content, language, words } = input;
		const { project, findings } = readProject(content.path, content.shown);
		if (project === 'unreadable') return answer(input, { command: 'verify', exitCode: 1, findings, isReport: true, outcome: verifyWords.untrusted });
		const ids = noticeIds(project);
		const named = takeNotice(words, ids);
		if (words.length > 0 && !named) {
			return answer(input, {
				command: 'verify',
				exitCode: 2,
				refusals: [noNotice(words[0], ids, (id) => `npm run notice verify ${id}`)],
				outcome: verifyWords.nothingWritten,
			});
		}
		const broken = findings.filter((finding) => isOfRecord(finding) && (named === undefined || !/\/incidents\/./.test(finding.position.file) || `${finding.position.file}/`.includes(`/incidents/${named.id}/`)));
		const records = project.records
			.filter(({ id }) => named === undefined || id === named.id)
			.map(({ id, revisions }) => ({
				id,
				revisions: revisions.length,
				files: revisions.reduce((sum, { revision }) => sum + Object.keys(revision.files).length, 0),
				digest: readRecord(join(content.path, 'incidents', id), id, id, project.site.locales).digest,
			}));
		const sound = records.filter(({ id }) => !broken.some(({ position }) => position.file.includes(`/incidents/${id}/`)));
		return answer(input, {
			command: 'verify',
			exitCode: broken.length > 0 ? 1 : 0,
			text: sound.map((record) => verifyWords.unchanged(record)[language]).join('\n'),
			findings: broken,
			isReport: true,
			outcome: broken.length > 0 ? verifyWords.untrusted : records.length === 0 ? verifyWords.none(content.shown) : verifyWords.unbroken,
			isQuiet: sound.length > 0 && broken.length === 0,
			result: { records },
		});
	},
};
