/**
 * A file for machines. One that does not exist is never asked for in a build, since no path leads to it; while
 * someone edits, it may have just gone.
 * @param type The media type; the text is always UTF-8.
 */
export function fileResponse(text: string | undefined, type: string): Response {
	if (text === undefined) return new Response('There is nothing here yet.\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
	return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
