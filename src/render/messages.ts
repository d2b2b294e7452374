/** UI strings: ICU MessageFormat, formatted for one language. https://unicode-org.github.io/icu/userguide/format_parse/messages/ */
import { IntlMessageFormat } from 'intl-messageformat';
import { formattingLocale } from './format/formatting-locale.ts';

/** Strings of one language by key, as in `src/locales/en.yaml`. */
export type Catalogue = Readonly<Record<string, string>>;

export type MessageValues = Readonly<Record<string, string | number>>;

/** Says a UI string in the reader’s language. A key that does not exist is a fault of ours and throws. */
export type Translate = (key: string, values?: MessageValues) => string;

export function translator(catalogue: Catalogue, locale: string): Translate {
	const parsed = new Map<string, IntlMessageFormat>();
	return (key, values = {}) => {
		const message = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
		if (message === undefined) throw new Error(`There is no UI string \`${key}\` in \`${locale}\`. This is a bug in Candor.`);
		let format = parsed.get(key);
		if (!format) {
			format = new IntlMessageFormat(message, formattingLocale(locale), undefined, { ignoreTag: true });
			parsed.set(key, format);
		}
		return withOneStop(String(format.format(values)));
	};
}

/** The full stop of a name (“Ltd.”) ends the sentence too. @example withOneStop('Published by Example Ltd..') // => 'Published by Example Ltd.' */
function withOneStop(text: string): string {
	return text.replace(/(?<!\.)\.\.(?!\.)/g, '.');
}
