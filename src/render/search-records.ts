/** What the search of a language finds: one record for each question, request, event, measure and section. */
import type { Notice } from '../core/notice/notice.ts';
import { entriesOf, leadOf, type Entry, type EntryKind } from '../core/prose/sections.ts';
import { pageNames, type PageName } from '../core/prose/prose.ts';
import { plainText } from '../core/prose/text.ts';
import { affectedRows, dataItemRows, milestoneRows } from './tables.ts';
import type { Urls } from './urls.ts';
import { contactText, type Wording } from './wording.ts';

export interface SearchRecord {
	url: string;
	kind: EntryKind;
	page: PageName;
	title: string;
	/** What it says, as plain text in the reader’s language, facts filled in. */
	text: string;
}

/** Records of one notice in one language, in reading order. */
export function searchRecords(notice: Notice, wording: Wording, urls: Urls): SearchRecord[] {
	const { locale, t, labels } = wording;
	const translation = notice.translations[locale];
	if (!translation) return [];
	const records: SearchRecord[] = [];
	const add = (page: PageName, anchor: string, kind: EntryKind, title: string, text: string) =>
		records.push({ url: `${urls.page(locale, notice.id, page)}#${anchor}`, kind, page, title, text });

	for (const page of pageNames) {
		const prose = translation.pages[page];
		if (prose === 'missing') continue;
		if (page === 'notice') {
			add(page, 'what-happened', 'section', labels.title, plainText(leadOf(prose.children), wording.component));
			const affected = affectedRows(wording).map(({ group, answerText, people, data, period }) => [group, answerText, people?.text, wording.list(data), period?.text].filter(Boolean).join(' – '));
			const items = dataItemRows(wording).map(({ name, stateText }) => `${name}: ${stateText}`);
			add(page, 'affected', 'section', t('notice.affected'), [...affected, ...items].join('\n'));
			const milestones = milestoneRows(wording).map(({ name, text, waitingFor }) => [`${name}: ${text}`, ...(waitingFor.length > 0 ? [t('milestone.waitingFor', { measures: wording.list(waitingFor) })] : [])].join('\n'));
			if (milestones.length > 0) add(page, 'milestones', 'section', t('notice.waiting'), milestones.join('\n'));
			const contacts = Object.keys(wording.incident.contacts).map((id) => `${wording.name(id)}: ${contactText(wording.contact(id), t)}`);
			if (contacts.length > 0) add(page, 'contact', 'section', t('notice.contact'), contacts.join('\n'));
		}
		for (const entry of entriesOf(prose.children)) {
			add(page, entry.anchor, entry.kind, entryTitle(entry, wording), plainText(entry.children, wording.component));
		}
	}
	return records;
}

/** A measure is headed by its name, an event by its date; the others by their own words. */
export function entryTitle({ kind, anchor, heading, children }: Entry, wording: Wording): string {
	if (kind === 'measure') return wording.name(anchor);
	if (kind === 'event') return `${wording.eventDate(anchor).text} ${plainText(children, wording.component).split('\n')[0] ?? ''}`;
	return plainText(heading, wording.component);
}
