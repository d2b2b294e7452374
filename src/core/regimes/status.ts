/** Whether a notice holds what an element asks for: evidence held against facts. */
import type { Incident } from '../facts/incident.ts';
import { answerTo } from './answers.ts';
import { lookUp, type Evidence } from './evidence-path.ts';
import type { EvidenceRule } from './lists.ts';
import type { QuestionName } from './questions.ts';

export interface Status {
	/** `needs-human`: nothing but a person can tell. */
	status: 'present' | 'stated-unknown' | 'partial' | 'missing' | 'needs-human';
	/** What shows it, in the words of `incident.yaml`. */
	shownBy: string[];
	/** Paths that lead to nothing. */
	lacking: string[];
	/** What a person has to say. */
	asks: QuestionName[];
}

/** What one part of a rule comes to. */
type Part = 'there' | 'unknown' | 'absent';

export function statusOf(rule: EvidenceRule, evidence: Evidence, incident: Incident): Status {
	if (rule.ask !== undefined) return judged(rule.ask, incident, { status: 'present', shownBy: [], lacking: [], asks: [] });
	const status = shown(rule, evidence);
	return rule.confirm !== undefined && status.status === 'present' ? judged(rule.confirm, incident, status) : status;
}

/** A person’s yes lets a status stand, their no takes it back. */
function judged(question: QuestionName, incident: Incident, status: Status): Status {
	const { kind } = answerTo(incident, question);
	if (kind === 'yes') return { ...status, shownBy: [...status.shownBy, `regime-answers.${question}`] };
	if (kind === 'no') return { ...status, status: 'missing', shownBy: [] };
	return { ...status, status: 'needs-human', asks: [question] };
}

function shown({ all = [], any = [], 'implied-by': hints = [], 'unknown-ok': isUnknownOk }: EvidenceRule, evidence: Evidence): Status {
	const shownBy: string[] = [];
	const lacking: string[] = [];
	const look = (paths: readonly string[]): Part => {
		const seen = paths.flatMap((path) => lookUp(evidence, path));
		shownBy.push(...seen.map(({ name }) => name));
		if (seen.some(({ isUnknown }) => !isUnknown)) return 'there';
		if (seen.length > 0 && isUnknownOk) return 'unknown';
		lacking.push(...paths);
		return 'absent';
	};
	const parts = [...all.map((path) => look([path])), ...(any.length > 0 ? [look(any)] : [])];
	const status = summed(parts);
	if (status !== 'missing') return { status, shownBy, lacking, asks: [] };
	const hinted = hints.flatMap((path) => lookUp(evidence, path)).map(({ name }) => name);
	return { status: hinted.length > 0 ? 'partial' : 'missing', shownBy: hinted, lacking, asks: [] };
}

function summed(parts: readonly Part[]): 'present' | 'stated-unknown' | 'partial' | 'missing' {
	if (parts.every((part) => part === 'there')) return 'present';
	if (parts.every((part) => part !== 'absent')) return 'stated-unknown';
	return parts.some((part) => part !== 'absent') ? 'partial' : 'missing';
}
