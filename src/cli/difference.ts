/** What two states of a notice say differently: facts, labels and the words of every page. */
import { factChanges } from '../core/changes/fact-changes.ts';
import { proseChanges, type PageChange } from '../core/changes/prose-changes.ts';
import { tokensOf, type Print } from '../core/changes/tokens.ts';
import { wordChanges, type Run } from '../core/changes/word-changes.ts';
import type { ReportResults } from '../core/findings/report-document.ts';
import type { Labels } from '../core/facts/labels.ts';
import type { Notice } from '../core/notice/notice.ts';
import { pageNames } from '../core/prose/prose.ts';
import { changeSentence, changeWords } from '../render/change-words.ts';
import type { SiteContent } from '../render/site-content.ts';

export type Difference = ReportResults['publish']['difference'];
type PageDifference = Difference['pages'][number];
type Change = PageDifference['changes'][number];

/** A state of the notice and what it is called. */
export interface State<Name> {
	name: Name;
	notice: Notice;
}

/** @param locales The languages whose words are compared. */
export function differenceOf(
	content: SiteContent,
	before: State<Difference['from']> | 'nothing',
	after: State<Difference['to']>,
	locales: readonly string[],
): Difference {
	const old = before === 'nothing' ? undefined : before.notice;
	const pages = locales.flatMap((locale) => [labelDifference(old, after.notice, locale), ...pageDifferences(content, old, after.notice, locale)]);
	const ends = { from: before === 'nothing' ? ('nothing' as const) : before.name, to: after.name };
	if (!old) return { ...ends, facts: [], told: [], pages: pages.filter(({ state }) => state !== 'unchanged') };
	const source = after.notice.incident['source-locale'];
	const [was, is] = [content.wordingThen(old, source), content.wordingThen(after.notice, source)];
	const facts = factChanges(old.incident, after.notice.incident);
	const told = changeWords(facts, was, is);
	return {
		...ends,
		facts: facts.map((change) => ({
			kind: change.kind,
			name: change.name,
			...('before' in change ? { before: change.before } : {}),
			...('after' in change ? { after: change.after } : {}),
		})),
		told: told.map((said) => changeSentence(said, is.t)),
		pages,
	};
}

function pageDifferences(content: SiteContent, before: Notice | undefined, after: Notice, locale: string): PageDifference[] {
	const reading = { locale, before: printOf(content, before ?? after, locale), after: printOf(content, after, locale) };
	return pageNames.flatMap((page): PageDifference[] => {
		const [old, now] = [before, after].map((notice) => {
			const prose = notice?.translations[locale]?.pages[page] ?? 'missing';
			return prose === 'missing' ? 'missing' : prose.children;
		});
		if (old === undefined || now === undefined || (old === 'missing' && now === 'missing')) return [];
		const change = proseChanges(old, now, reading);
		return [{ locale, page, state: change.state, changes: change.state === 'changed' ? change.sections.flatMap(sectionChanges) : [] }];
	});
}

function sectionChanges({ anchor, state, moved, heading, attributes, blocks }: PageChange['sections'][number]): Change[] {
	const place = anchor === 'top' ? '' : `#${anchor}`;
	const runs = state === 'unchanged' ? [] : [heading, ...blocks.filter((block) => block.state !== 'unchanged').map((block) => block.runs)].filter(hasChange);
	return [
		...(moved ? [{ place, kind: 'moved' as const, runs: [] }] : []),
		...attributes.map(({ name, before = '', after = '' }): Change => ({
			place,
			kind: 'mark',
			runs: [{ op: 'same', text: `${name}: ` }, ...replaced(before, after)],
		})),
		...runs.map((block): Change => ({ place, kind: 'words', runs: block.map(runDocument) })),
	];
}

/** Labels are words as well: the title, names, reasons. */
function labelDifference(before: Notice | undefined, after: Notice, locale: string): PageDifference {
	const [old, now] = [before, after].map((notice) => labelLines(notice?.translations[locale]?.labels ?? 'missing'));
	if (!old || !now) return { locale, page: 'labels', state: old ? 'removed' : now ? 'added' : 'unchanged', changes: [] };
	const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
	const tokens = (text: string) => tokensOf([{ kind: 'words', text, url: 'none', struck: false }], segmenter, () => '');
	const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((place): Change[] => {
		const [was, is] = [old.get(place) ?? '', now.get(place) ?? ''];
		return was === is ? [] : [{ place, kind: 'words', runs: wordChanges(tokens(was), tokens(is)).map(runDocument) }];
	});
	return { locale, page: 'labels', state: changes.length > 0 ? 'changed' : 'unchanged', changes };
}

function labelLines(labels: Labels | 'missing'): Map<string, string> | undefined {
	if (labels === 'missing') return undefined;
	const { title, 'short-title': short, names, reasons } = labels;
	const parts = Object.entries({ names, reasons }).flatMap(([part, lines]) => Object.entries(lines).map(([key, text]) => [`${part}.${key}`, text] as const));
	return new Map([['title', title], ...(short === undefined ? [] : [['short-title', short] as const]), ...parts]);
}

/** A draft may name what is not there; it is shown as it is written then. */
function printOf(content: SiteContent, notice: Notice, locale: string): Print {
	const { component } = content.wordingThen(notice, locale);
	return (tag) => {
		try {
			return component(tag);
		} catch {
			const attributes = Object.entries(tag.attributes).map(([key, value]) => ` ${key}="${value}"`);
			return `<${tag.name}${attributes.join('')} />`;
		}
	};
}

function replaced(before: string, after: string): Change['runs'] {
	return [...(before === '' ? [] : [{ op: 'delete' as const, text: before }]), ...(after === '' ? [] : [{ op: 'insert' as const, text: after }])];
}

function hasChange(runs: readonly Run[]): boolean {
	return runs.some(({ op }) => op !== 'same');
}

function runDocument({ op, text, url }: Run): Change['runs'][number] {
	return { op, text, ...(url === 'none' ? {} : { url }) };
}
