import { masked, type Detection, type Reading } from './detection.ts';

const EMAIL = /(?<![\w.%+-]|https?:\/\/\S{0,80})[\w.%+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/gi;

/** What the mailbox of a desk is called, not of a person. */
const SHARED =
	/^(?:info|information|contact|contacts?us|privacy|data|dpo|dataprotection|gdpr|rgpd|dsgvo|lgpd|pdp|support|help|helpdesk|desk|service|services|customer|customers|customercare|customerservice|cs|care|enquir(?:y|ies)|inquir(?:y|ies)|question|questions|press|pr|media|newsroom|news|kouhou|soudan|toiawase|madoguchi|otoiawase|legal|compliance|security|soc|csirt|psirt|cert|abuse|phish|phishing|report|reports|reporting|spam|fraud|scam|noreply|no-reply|donotreply|do-not-reply|mail|mailer|mailer-daemon|postmaster|webmaster|hostmaster|admin|office|team|sales|billing|orders|order|shop|store|web|it|hr|ir|jobs|recruit|incident|incidents|breach|notice|notices|notification|notifications|complaint|complaints|feedback|claims?|refunds?|returns?|booking|bookings|reservations?|kundenservice|datenschutz|presse|kontakt|anfrage|hilfe|soporte|ayuda|contacto|atencion|clientes|prensa|privacidad|privacidade|protecciondedatos|datos|dados|atendimento|contato|suporte|ouvidoria|encarregado|imprensa|sac|assistance|aide|presse|clients|donnees|confidentialite|bantuan|layanan|pengaduan|humas|hotro|lienhe|cskh|kefu|fuwu)$/;

/** Addresses of mail, and whether each reads like a person’s. */
export function emailsIn({ plain }: Reading): Detection[] {
	return [...plain.matchAll(EMAIL)].map(({ 0: address, index }) => ({
		kind: 'email',
		start: index,
		end: index + address.length,
		masked: masked(address.charAt(0), `@${masked('', address.slice(address.lastIndexOf('.')))}`),
		isCertain: isOfAPerson(address),
	}));
}

/** @example isShared('data-help@skerrow-ferries.example') // => true */
export function isShared(address: string): boolean {
	const [box = ''] = address.toLowerCase().split('@');
	return SHARED.test(box) || box.split(/[._+-]/).some((part) => SHARED.test(part));
}

/** A given name and a surname, or an initial and a surname, with a sign between them. */
function isOfAPerson(address: string): boolean {
	const [box = ''] = address.toLowerCase().split('@');
	return /^[a-z]+[._][a-z]{2,}(?:[._][a-z]{2,})*\d{0,4}$/.test(box) && !isShared(address);
}
