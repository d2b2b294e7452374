/** What is made for readers and programs holds the words of the content and does nothing. */
import assert from 'node:assert/strict';
import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';

/** Where a link may lead. */
const SAFE_ADDRESS = /^(?:https:\/\/[^\s"<>]*|mailto:[^\s"<>]*|tel:[^\s"<>]*|[^:"<>]*|[#./][^"<>]*)$/;

/** A short piece of HTML, made of the few tags that labels, summaries and feeds have. */
export function assertInertHtml(html: string): void {
	const rest = html.replace(/<(?:(\/?(?:em|strong|p|ul|li|div)|br)|a href="([^"<>]*)"|(\/a)|div lang="[A-Za-z-]+" dir="(?:ltr|rtl)")>/g, (_, _tag, address?: string) => {
		if (address !== undefined) assert.match(address.replaceAll('&amp;', '&'), SAFE_ADDRESS, html);
		return '';
	});
	assert.doesNotMatch(rest, /[<>]/, html);
	assert.doesNotMatch(rest, /&(?!(?:amp|lt|gt|quot|apos|#39);)/, html);
}

export function assertInertAtom(xml: string): void {
	const { title, url, items } = parseFeed(xml);
	assert.ok(title !== null && title !== '', xml);
	assert.match(url ?? '', /^https:\/\//);
	for (const item of items) {
		assert.match(item.url ?? '', /^https:\/\//);
		assert.ok(item.published);
	}
	// The parser takes entities for what they stand for once too often, so the HTML is read as it stands.
	const contents = [...xml.matchAll(/<content type="html">\s*((?:<!\[CDATA\[.*?\]\]>)+)\s*<\/content>/gs)];
	assert.equal(contents.length, items.length, xml);
	for (const [, sections = ''] of contents) assertInertHtml(sections.replaceAll(']]><![CDATA[', '').slice('<![CDATA['.length, -']]>'.length));
	// A parser may mend what another one runs: the words of the content hold no tag of their own.
	for (const [tag] of xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '').matchAll(/<[^>]*>/g)) {
		assert.match(tag, /^<\/?(?:\?xml|feed|title|subtitle|id|updated|published|link|author|name|entry|category|summary|content)(?:\s[a-z:]+="[^"<>]*")*\s*[/?]?>$/, tag);
	}
}

export function assertInertJson(json: string): void {
	const value = JSON.parse(json) as { items?: { content_html?: string }[] };
	for (const { content_html: html } of value.items ?? []) if (html !== undefined) assertInertHtml(html);
	assert.equal(({} as { polluted?: unknown }).polluted, undefined);
}

const NAMES = {
	vcalendar: ['version', 'prodid', 'name', 'x-wr-calname', 'x-published-ttl', 'refresh-interval'],
	vevent: ['uid', 'sequence', 'dtstamp', 'dtstart', 'summary', 'description', 'transp', 'status', 'url', 'created', 'last-modified', 'x-microsoft-cdo-alldayevent', 'x-microsoft-msncalendar-alldayevent'],
};

export function assertInertCalendar(text: string): void {
	assert.match(text, /\r\n$/);
	for (const line of text.split('\r\n')) {
		assert.doesNotMatch(line, /[\n\r]/, text);
		assert.ok(Buffer.byteLength(line) <= 75, line);
	}
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	assert.deepEqual(calendar.getAllProperties().map(({ name }) => name).filter((name) => !NAMES.vcalendar.includes(name)), []);
	for (const event of calendar.getAllSubcomponents()) {
		assert.equal(event.name, 'vevent');
		const names = event.getAllProperties().map(({ name }) => name);
		assert.deepEqual(names.filter((name) => !NAMES.vevent.includes(name)), []);
		assert.equal(new Set(names).size, names.length, 'each line once');
		assert.match(String(event.getFirstPropertyValue('url')), /^https:\/\//);
	}
}

/** Plain text that a terminal, a fax and a screen reader can all take. */
export function assertInertText(text: string): void {
	assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
}

/** Elements with words that a parser could not read otherwise. */
export function assertInertSitemap(xml: string): void {
	for (const [tag] of xml.matchAll(/<[^>]*>/g)) assert.match(tag, /^<\/?(?:\?xml|urlset|url|loc|xhtml:link)(?:\s[a-z:A-Z]+="[^"<>]*")*\/?\??>$/, tag);
}
