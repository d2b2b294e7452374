const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text as it may stand in XML, in an element or in an attribute; characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
	return withoutForbidden(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Text without the characters that XML 1.0 forbids, for a library that escapes the rest. */
export function withoutForbidden(text: string): string {
	return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
