/** The policy: every check, in the order in which a person would want to hear of it. */
import type { Finding } from '../findings/finding.ts';
import { inReadingOrder } from '../findings/finding.ts';
import { legible } from '../findings/legible.ts';
import type { Project } from '../notice/project.ts';
import { shownFinding } from '../personal-data/shown-findings.ts';
import { charactersBelongToTheLanguage } from './characters-belong-to-the-language.ts';
import { charactersHaveTheirUsualWidth } from './characters-have-their-usual-width.ts';
import type { Check, Circumstances } from './check.ts';
import { claimsAreHedgedOnce } from './claims-are-hedged-once.ts';
import { contactsCanBeReached } from './contacts-can-be-reached.ts';
import { countsAddUp } from './counts-add-up.ts';
import { currenciesExist } from './currencies-exist.ts';
import { dataBelongsToSomeone } from './data-belongs-to-someone.ts';
import { datesAreInOrder } from './dates-are-in-order.ts';
import { datesFitTheIncident } from './dates-fit-the-incident.ts';
import { entriesAreWellFormed } from './entries-are-well-formed.ts';
import { entriesSaySomething } from './entries-say-something.ts';
import { everyEventIsTold } from './every-event-is-told.ts';
import { everyFactIsTold } from './every-fact-is-told.ts';
import { factNamesExist } from './fact-names-exist.ts';
import { factsAreNotTyped } from './facts-are-not-typed.ts';
import { filesCarryNoPersonalData } from './files-carry-no-personal-data.ts';
import { gapsAreFilled } from './gaps-are-filled.ts';
import { goneIsExplained } from './gone-is-explained.ts';
import { headingsMatchAcrossLanguages } from './headings-match-across-languages.ts';
import { hoursCanBeKept } from './hours-can-be-kept.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { idsMatchAcrossLanguages } from './ids-match-across-languages.ts';
import { idsResolve } from './ids-resolve.ts';
import { languagesExist } from './languages-exist.ts';
import { linksAreNotDisguised } from './links-are-not-disguised.ts';
import { linksLeadToKnownPlaces } from './links-lead-to-known-places.ts';
import { linksResolve } from './links-resolve.ts';
import { liveNoticesBearNoMark } from './live-notices-bear-no-mark.ts';
import { liveNoticesLeadSomewhere } from './live-notices-lead-somewhere.ts';
import { liveNoticesReconstructNothing } from './live-notices-reconstruct-nothing.ts';
import { mailsStartEmpty } from './mails-start-empty.ts';
import { marksAreUnderstood } from './marks-are-understood.ts';
import { namesAreComplete } from './names-are-complete.ts';
import { namesAreNotTyped } from './names-are-not-typed.ts';
import { namesAreUsed } from './names-are-used.ts';
import { nextUpdateIsAhead } from './next-update-is-ahead.ts';
import { noAttachmentIsPromised } from './no-attachment-is-promised.ts';
import { noPersonalDataIsTyped } from './no-personal-data-is-typed.ts';
import { noSecretIsTyped } from './no-secret-is-typed.ts';
import { nothingIsAskedForThatThievesWant } from './nothing-is-asked-for-that-thieves-want.ts';
import { nothingPublishedDisappears } from './nothing-published-disappears.ts';
import { numbersMatchTheSource } from './numbers-match-the-source.ts';
import { onlyRolesAreNamed } from './only-roles-are-named.ts';
import { pagesSaySomething } from './pages-say-something.ts';
import { paragraphsAreNotCutIntoLines } from './paragraphs-are-not-cut-into-lines.ts';
import { periodsAddUp } from './periods-add-up.ts';
import { phonesCanBeDialled } from './phones-can-be-dialled.ts';
import { placeholdersAreReplaced } from './placeholders-are-replaced.ts';
import { plansAreUpToDate } from './plans-are-up-to-date.ts';
import { plansGetDates } from './plans-get-dates.ts';
import { precisionIsKept } from './precision-is-kept.ts';
import { punctuationIsOfOneKind } from './punctuation-is-of-one-kind.ts';
import { regimeAnswersFit } from './regime-answers-fit.ts';
import { regimeNamesAreKnown } from './regime-names-are-known.ts';
import { requestsSayWhatToDo } from './requests-say-what-to-do.ts';
import { sentencesAreShort } from './sentences-are-short.ts';
import { sourceLanguageIsComplete } from './source-language-is-complete.ts';
import { textIsInItsLanguage } from './text-is-in-its-language.ts';
import { timeZoneIsAPlace } from './time-zone-is-a-place.ts';
import { timelineIsSorted } from './timeline-is-sorted.ts';
import { timesExistOnTheClock } from './times-exist-on-the-clock.ts';
import { translationsCanBeShown } from './translations-can-be-shown.ts';
import { waitingHasANextUpdate } from './waiting-has-a-next-update.ts';
import { whatIsDoneIsPast } from './what-is-done-is-past.ts';

