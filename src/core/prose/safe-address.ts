/** Where links may lead: this site, the open web over TLS, mail, telephone. */
const SCHEMES = ['https:', 'mailto:', 'tel:'];

/** A page of this site, or a scheme that only opens something the reader sees. */
export function isSafeAddress(url: string): boolean {
	const plain = url.replace(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/g, '');
	if (plain !== url) return false;
	if (/^(?:#|\.{1,2}\/|\/(?![/\\])|[a-z0-9-]+\/)/.test(plain)) return true;
	try {
		return SCHEMES.includes(new URL(plain).protocol);
	} catch {
		return false;
	}
}
