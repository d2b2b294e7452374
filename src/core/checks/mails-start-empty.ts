import { writtenLinks } from '../notice/written-links.ts';
import type { Check, Issue } from './check.ts';
import { contactTag } from './contact-tag.ts';

/** A link that opens a mail puts no words into it and sends it to one address. */
export const mailsStartEmpty: Check = {
	name: 'mails-start-empty',
	severity: 'recommended',
	find: ({ notices }) =>
		notices.flatMap((source) =>
			writtenLinks(source).flatMap(({ url, position }): Issue[] => {
				const [, address = '', fields = ''] = /^mailto:([^?]*)\??(.*)$/is.exec(url) ?? [];
				const written = fields.split('&').map((field) => (field.split('=')[0] ?? '').toLowerCase());
				const isFilled = written.some((field) => ['body', 'cc', 'bcc', 'to', 'attach', 'attachment'].includes(field)) || address.includes(',');
				if (!isFilled) return [];
				return [
					{
						position,
						found: `(mailto:…?${written.join('&')})`,
						message: {
							en: 'The link opens a mail with words or receivers in it that the reader did not write, which is how people are led to send away what they would not.',
							ja: 'リンクを押すと、読者の書いていない本文や宛先が入ったメールが開きます。思わぬものを送らせる手口と同じ形です。',
						},
						hint: { en: `Write the address alone, as a contact: ${contactTag(source.notice.incident, 'email', address.split(',')[0])}, or (mailto:${address.split(',')[0] ?? ''}).`, ja: `宛先だけにしてください: ${contactTag(source.notice.incident, 'email', address.split(',')[0])} または (mailto:${address.split(',')[0] ?? ''})` },
					},
				];
			}),
		),
};
