import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Position, Severity, Words } from '../findings/finding.ts';
import type { NoticeSource, Project } from '../notice/project.ts';
import { writtenLinks, type WrittenLink } from '../notice/written-links.ts';
import { PRINTED } from '../notice/written-text.ts';
import { digitsOf, plainText } from '../personal-data/plain-text.ts';
import { addressOf, isAuthority, isNumber, isShortener, isWithin, lookAlike, namedDomains, ownDomains, publisherDomains, readable, registered } from '../trust/places.ts';
import type { Check, Issue } from './check.ts';
import { contactTag } from './contact-tag.ts';

/** A link leads where it seems to lead: no shortened address, no look-alike of the publisher’s, no words that show another. */
export const linksAreNotDisguised: Check = {
	name: 'links-are-not-disguised',
	severity: 'mandatory',
	find: (project) => project.notices.flatMap((source) => [...writtenLinks(source).flatMap((link) => disguisesOf(link, source, project)), ...ofFacts(source, project)]),
};

/** What is disguised about a link: the worst of it. */
export function disguisesOf(link: WrittenLink, { notice: { incident } }: NoticeSource, { site }: Project): Issue[] {
	const { url, position } = link;
	const known = [...ownDomains(site, incident.publisher), ...namedDomains(incident)];
	return [...ofAddress(url, position, publisherDomains(site, incident.publisher), known), ...shownOtherwise(link, contactTag(incident, 'phone'))].slice(0, 1);
}

/** Addresses that the facts give readers are looked at as links are; a stranger’s is vouched for by standing there, a forged one is not. */
function ofFacts({ notice: { incident }, at }: NoticeSource, { site }: Project): Issue[] {
	const own = publisherDomains(site, incident.publisher);
	const known = ownDomains(site, incident.publisher);
	const sites = (['services', 'organisations', 'contacts'] as const).flatMap((part) =>
		Object.entries(incident[part]).flatMap(([id, { url }]) => (url === undefined ? [] : ofAddress(url, at([part, id, 'url']), own, known, 'vouched').slice(0, 1))),
	);
	return [...sites, ...Object.entries(incident.contacts).flatMap(([id, { email }]) => (email === undefined ? [] : ofMailbox(email, at(['contacts', id, 'email']), own, known)))];
}

/** The domain of an address that readers are to write to, one slip away from the publisher’s: their mail would reach a stranger. */
function ofMailbox(email: string, position: Position, own: readonly string[], known: readonly string[]): Issue[] {
	const [name = '', domain = ''] = email.split('@');
	if (known.some((other) => isWithin(domain, other)) || isAuthority(domain)) return [];
	const resembled = lookAlike(domain, own);
	if (resembled === 'none' || resembled.likeness === 'name-in-another-domain') return [];
	return [
		{
			position,
			found: `email: ${email}`,
			message: {
				en: `\`${domain}\` looks like your \`${resembled.domain}\` and is not yours, as far as site.yaml knows: what people write there would reach a stranger.`,
				ja: `\`${domain}\` は貴社の \`${resembled.domain}\` に似ていますが、site.yaml にはありません。読者のメールが見知らぬ相手に届きます。`,
			},
			hint: {
				en: `Write \`email: ${name}@${resembled.domain}\`. If \`${domain}\` is yours too, add it in site.yaml:\n  domains: [${resembled.domain}, ${domain}]`,
				ja: `\`email: ${name}@${resembled.domain}\` と書いてください。\`${domain}\` も貴社のものなら、site.yaml に加えます。\n  domains: [${resembled.domain}, ${domain}]`,
			},
		},
	];
}

function ofAddress(url: string, position: Position, own: readonly string[], known: readonly string[], standing: 'typed' | 'vouched' = 'typed'): Issue[] {
	const address = addressOf(url);
	if (address === 'elsewhere') return [];
	const { host, user, port } = address;
	const found = `(${url})`;
	const issue = ([message, hint]: readonly [Words, Words], severity: Severity = 'mandatory'): Issue => ({ position, found, severity, message, hint });
	if (user !== 'none') {
		return [
			issue([
				{ en: `What stands before @ is only decoration: the link leads to \`${host}\`, which readers would not expect.`, ja: `@ の前は飾りです。リンクの先は読者の思わない \`${host}\` です。` },
				{ en: `Write the address without it: https://${host}${address.path}, if that is where readers should go.`, ja: `そこに案内したいのであれば、@ の前を除いて書いてください: https://${host}${address.path}` },
			]),
		];
	}
	if (isNumber(host)) {
		return [
			issue([
				{ en: 'The link leads to a number, not to a name, so readers cannot see whose machine it is.', ja: 'リンクの先が数字で、名前ではありません。だれのサーバーか、読者には分かりません。' },
				{ en: `Write the address with its name, for example https://${own[0] ?? 'www.example.com'}/.`, ja: `名前のあるアドレスを書いてください。例: https://${own[0] ?? 'www.example.com'}/` },
			]),
		];
	}
	if (isShortener(host)) {
		return [
			issue([
				{ en: `\`${host}\` shortens addresses, so readers cannot see where the link leads, and whoever owns it can lead them elsewhere tomorrow.`, ja: `\`${host}\` は短縮アドレスです。行き先が見えず、あとから別の所に変えられるおそれもあります。` },
				{ en: 'Open it once yourself, and write the address that the browser then shows.', ja: '一度ご自分で開き、ブラウザーに表示されたアドレスを書いてください。' },
			]),
		];
	}
	if (!known.some((domain) => isWithin(host, domain)) && !isAuthority(host)) {
		const resembled = lookAlike(host, own);
		// A name that the facts vouch for may well be the publisher’s own under another end.
		if (resembled !== 'none') return [issue(asLookAlike(host, resembled.domain, position), standing === 'vouched' && resembled.likeness === 'name-in-another-domain' ? 'recommended' : 'mandatory')];
	}
	if (port !== 'usual') {
		return [
			issue(
				[
					{ en: `The link leads to a door (\`:${port}\`) that public sites do not use, and that many networks keep shut.`, ja: `リンク先のポート \`:${port}\` は一般の公開サイトでは使われません。多くの回線では開けません。` },
					{ en: `Write it without the number: https://${host}${address.path}`, ja: `番号を除いて書いてください: https://${host}${address.path}` },
				],
				'recommended',
			),
		];
	}
	return [];
}

