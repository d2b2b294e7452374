import type { Check } from './check.ts';

/** A contact offers at least one way to reach it. */
export const contactsCanBeReached: Check = {
	name: 'contacts-can-be-reached',
	severity: 'mandatory',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap(({ notice: { incident }, at }) =>
			Object.entries(incident.contacts)
				.filter(([, { phone, email, url }]) => phone === undefined && email === undefined && url === undefined)
				.map(([id]) => ({
					position: at(['contacts', id]),
					found: `${id}:`,
					message: { en: `The contact \`${id}\` has no phone, e-mail or web address, so nobody can reach it.`, ja: `連絡先 \`${id}\` に電話・メール・ウェブのどれもなく、連絡できません。` },
					hint: { en: 'Add for example\n  phone: "+81364079100"', ja: '例えば次の行を加えてください。\n  phone: "+81364079100"' },
				})),
		),
};
