/** The dates that customers wait for, as a calendar they can keep. https://www.rfc-editor.org/rfc/rfc5545 */
import ical, { escape, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { earliest } from '../core/dates/when.ts';
import { localesWith } from '../core/notice/notice.ts';
import type { Edition } from '../core/record/edition.ts';
import { datedMilestones, type DatedMilestone } from '../core/record/milestone-history.ts';
import { publishedAt } from '../core/record/revision.ts';
import { bannerOf } from './banner.ts';
import type { SiteContent } from './site-content.ts';

/** How often a calendar that follows the address should look again, in seconds. */
const LOOK_AGAIN = 6 * 60 * 60;

const STATUS = {
	planned: ICalEventStatus.TENTATIVE,
	done: ICalEventStatus.CONFIRMED,
	cancelled: ICalEventStatus.CANCELLED,
	withdrawn: ICalEventStatus.CANCELLED,
} as const satisfies Record<DatedMilestone['state'], ICalEventStatus>;

/** A calendar without entries is not valid, and a file that is not there promises nothing. */
export function hasCalendar(edition: Edition, locale: string): boolean {
	return edition.revisions.length > 0 && datedMilestones(edition).length > 0 && localesWith(edition.notice, 'notice').includes(locale);
}

/** The calendar of a notice in one language; `undefined` when there is no date to put into it. */
export function milestoneCalendar(content: SiteContent, edition: Edition, locale: string): string | undefined {
	const { notice, revisions } = edition;
	const newest = revisions.at(-1);
	if (!newest || !hasCalendar(edition, locale)) return undefined;
	const { labels } = content.wording(notice, locale);
	// The library writes these two lines as they are given; words in events it escapes itself.
	const calendar = ical({
		prodId: { company: 'Candor', product: 'Milestones', language: locale },
		name: escape(labels['short-title'] ?? labels.title, false),
		ttl: LOOK_AGAIN,
	});
	for (const milestone of datedMilestones(edition)) calendar.createEvent(eventOf(content, edition, milestone, locale, publishedAt(newest.revision)));
	return `${calendar.toString()}\r\n`;
}

/** @param stamp When the newest revision was published, in milliseconds since 1970 UTC. */
function eventOf(
	content: SiteContent,
	edition: Edition,
	{ id, at, state, changes, since, changed }: DatedMilestone,
	locale: string,
	stamp: number,
): ICalEventData {
	const { notice } = edition;
	const { site, urls } = content;
	const { labels, milestone, t } = content.wording(notice, locale);
	const { name, text, waitingFor } = milestone(id);
	const lines = [
		bannerOf(content, edition, locale)?.text,
		labels.title,
		waitingFor.length > 0 ? t('milestone.waitingFor', { measures: waitingFor.join(' / ') }) : undefined,
	].filter((line) => line !== undefined);
	return {
		// The same in every language, so that nobody who follows two of them has each date twice.
		id: `${id}@${notice.id}.${new URL(site['base-url']).hostname}`,
		sequence: changes,
		stamp: new Date(stamp),
		created: new Date(since),
		lastModified: new Date(changed),
		// A day counts from midnight UTC here and is written without a zone, so that it is that day wherever it is read.
		start: new Date(earliest(at)),
		allDay: at.precision === 'day',
		status: STATUS[state],
		transparency: ICalEventTransparency.TRANSPARENT,
		summary: `${name}: ${state === 'withdrawn' ? t('withdrawn.title') : text}`,
		description: lines.join('\n'),
		url: urls.absolute(urls.page(locale, notice.id, 'notice')),
	};
}