function asLookAlike(host: string, domain: string, position: Position): [Words, Words] {
	const file = position.file.slice(position.file.lastIndexOf('/') + 1);
	const strange = registered(readable(host));
	const unclickable = readable(host).replace(/\.(?=[^.]*$)/, '[.]');
	return [
		{ en: `\`${readable(host)}\` looks like your \`${domain}\` and is not yours, as far as site.yaml knows: exactly what a thief would have readers click.`, ja: `\`${readable(host)}\` は貴社の \`${domain}\` に似ていますが、site.yaml にはありません。詐欺で使われるのは、まさにこのようなアドレスです。` },
		{
			en: `Write the address with \`${domain}\`. If \`${strange}\` is yours too, add it in site.yaml:\n  domains: [${domain}, ${strange}]\nTo warn of it${file.endsWith('.mdx') ? '' : ' in prose'}, write it so that nobody can click it: ${unclickable}`,
			ja: `\`${domain}\` のアドレスを書いてください。\`${strange}\` も貴社のものなら、site.yaml に加えます。\n  domains: [${domain}, ${strange}]\n偽物への注意なら、押せない形で書いてください: ${unclickable}`,
		},
	];
}

const SHOWN = /(?<![\w@.-])(?:https?:\/\/)?((?:[\p{L}\d](?:[\p{L}\d-]{0,62})\.)+\p{L}{2,24})(?![\w-])/iu;
const SHOWN_MAIL = /[\w.%+-]+@(?:[a-z\d-]+\.)+[a-z]{2,24}/i;

/** The words of a link show one address, and it leads to another. */
function shownOtherwise({ url, text, position }: WrittenLink, phone: string): Issue[] {
	const words = plainText(text);
	if (words.includes(PRINTED)) return [];
	const leads = leadsTo(url);
	const shown = SHOWN_MAIL.exec(words)?.[0] ?? SHOWN.exec(words)?.[1];
	const isOther =
		leads.kind === 'mail'
			? shown !== undefined && shown.includes('@') && shown.toLowerCase() !== leads.to
			: leads.kind === 'phone'
				? digitsOf(words).length >= 7 && !samePhone(words, leads.to)
				: leads.kind === 'web' && shown !== undefined && !shown.includes('@') && isHost(shown) && registered(readable(shown)) !== registered(readable(leads.to));
	if (!isOther) return [];
	const target = leads.kind === 'phone' ? 'tel:' : leads.to;
	return [
		{
			position,
			found: leads.kind === 'phone' ? undefined : `[${text}](${url})`,
			message: {
				en: leads.kind === 'phone' ? 'The words of the link show one phone number and it calls another, so readers would speak to somebody they did not choose.' : `The words of the link show one address and it leads to \`${target}\`, which is how readers are lured.`,
				ja: leads.kind === 'phone' ? 'リンクの文字と、実際にかかる電話番号が違います。読者は思わぬ相手と話すことになります。' : `リンクの文字に見えるアドレスと、実際の行き先 \`${target}\` が違います。詐欺と同じ形です。`,
			},
			hint: {
				en: leads.kind === 'phone' ? `Write ${phone}, which prints and calls the same number.` : `Write the same address in both: [${target}](${url})`,
				ja: leads.kind === 'phone' ? `${phone} と書くと、表示と同じ番号にかかります。` : `同じアドレスを書いてください: [${target}](${url})`,
			},
		} as Issue,
	].map(({ found, ...issue }) => (found === undefined ? issue : { ...issue, found }));
}

function leadsTo(url: string): { kind: 'web' | 'mail' | 'phone'; to: string } | { kind: 'here'; to: '' } {
	const address = addressOf(url);
	if (address !== 'elsewhere') return { kind: 'web', to: address.host };
	const [, scheme = '', rest = ''] = /^(mailto|tel):([^?]*)/i.exec(url) ?? [];
	if (scheme.toLowerCase() === 'mailto') return { kind: 'mail', to: rest.toLowerCase() };
	return scheme === '' ? { kind: 'here', to: '' } : { kind: 'phone', to: rest };
}

/** Words with a dot in them are no host by that alone: “incident.yaml”, “Node.js”. */
function isHost(shown: string): boolean {
	return !/\.(?:ya?ml|mdx?|js|ts|pdf|docx?|xlsx?|pptx?|zip|csv|txt|html?|png|jpe?g)$/i.test(shown);
}

function samePhone(shown: string, called: string): boolean {
	const number = parsePhoneNumberFromString(called);
	const [left, right] = [digitsOf(shown).replace(/^0+/, ''), digitsOf(number?.number ?? called)];
	return right.endsWith(left) || left.endsWith(right);
}
