/** The policy: every check, in the order in which a person would want to hear of it. */
import type { Finding } from '../findings/finding.ts';
import { inReadingOrder } from '../findings/finding.ts';
import type { Project } from '../notice/project.ts';
import type { Check, Circumstances } from './check.ts';
import { contactsCanBeReached } from './contacts-can-be-reached.ts';
import { countsAddUp } from './counts-add-up.ts';
import { datesAreInOrder } from './dates-are-in-order.ts';
import { entriesAreWellFormed } from './entries-are-well-formed.ts';
import { everyEventIsTold } from './every-event-is-told.ts';
import { factNamesExist } from './fact-names-exist.ts';
import { gapsAreFilled } from './gaps-are-filled.ts';
import { goneIsExplained } from './gone-is-explained.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { idsMatchAcrossLanguages } from './ids-match-across-languages.ts';
import { idsResolve } from './ids-resolve.ts';
import { linksResolve } from './links-resolve.ts';
import { namesAreComplete } from './names-are-complete.ts';
import { nothingPublishedDisappears } from './nothing-published-disappears.ts';
import { sourceLanguageIsComplete } from './source-language-is-complete.ts';
import { timelineIsSorted } from './timeline-is-sorted.ts';

export const policy: readonly Check[] = [
	gapsAreFilled,
	sourceLanguageIsComplete,
	idsResolve,
	idsAreUnique,
	datesAreInOrder,
	countsAddUp,
	contactsCanBeReached,
	namesAreComplete,
	factNamesExist,
	entriesAreWellFormed,
	everyEventIsTold,
	timelineIsSorted,
	linksResolve,
	nothingPublishedDisappears,
	goneIsExplained,
	idsMatchAcrossLanguages,
];

/** What the checks find in a project, in reading order. */
export function runChecks(project: Project, circumstances: Circumstances, checks: readonly Check[] = policy): Finding[] {
	const named: Project = { ...project, notices: project.notices.filter(({ reliable }) => reliable !== 'nothing') };
	const sound: Project = { ...project, notices: project.notices.filter(({ reliable }) => reliable === 'values') };
	const fit = { values: sound, names: named };
	return inReadingOrder(
		checks.flatMap(({ name, severity, reliesOn, find }) =>
			find(reliesOn ? fit[reliesOn] : project, circumstances).map((issue): Finding => ({ check: name, severity, ...issue })),
		),
	);
}
