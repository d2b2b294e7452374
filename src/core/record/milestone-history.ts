/** What the record says of a milestone that someone may have put into a calendar. */
import { sameValue } from '../changes/same-value.ts';
import { when, type Moment } from '../dates/when.ts';
import type { Milestone } from '../facts/incident.ts';
import type { Edition } from './edition.ts';
import { publishedAt } from './revision.ts';

/** A milestone with a day or a time: the only kind that a calendar can hold without inventing something. */
export interface DatedMilestone {
	id: string;
	/** A day, or a time with its offset; of a milestone that has none any more, the last one. */
	at: Moment;
	/** `withdrawn`: the notice as a whole no longer holds, and with it what it said of this. */
	state: 'planned' | 'done' | 'cancelled' | 'withdrawn';
	/** How often it changed since it first had a day or a time. */
	changes: number;
	/** When it first had a day or a time, in milliseconds since 1970 UTC. */
	since: number;
	/** When it last changed. */
	changed: number;
}

/** The milestones of a notice that belong in a calendar, in the order of the facts. */
export function datedMilestones(edition: Edition): DatedMilestone[] {
	const steps = stepsOf(edition);
	return Object.keys(edition.notice.incident.milestones).flatMap((id) => datedMilestone(id, steps) ?? []);
}

interface Step {
	milestones: Readonly<Record<string, Milestone>>;
	isWithdrawn: boolean;
	/** Milliseconds since 1970 UTC. */
	time: number;
}

/** What was published, oldest first; a draft counts as the state that would come next. */
function stepsOf({ notice, revisions, isDraft }: Edition): Step[] {
	const steps = revisions.map(({ revision, notice: { incident } }) => ({
		milestones: incident.milestones,
		isWithdrawn: revision.stage === 'withdrawn',
		time: publishedAt(revision),
	}));
	const newest = steps.at(-1);
	return isDraft && newest ? [...steps, { milestones: notice.incident.milestones, isWithdrawn: false, time: newest.time }] : steps;
}

function datedMilestone(id: string, steps: readonly Step[]): DatedMilestone | undefined {
	let dated: DatedMilestone | undefined;
	let shown: DatedMilestone | undefined;
	for (const [index, { milestones, isWithdrawn, time }] of steps.entries()) {
		const [before, milestone] = [steps[index - 1], milestones[id]];
		const isChanged = before !== undefined && (before.isWithdrawn !== isWithdrawn || !sameValue(before.milestones[id], milestone));
		if (dated && isChanged) dated = { ...dated, changes: dated.changes + 1, changed: time };
		const at = milestone && dateOf(milestone);
		if (at && !isWithdrawn) dated = { id, changes: 0, since: time, changed: time, ...dated, at, state: milestone.state === 'done' ? 'done' : 'planned' };
		// A calendar keeps what it once read, so what no longer holds has to be taken back.
		if (isWithdrawn) shown = dated && { ...dated, state: 'withdrawn' };
		else if (milestone?.state === 'cancelled') shown = dated && { ...dated, state: 'cancelled' };
		else shown = at && dated;
	}
	return shown;
}

/** Its day or time; none for a month, a year or a stretch, and none while nothing is decided. */
function dateOf(milestone: Milestone): Moment | undefined {
	if (milestone.state !== 'planned' && milestone.state !== 'done') return undefined;
	const date = when(milestone.date);
	return date.kind === 'moment' && (date.at.precision === 'day' || date.at.precision === 'time') ? date.at : undefined;
}
