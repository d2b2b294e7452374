/** One line of Markdown, as labels and summaries are written: emphasis and links, never HTML. */
import MarkdownIt from 'markdown-it';

const line = new MarkdownIt('zero', { html: false, linkify: false }).enable(['emphasis', 'link']);

/** HTML of one line; whatever is not emphasis or a link is escaped. */
export function renderLine(text: string): string {
	return line.renderInline(text);
}
