/** What a person reads before they say yes: what readers will be told has changed, and how the words differ. */
import type { StaffLanguage } from '../core/findings/finding.ts';
import type { NoticeSource } from '../core/notice/project.ts';
import type { Publication } from '../files/publish-revision.ts';
import type { Paint } from '../render/paint.ts';
import { clockTime } from '../render/format/clock-time.ts';
import { visible } from '../render/visible.ts';
import type { Difference } from './difference.ts';
import { differenceLines } from './difference-text.ts';
import type { NoticeStatus } from './notice-status.ts';
import { tableLines } from './status-text.ts';
import { publishWords } from './words/publish.ts';
import { statusWords } from './words/status.ts';

export function publicationText(
	{ notice }: NoticeSource,
	publication: Publication,
	difference: Difference,
	status: NoticeStatus,
	language: StaffLanguage,
	paint: Paint,
): string {
	const { number, kind, stage, published, summary } = publication;
	return [
		paint(
			'file',
			publishWords.heading(notice.id, number, kind, statusWords.stages[stage], clockTime(Date.parse(published), notice.incident['time-zone']))[language],
		),
		...Object.entries(summary).map(([locale, line]) => `  ${locale}: ${visible(line)}`),
		...(difference.from === 'nothing' ? [`  ${publishWords.first[language]}`] : differenceLines(difference, language, paint)),
		`  ${publishWords.translations[language]}`,
		...tableLines(status, language, paint, false).map((line) => `  ${line}`.trimEnd()),
	].join('\n');
}
