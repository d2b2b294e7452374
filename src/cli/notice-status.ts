/** How far a notice is: what is public, what is not yet, and what is untranslated or inconsistent. */
import type { Finding } from '../core/findings/finding.ts';
import type { ReportResults } from '../core/findings/report-document.ts';
import type { NoticeSource } from '../core/notice/project.ts';
import { publishedAt } from '../core/record/revision.ts';
import { pageNames } from '../core/prose/prose.ts';
import { statusTable, stepsOf } from '../core/record/translation-status.ts';
import { differingFiles, workingDigests } from '../files/publish-revision.ts';
import { isOfRecord } from './check-content.ts';
import { countsOf } from '../render/report.ts';

export type NoticeStatus = ReportResults['status']['notices'][number];

/**
 * @param folder The notice’s folder.
 * @param findings What the checks found in it.
 * @param now Milliseconds since 1970 UTC.
 */
export function noticeStatus({ notice, record }: NoticeSource, folder: string, findings: readonly Finding[], now: number): NoticeStatus {
	const { id, incident, translations } = notice;
	const next = record.revisions.length + 1;
	const rows = statusTable([...stepsOf(record.revisions), { number: next, notice, needsTranslation: true }]);
	const locales = Object.keys(translations);
	const localeOf = ({ position }: Finding) => locales.find((locale) => position.file.includes(`/incidents/${id}/${locale}/`));
	return {
		id,
		mode: incident.mode,
		isRecordSound: !findings.some(isOfRecord),
		published: record.revisions.map(({ revision }) => ({ number: revision.number, published: revision.published, isPublic: publishedAt(revision) <= now })),
		next,
		unpublished: differingFiles(record.revisions.at(-1)?.revision.files ?? {}, workingDigests(folder, locales)),
		facts: countsOf(findings.filter((finding) => finding.position.file.includes(`/incidents/${id}/`) && localeOf(finding) === undefined)),
		locales: locales.map((locale) => ({
			locale,
			pages: pageNames.map((page) => {
				const status = rows.find((row) => row.locale === locale && row.page === page)?.status ?? { kind: 'missing' };
				return { page, status: status.kind, ...(status.kind === 'behind' && status.since !== next ? { since: status.since } : {}) };
			}),
			findings: countsOf(findings.filter((finding) => localeOf(finding) === locale)),
		})),
	};
}
