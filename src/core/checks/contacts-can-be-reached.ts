import type { NoticeSource, Project } from '../notice/project.ts';
import type { Check, Issue } from './check.ts';

/** A contact offers at least one way to reach it, and a live notice has a contact. */
export const contactsCanBeReached: Check = {
	name: 'contacts-can-be-reached',
	severity: 'mandatory',
	reliesOn: 'values',
	find: ({ site, notices }) => notices.flatMap((source) => [...silentContacts(source, site), ...noContact(source)]),
};

function silentContacts({ notice: { incident }, at }: NoticeSource, site: Project['site']): Issue[] {
	const number = site.publishers[incident.publisher]?.phones[0] ?? '+81364079100';
	return Object.entries(incident.contacts)
		.filter(([, { phone, email, url }]) => phone === undefined && email === undefined && url === undefined)
		.map(([id]): Issue => ({
			position: at(['contacts', id]),
			found: `${id}:`,
			message: { en: `The contact \`${id}\` has no phone, e-mail or web address, so nobody can reach it.`, ja: `連絡先 \`${id}\` に電話・メール・ウェブのどれもなく、連絡できません。` },
			hint: { en: `Add under \`${id}:\` for example\n    phone: "${number}"`, ja: `\`${id}:\` の下に、例えば次の行を加えてください。\n    phone: "${number}"` },
		}));
}

function noContact({ notice: { incident }, at }: NoticeSource): Issue[] {
	if (incident.mode !== 'live' || Object.keys(incident.contacts).length > 0) return [];
	return [
		{
			severity: 'recommended',
			position: at(['contacts']),
			message: { en: 'The notice has no contact, so worried people would not know whom to ask.', ja: '連絡先がありません。不安に思う方が問い合わせられません。' },
			hint: { en: 'Add for example\ncontacts:\n  desk: { phone: "+81364079100" }\nand its name in each labels.yaml.', ja: '例えば次のように加え、各言語の labels.yaml に名前を書いてください。\ncontacts:\n  desk: { phone: "+81364079100" }' },
		},
	];
}
