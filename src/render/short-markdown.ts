/** One line of Markdown, as labels and summaries are written: emphasis and links, never HTML. */
import MarkdownIt from 'markdown-it';
import { isSafeAddress } from '../core/prose/safe-address.ts';

const line = new MarkdownIt('zero', { html: false, linkify: false, typographer: false }).enable(['emphasis', 'link', 'escape']);
// The rule for prose holds here too: whatever else is written as a link stays text.
line.validateLink = isSafeAddress;

/**
 * HTML of one line; whatever is not emphasis or a link is escaped.
 * @param href Where a link of the author leads from the place that it is printed on.
 * @example renderLine('**Payments** are back') // => '<strong>Payments</strong> are back'
 */
export function renderLine(text: string, href: (url: string) => string = (url) => url): string {
	const tokens = line.parseInline(text, {});
	for (const token of tokens.flatMap(({ children }) => children ?? [])) {
		const url = token.attrGet('href');
		// The title of a link would be words that only a mouse finds.
		if (typeof url === 'string') token.attrs = [['href', href(url)]];
	}
	return line.renderer.render(tokens, line.options, {});
}

/** The words of one line without its marks. @example plainLine('**Payments** are back') // => 'Payments are back' */
export function plainLine(text: string): string {
	return line
		.parseInline(text, {})
		.flatMap(({ children }) => children ?? [])
		.map(({ content }) => content)
		.join('');
}
