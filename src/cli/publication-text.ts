/** What a person reads before they say yes: what readers will be told has changed, and how the words differ. */
import { factChanges } from '../core/changes/fact-changes.ts';
import { proseChanges } from '../core/changes/prose-changes.ts';
import type { Run } from '../core/changes/word-changes.ts';
import type { Site } from '../core/facts/site.ts';
import type { Notice } from '../core/notice/notice.ts';
import type { NoticeSource } from '../core/notice/project.ts';
import { pageNames } from '../core/prose/prose.ts';
import { currentOf } from '../core/record/record.ts';
import type { Publication } from '../files/publish-revision.ts';
import { changeSentence, changeWords } from '../render/change-words.ts';
import type { SiteContent } from '../render/site-content.ts';
import { spokenSite } from './spoken-site.ts';
import { statusText } from './status-text.ts';

export function publicationText(source: NoticeSource, publication: Publication, site: Site): string {
	const { notice, record } = source;
	const { number, kind, stage, published, summary } = publication;
	const last = currentOf(record)?.notice;
	return [
		`${notice.id}, revision ${number}: ${kind}, ${stage}, ${published}`,
		...Object.entries(summary).map(([locale, line]) => `  ${locale}: ${line}`),
		...(last ? differenceLines(spokenSite(site), last, notice) : ['  The first publication: everything is new.']),
		'  Translations:',
		...statusText(source).split('\n').slice(1).map((line) => `  ${line}`),
	].join('\n');
}

/** Facts as readers are told them in the source language, then each page’s words: [-gone-] {+new+}. */
export function differenceLines(content: SiteContent, before: Notice, after: Notice): string[] {
	const source = after.incident['source-locale'];
	const [was, is] = [content.wordingThen(before, source), content.wordingThen(after, source)];
	const facts = factChanges(before.incident, after.incident);
	const sentences = changeWords(facts, was, is).map((said) => changeSentence(said, is.t));
	const pages = Object.keys(after.translations).flatMap((locale) =>
		pageNames.flatMap((page) => {
			const [old, now] = [before, after].map(({ translations }) => translations[locale]?.pages[page] ?? 'missing');
			const children = (prose: typeof old) => (prose === undefined || prose === 'missing' ? 'missing' : prose.children);
			const reading = { locale, before: content.wordingThen(before, locale).component, after: content.wordingThen(after, locale).component };
			const { state, sections } = proseChanges(children(old), children(now), reading);
			if (state === 'unchanged') return [];
			if (state !== 'changed') return [`    ${locale}/${page}: ${state === 'added' ? 'new' : 'gone'}`];
			const changed = sections.filter((section) => section.state !== 'unchanged');
			return [`    ${locale}/${page}:`, ...changed.flatMap(({ heading, blocks }) => [heading, ...blocks.filter((block) => block.state !== 'unchanged').map(({ runs }) => runs)].filter(hasChange).map((runs) => `      ${marked(runs)}`))];
		}),
	);
	return [
		'  Facts that change:',
		...(sentences.length > 0 ? sentences.map((sentence) => `    ${sentence}`) : facts.length > 0 ? facts.map(({ name }) => `    ${name} (readers are not told)`) : ['    none']),
		'  Words that change:',
		...(pages.length > 0 ? pages : ['    none']),
	];
}

function hasChange(runs: readonly Run[]): boolean {
	return runs.some(({ op }) => op !== 'same');
}

/** What stayed is cut to what one needs to find the place. */
function marked(runs: readonly Run[]): string {
	return runs
		.map(({ op, text }, index) => {
			if (op === 'insert') return `{+${text}+}`;
			if (op === 'delete') return `[-${text}-]`;
			const most = 24;
			if (text.length <= 2 * most) return text;
			return `${index === 0 ? '' : text.slice(0, most)}…${index === runs.length - 1 ? '' : text.slice(-most)}`;
		})
		.join('');
}