export const policy: readonly Check[] = [
	// Nothing was left to fill in, and every page is in its own language.
	gapsAreFilled,
	placeholdersAreReplaced,
	textIsInItsLanguage,
	charactersBelongToTheLanguage,

	// Nobody’s data and no key stands in what will be public.
	noSecretIsTyped,
	noPersonalDataIsTyped,
	filesCarryNoPersonalData,
	onlyRolesAreNamed,

	// Nobody is led astray.
	linksAreNotDisguised,
	nothingIsAskedForThatThievesWant,
	linksLeadToKnownPlaces,
	mailsStartEmpty,
	noAttachmentIsPromised,

	// The notice holds together.
	sourceLanguageIsComplete,
	languagesExist,
	idsResolve,
	idsAreUnique,
	datesAreInOrder,
	whatIsDoneIsPast,
	datesFitTheIncident,
	precisionIsKept,
	timesExistOnTheClock,
	timeZoneIsAPlace,
	countsAddUp,
	periodsAddUp,
	currenciesExist,
	dataBelongsToSomeone,
	contactsCanBeReached,
	phonesCanBeDialled,
	hoursCanBeKept,
	namesAreComplete,
	namesAreUsed,
	factNamesExist,
	pagesSaySomething,
	entriesSaySomething,
	marksAreUnderstood,
	entriesAreWellFormed,
	everyEventIsTold,
	timelineIsSorted,
	linksResolve,
	nothingPublishedDisappears,
	goneIsExplained,
	idsMatchAcrossLanguages,
	headingsMatchAcrossLanguages,
	translationsCanBeShown,

	// A live notice is taken for one.
	liveNoticesReconstructNothing,
	liveNoticesBearNoMark,
	liveNoticesLeadSomewhere,

	// A live notice keeps what it promised.
	plansAreUpToDate,
	nextUpdateIsAhead,
	waitingHasANextUpdate,
	plansGetDates,

	// What is written for regulators’ lists is understood.
	regimeNamesAreKnown,
	regimeAnswersFit,

	// Facts stand in one place, and are told.
	factsAreNotTyped,
	namesAreNotTyped,
	numbersMatchTheSource,
	everyFactIsTold,

	// People in a hurry can read it.
	requestsSayWhatToDo,
	claimsAreHedgedOnce,
	sentencesAreShort,
	paragraphsAreNotCutIntoLines,
	charactersHaveTheirUsualWidth,
	punctuationIsOfOneKind,
];

/** What the checks find in a project, in reading order. */
export function runChecks(project: Project, circumstances: Circumstances, checks: readonly Check[] = policy): Finding[] {
	const named: Project = { ...project, notices: project.notices.filter(({ reliable }) => reliable !== 'nothing') };
	const sound: Project = { ...project, notices: project.notices.filter(({ reliable }) => reliable === 'values') };
	const fit = { values: sound, names: named };
	return inReadingOrder(
		checks.flatMap(({ name, severity, reliesOn, find }) =>
			find(reliesOn ? fit[reliesOn] : project, circumstances).map((issue): Finding => legible(shownFinding({ check: name, severity, ...issue }))),
		),
	);
}
