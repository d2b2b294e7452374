import { asksForSecrets } from '../trust/asking.ts';
import { quoted, sentencesOf } from './asked-sentences.ts';
import type { Check } from './check.ts';
import { contactTag } from './contact-tag.ts';

/** Readers are never asked for a password, the number of a card or of a person, or a code. */
export const nothingIsAskedForThatThievesWant: Check = {
	name: 'nothing-is-asked-for-that-thieves-want',
	severity: 'mandatory',
	find: ({ notices }) =>
		notices.flatMap((source) =>
			sentencesOf(source)
				.filter(({ text, language, lead }) => asksForSecrets(text, language, lead))
				.map(({ text, source: { at, locale }, start }) => ({
					position: at(start),
					found: quoted(text, locale),
					message: {
						en: 'Readers seem to be asked for a password, a number or a code that thieves ask for too, and one who has seen it here will give it to the next stranger.',
						ja: 'パスワード・番号・コードなど、詐欺で求められるものを読者に求めているようです。ここで見た人は、次に見知らぬ相手に求められても渡してしまいます。',
					},
					hint: {
						en: `Ask for what is no use to a thief, for example the reference of an order, or let people call: ${contactTag(source.notice.incident, 'phone')}. A warning says who must not be given what: “We never ask for your password.”`,
						ja: `注文番号など、盗まれても困らないものを尋ねるか、電話を案内してください: ${contactTag(source.notice.incident, 'phone')}。注意の文なら、「弊社がパスワードをお尋ねすることはありません。」のように書きます。`,
					},
				})),
		),
};
