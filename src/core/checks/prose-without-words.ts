import { PRINTED, proseTexts, type WrittenText } from '../notice/written-text.ts';
import type { NoticeSource } from '../notice/project.ts';
import { componentsIn, type ProseComponent, type ProseNode, type ProsePage } from '../prose/prose.ts';
import { isEntry } from '../prose/sections.ts';
import { plainText } from '../prose/text.ts';
import { prosePages } from './prose-pages.ts';

/** A letter, a digit, or something that a component prints; dots, dashes and signs say nothing. */
const SAYS = new RegExp(`[\\p{L}\\p{N}${PRINTED}]`, 'u');

/** Words, and not only dots, dashes or signs. */
export function saysSomething(words: string): boolean {
	return SAYS.test(words);
}

/** The text of an entry, one line per block; its headings only announce something. */
export function wordsOfEntry(entry: ProseComponent): string {
	return plainText(below(entry), () => PRINTED);
}

/** Nothing can be read on the page. */
export function isEmpty({ children, isBroken }: ProsePage): boolean {
	return !isBroken && componentsIn(children).length === 0 && !saysSomething(plainText(children, () => PRINTED));
}

/**
 * Tells texts whose page or entry says nothing at all. `pages-say-something` and `entries-say-something` speak of the
 * whole, so that the dots in it are no second thing to hear of.
 */
export function textsWithoutWords({ notice }: NoticeSource): (text: WrittenText) => boolean {
	const place = ({ at }: WrittenText) => JSON.stringify(at(0));
	const places = new Set(
		prosePages(notice).flatMap(({ locale, name, page }) => {
			const entries = componentsIn(page.children).filter((component) => isEntry(component) && !saysSomething(wordsOfEntry(component)));
			return proseTexts(isEmpty(page) ? page.children : entries.flatMap(below), locale, name).map(place);
		}),
	);
	return (text) => places.has(place(text));
}

function below({ children }: ProseComponent): ProseNode[] {
	return children.filter(({ type }) => type !== 'heading');
}
