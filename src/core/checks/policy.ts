/** The policy: every check, in the order in which a person would want to hear of it. */
import type { Finding } from '../findings/finding.ts';
import { inReadingOrder } from '../findings/finding.ts';
import type { Project } from '../notice/project.ts';
import { shownFinding } from '../personal-data/shown-findings.ts';
import type { Check, Circumstances } from './check.ts';
import { contactsCanBeReached } from './contacts-can-be-reached.ts';
import { countsAddUp } from './counts-add-up.ts';
import { datesAreInOrder } from './dates-are-in-order.ts';
import { entriesAreWellFormed } from './entries-are-well-formed.ts';
import { everyEventIsTold } from './every-event-is-told.ts';
import { factNamesExist } from './fact-names-exist.ts';
import { filesCarryNoPersonalData } from './files-carry-no-personal-data.ts';
import { goneIsExplained } from './gone-is-explained.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { idsMatchAcrossLanguages } from './ids-match-across-languages.ts';
import { idsResolve } from './ids-resolve.ts';
import { linksAreNotDisguised } from './links-are-not-disguised.ts';
import { linksLeadToKnownPlaces } from './links-lead-to-known-places.ts';
import { linksResolve } from './links-resolve.ts';
import { mailsStartEmpty } from './mails-start-empty.ts';
import { namesAreComplete } from './names-are-complete.ts';
import { noAttachmentIsPromised } from './no-attachment-is-promised.ts';
import { noPersonalDataIsTyped } from './no-personal-data-is-typed.ts';
import { noSecretIsTyped } from './no-secret-is-typed.ts';
import { nothingIsAskedForThatThievesWant } from './nothing-is-asked-for-that-thieves-want.ts';
import { nothingPublishedDisappears } from './nothing-published-disappears.ts';
import { onlyRolesAreNamed } from './only-roles-are-named.ts';
import { sourceLanguageIsComplete } from './source-language-is-complete.ts';
import { timelineIsSorted } from './timeline-is-sorted.ts';

export const policy: readonly Check[] = [
	noSecretIsTyped,
	noPersonalDataIsTyped,
	filesCarryNoPersonalData,
	linksAreNotDisguised,
	nothingIsAskedForThatThievesWant,
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
	linksLeadToKnownPlaces,
	mailsStartEmpty,
	noAttachmentIsPromised,
	onlyRolesAreNamed,
];

/** What the checks find in a project, in reading order. */
export function runChecks(project: Project, circumstances: Circumstances, checks: readonly Check[] = policy): Finding[] {
	const named: Project = { ...project, notices: project.notices.filter(({ reliable }) => reliable !== 'nothing') };
	const sound: Project = { ...project, notices: project.notices.filter(({ reliable }) => reliable === 'values') };
	const fit = { values: sound, names: named };
	return inReadingOrder(
		checks.flatMap(({ name, severity, reliesOn, find }) =>
			find(reliesOn ? fit[reliesOn] : project, circumstances).map((issue): Finding => shownFinding({ check: name, severity, ...issue })),
		),
	);
}
