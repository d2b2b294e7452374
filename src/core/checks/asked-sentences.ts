/** Sentences of a notice that readers see, each with what introduces it. */
import type { NoticeSource } from '../notice/project.ts';
import { writtenTexts, type WrittenText } from '../notice/written-text.ts';
import { personalDataIn, readingOf } from '../personal-data/find-personal-data.ts';
import { languageOf, regionOf } from '../personal-data/language.ts';
import { withMasks } from '../personal-data/shown-findings.ts';
import { sentencesIn } from '../trust/asking.ts';

export interface ReadSentence {
	text: string;
	language: string;
	/** The heading or title above it and, in a list, the line before the list. */
	lead: string;
	source: WrittenText;
	start: number;
}

export function sentencesOf(source: NoticeSource): ReadSentence[] {
	let heading = '';
	let line = '';
	let page = '';
	return writtenTexts(source).flatMap((text) => {
		if (text.kind === 'comment') return [];
		if (`${text.locale}/${text.page}` !== page) {
			heading = '';
			line = '';
			page = `${text.locale}/${text.page}`;
		}
		const lead = text.kind === 'item' ? `${heading}\n${line}` : heading;
		if (text.kind === 'heading' || text.kind === 'title') heading = text.text;
		else if (text.kind === 'paragraph') line = text.text;
		return sentencesIn(text.text).map(({ start, text: sentence }) => ({ text: sentence, language: languageOf(text.locale), lead: text.kind === 'heading' || text.kind === 'title' ? '' : lead, source: text, start }));
	});
}

/** The beginning of a sentence in one line, without what it gives away of anybody. */
export function quoted(text: string, locale: string): string {
	const line = withMasks(text, personalDataIn(readingOf(text, locale), regionOf(locale))).replaceAll('\n', ' ');
	return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}
