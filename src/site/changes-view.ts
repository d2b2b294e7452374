/** A revision compared with the one before, in one language. */
import type { BlockChange } from '../core/changes/block-changes.ts';
import { proseChanges, type SectionChange } from '../core/changes/prose-changes.ts';
import type { Run } from '../core/changes/word-changes.ts';
import { pageNames, type PageName } from '../core/prose/prose.ts';
import type { Edition } from '../core/record/edition.ts';
import type { SiteContent } from '../render/site-content.ts';
import type { Wording } from '../render/wording.ts';
import { behindComparison, type BehindView } from './behind-view.ts';
import type { Frame } from './frame.ts';
import type { Link } from './link.ts';
import { CHANGES_LIMIT, packed, textBytes } from './packed.ts';
import { editionAt, revisionFrame, revisionView, type RevisionView } from './record-views.ts';

/** A block to print; `skipped` stands for those that did not change and would only be in the way. */
export type ShownBlock = { kind: 'skipped' } | { kind: 'block'; block: BlockChange };

export interface ShownSection {
	page: PageName;
	/** In words, where the section has no heading of its own. */
	name: string;
	heading: readonly Run[];
	state: SectionChange['state'];
	/** How soon and for whom, before and after, where that changed. */
	attributes: readonly { what: string; before: string; after: string }[];
	blocks: readonly ShownBlock[];
}

export interface ChangedPage {
	title: string;
	sections: readonly ShownSection[];
}

export interface ChangesView {
	frame: Frame;
	title: string;
	revision: RevisionView;
	updates: Link;
	/** Pages of this language whose words changed, as far as this part of the comparison goes. */
	pages: readonly ChangedPage[];
	/** How many sections did not change at all. */
	unchanged: number;
	/** 1 for the part that also holds the facts. */
	part: number;
	parts: readonly (Link & { isCurrent: boolean })[];
	behind: BehindView | undefined;
}

/** How many parts a comparison has, so that each stays light. */
export function changesParts(content: SiteContent, edition: Edition, number: number, locale: string): number {
	return Math.max(1, shownParts(content, edition, number, locale).parts.length);
}

export function changesView(content: SiteContent, edition: Edition, number: number, locale: string, part: number): ChangesView {
	const published = edition.revisions[number - 1];
	const then = editionAt(edition, number);
	if (!published || !then) throw new Error(`There is no revision ${number} of \`${edition.notice.id}\`.`);
	const { urls } = content;
	const t = content.strings(locale);
	const { parts, unchanged } = shownParts(content, edition, number, locale);
	const sections = parts[part - 1] ?? [];
	const title = t('page.changes', { number });
	const path = (tag: string, which: number) => `${urls.changes(tag, edition.notice.id, number)}${which === 1 ? '' : `${which}/`}`;
	return {
		frame: revisionFrame(content, then, locale, title, (tag) => path(tag, 1), part),
		title,
		revision: revisionView(content, edition, published, locale),
		updates: { text: t('page.updates'), href: urls.updates(locale, edition.notice.id) },
		pages: pageNames.flatMap((page) => {
			const here = sections.filter((section) => section.page === page);
			return here.length > 0 ? [{ title: t(`page.${page}`), sections: here }] : [];
		}),
		unchanged,
		part,
		parts: parts.length < 2 ? [] : parts.map((_, index) => ({ text: String(index + 1), href: path(locale, index + 1), isCurrent: index + 1 === part })),
		behind: behindComparison(content, then, pageNames, locale),
	};
}

function shownParts(content: SiteContent, edition: Edition, number: number, locale: string): { parts: ShownSection[][]; unchanged: number } {
	const [before, after] = [edition.revisions[number - 2]?.notice, edition.revisions[number - 1]?.notice];
	if (!before || !after) return { parts: [], unchanged: 0 };
	const [was, is] = [content.wordingThen(before, locale), content.wordingThen(after, locale)];
	let unchanged = 0;
	const sections = pageNames.flatMap((page) => {
		const [old, now] = [before, after].map(({ translations }) => translations[locale]?.pages[page] ?? 'missing');
		const children = (prose: typeof old) => (prose === undefined || prose === 'missing' ? 'missing' : prose.children);
		const change = proseChanges(children(old), children(now), { locale, before: was.component, after: is.component });
		return change.sections.flatMap((section): ShownSection[] => {
			if (section.state === 'unchanged') {
				unchanged += 1;
				return [];
			}
			return [
				{
					page,
					name: sectionName(section, page, is),
					heading: section.heading,
					state: section.state,
					attributes: section.attributes.map(({ name, before: from, after: to }) => ({ what: is.t('change.other'), before: attributeText(name, from, was), after: attributeText(name, to, is) })),
					blocks: withoutUnchanged(section.blocks),
				},
			];
		});
	});
	return { parts: packed(sections, weightOf, CHANGES_LIMIT), unchanged };
}

/** What is changed, and the block before and after it to know where one is. */
function withoutUnchanged(blocks: readonly BlockChange[]): ShownBlock[] {
	const isNear = (index: number) => [index - 1, index, index + 1].some((near) => blocks[near] !== undefined && blocks[near].state !== 'unchanged');
	return blocks.flatMap((block, index): ShownBlock[] => {
		if (isNear(index)) return [{ kind: 'block', block }];
		return index > 0 && !isNear(index - 1) ? [] : [{ kind: 'skipped' }];
	});
}

function sectionName({ kind, anchor }: SectionChange, page: PageName, wording: Wording): string {
	if (kind === 'measure') return wording.name(anchor);
	if (kind === 'event') return Object.hasOwn(wording.incident.events, anchor) ? wording.eventDate(anchor).text : wording.t('kind.event');
	return page === 'notice' && kind === 'lead' ? wording.t('notice.whatHappened') : wording.t(`page.${page}`);
}

function attributeText(name: 'urgency' | 'for', value: string | undefined, { t, name: nameOf }: Wording): string {
	if (value === undefined) return '';
	if (name === 'for') return value === 'everyone' ? t('affected.everyone') : nameOf(value);
	return t({ now: 'request.now', soon: 'request.soon' }[value] ?? 'request.whenNeeded');
}

function weightOf({ heading, blocks }: ShownSection): number {
	const runs = blocks.flatMap((shown) => (shown.kind === 'block' ? shown.block.runs : []));
	// Every change of run is a pair of tags with words for people who listen.
	return [...heading, ...runs].reduce((sum, { text }) => sum + textBytes(text) + 40, 200);
}
