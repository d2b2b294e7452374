/** What a person reads before they say yes. */
import { factChanges } from '../core/changes/fact-changes.ts';
import { samePage } from '../core/changes/same-page.ts';
import type { Site } from '../core/facts/site.ts';
import type { NoticeSource } from '../core/notice/project.ts';
import { pageNames } from '../core/prose/prose.ts';
import { currentOf } from '../core/record/record.ts';
import type { Publication } from '../files/publish-revision.ts';
import { statusText } from './commands/status.ts';

export function publicationText(source: NoticeSource, publication: Publication, site: Site): string {
	const { notice, record } = source;
	const last = currentOf(record)?.notice;
	const { number, kind, stage, published, summary } = publication;
	const facts = last ? factChanges(last.incident, notice.incident).map(({ name }) => `    ${name}`) : [];
	const prose = site.locales.flatMap((locale) =>
		pageNames.flatMap((page) => {
			const [then, now] = [last, notice].map((version) => version?.translations[locale]?.pages[page] ?? 'missing');
			if (now === undefined || then === undefined || (now === 'missing' && then === 'missing')) return [];
			if (now === 'missing') return [`    ${locale}/${page}: gone`];
			if (then === 'missing') return [`    ${locale}/${page}: new`];
			return samePage(then.children, now.children) ? [] : [`    ${locale}/${page}: changed`];
		}),
	);
	return [
		`${notice.id}, revision ${number}: ${kind}, ${stage}, ${published}`,
		...Object.entries(summary).map(([locale, line]) => `  ${locale}: ${line}`),
		'  Facts that change:',
		...(last ? (facts.length > 0 ? facts : ['    none']) : ['    all (first publication)']),
		'  Pages that change:',
		...(prose.length > 0 ? prose : ['    none']),
		'  Translations:',
		...statusText(source).split('\n').slice(1).map((line) => `  ${line}`),
	].join('\n');
}
