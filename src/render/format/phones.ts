import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

export interface PhoneText {
	/** As dialled from anywhere. @example '+81 3 6407 9100' */
	international: string;
	/** As dialled within the country. @example '03-6407-9100' */
	national: string;
	/** Most readers of this language are in that country, so the national form comes first. */
	isLocal: boolean;
}

/** @param e164 A telephone number in E.164, for example `+81364079100`. */
export function formatPhone(e164: string, locale: string): PhoneText {
	const number = parsePhoneNumberFromString(e164);
	if (!number) return { international: e164, national: e164, isLocal: false };
	const { language, region } = new Intl.Locale(locale).maximize();
	// English is read everywhere, so its likely region says nothing about where the reader is.
	const isLocal = language !== 'en' && region === number.country;
	return { international: number.formatInternational(), national: number.formatNational(), isLocal };
}
