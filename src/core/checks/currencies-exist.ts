import { nearest } from '../findings/nearest.ts';
import type { Check, Issue } from './check.ts';

/** Codes that people write for money, and the ones that ISO 4217 has for it. */
const MEANT: Readonly<Record<string, string>> = { YEN: 'JPY', RMB: 'CNY', NTD: 'TWD', STG: 'GBP', WON: 'KRW' };

/** Money is in a currency that exists: any other code would be printed as it is. */
export const currenciesExist: Check = {
	name: 'currencies-exist',
	severity: 'mandatory',
	reliesOn: 'values',
	find: ({ notices }) => {
		const known = Intl.supportedValuesOf('currency');
		return notices.flatMap(({ notice: { incident }, at }) =>
			Object.entries(incident.figures).flatMap(([id, { currency }]): Issue[] => {
				if (currency === undefined || known.includes(currency)) return [];
				const meant = MEANT[currency] ?? nearest(currency, known);
				return [
					{
						position: at(['figures', id, 'currency']),
						found: `currency: ${currency}`,
						message: { en: `\`${currency}\` is no currency, so readers would see the three letters and not know how much it is.`, ja: `\`${currency}\` という通貨はありません。読者には三文字のまま見え、金額が伝わりません。` },
						hint: { en: `${meant ? `Did you mean \`${meant}\`? ` : ''}Write the code of ISO 4217, for example JPY, EUR or USD.`, ja: `${meant ? `\`${meant}\` のことですか。` : ''}ISO 4217 の記号を書いてください。例: JPY、EUR、USD` },
					},
				];
			}),
		);
	},
};
