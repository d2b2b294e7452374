import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stops, type Finding } from '../../core/findings/finding.ts';
import { listed } from '../../core/findings/nearest.ts';
import type { Refusal } from '../../core/findings/refusal.ts';
import { realDisk } from '../../files/disk.ts';
import { readProject } from '../../files/read-project.ts';
import { factSpelled, knownFacts, setFact, type KnownFact } from '../../files/set-fact.ts';
import { answer, jsonOption } from '../answer.ts';
import { allFindings, concerning } from '../check-content.ts';
import type { Command, CommandInput } from '../command.ts';
import { noNotice, noticeIds, takeNotice } from '../find-notice.ts';
import { noticeWords } from '../words/notice.ts';
import { setWords } from '../words/set.ts';

export const set: Command = {
	summary: { en: 'Change one fact in incident.yaml; it changes in every language.', ja: 'incident.yaml の事実を一つ変える。すべての言語で変わる。' },
	words: '<incident> <fact> <value>…',
	options: { json: jsonOption },
	example: 'npm run notice set 2017-sempre milestones.payment-restart planned 2018-02-01',
	untouched: setWords.nothingPublished,
	run: async (input) => {
		const { content, words } = input;
		const { project, findings: unread } = readProject(content.path, content.shown);
		if (project === 'unreadable') return answer(input, { command: 'set', exitCode: 1, findings: unread, outcome: setWords.nothingWritten });
		const ids = noticeIds(project);
		const named = takeNotice(words, ids);
		if (!named) {
			return answer(input, {
				command: 'set',
				exitCode: 2,
				refusals: [noNotice(words[0], ids, (id) => `npm run notice set ${id} <fact> <value>`)],
				outcome: setWords.nothingWritten,
			});
		}
		const { id } = named;
		const path = join(content.path, 'incidents', id, 'incident.yaml');
		const before = await problemsIn(input, id);
		if (!existsSync(path))
			return answer(input, {
				command: 'set',
				exitCode: 1,
				findings: before,
				refusals: before.length > 0 ? [] : [noticeWords.noWorkingCopy(id)],
				outcome: setWords.nothingWritten,
			});
		const known = knownFacts(path);
		const [name, ...value] = factFirst(apart(named.rest, known), known);
		if (name === undefined || value.length === 0) {
			const fact = name === undefined ? undefined : factSpelled(name, known);
			const refusal =
				name === undefined
					? setWords.noFact(id, listed(usualFacts(known)), exampleOf(usualFacts(known)[0]))
					: setWords.noValue(id, fact?.name ?? name, fact?.value);
			return answer(input, { command: 'set', exitCode: 2, refusals: [refusal], outcome: setWords.nothingWritten });
		}
		const result = setFact(realDisk, path, `${content.shown}/incidents/${id}/incident.yaml`, name, value);
		if (result.kind === 'refused') {
			if (result.fault === 'typed')
				return answer(input, {
					command: 'set',
					exitCode: 2,
					refusals: result.findings.map((finding) => refusalOf(finding, id)),
					outcome: setWords.nothingWritten,
				});
			// What was wrong in the file before has a line there.
			return answer(input, { command: 'set', exitCode: 1, findings: stops(before) ? before : result.findings, outcome: setWords.nothingWritten });
		}
		const problems = added(before, await problemsIn(input, id));
		return answer(input, {
			command: 'set',
			exitCode: 0,
			text: setWords.done(result.name, result.before, result.after)[input.language],
			findings: problems,
			outcome: stops(problems) ? setWords.nextWith(id) : setWords.next(id),
			result: { id, fact: result.name, before: result.before, after: result.after },
		});
	},
};

/** What was typed has no place in a file. */
function refusalOf({ message, hint }: Finding, id: string): Refusal {
	return { message, hint: { en: hint.en.replaceAll('<incident>', id), ja: hint.ja.replaceAll('<incident>', id) } };
}

/** What stops a publication, or is worth a look, as things are. */
async function problemsIn({ content }: CommandInput, id: string): Promise<Finding[]> {
	const { project, findings } = readProject(content.path, content.shown);
	if (project === 'unreadable') return findings;
	return concerning(id, project, await allFindings(project, findings)).filter(({ severity }) => severity !== 'informative');
}

/** Those that were not there before. */
function added(before: readonly Finding[], after: readonly Finding[]): Finding[] {
	const key = ({ check, message }: Finding) => `${check} ${message.en}`;
	const known = new Set(before.map(key));
	return after.filter((finding) => !known.has(key(finding)));
}

/** A fact may stand after its value; only one word can be meant then. */
function factFirst(words: readonly string[], known: readonly KnownFact[]): string[] {
	const facts = words.filter((word) => factSpelled(word, known));
	const [fact] = facts;
	if (fact === undefined || facts.length > 1 || fact === words[0]) return [...words];
	return [fact, ...words.filter((word) => word !== fact)];
}

/** A fact and its value may be written as one word: `cohorts.card.count=5`. */
function apart(words: readonly string[], known: readonly KnownFact[]): string[] {
	return words.flatMap((word) => {
		const [, fact = '', value = ''] = /^([^=＝]+)[=＝](.*)$/s.exec(word) ?? [];
		return fact !== '' && factSpelled(fact, known) ? [fact, value].filter((part) => part !== '') : [word];
	});
}

/** What is changed most often comes first. */
function usualFacts(known: readonly KnownFact[]): string[] {
	const names = known.map(({ name }) => name);
	const milestones = names.filter((name) => /^milestones\.[^.]+$/.test(name));
	const counts = names.filter((name) => /^cohorts\..*\.count$/.test(name));
	return [...new Set([...milestones, ...counts, ...names])];
}

function exampleOf(fact = '<fact>'): string {
	return /^milestones\.[^.]+$/.test(fact) ? `${fact} planned 2018-02-01` : `${fact} <value>`;
}
