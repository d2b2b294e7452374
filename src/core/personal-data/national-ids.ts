/**
 * Numbers that a state gives to a person. Most have check digits, which tell them from other numbers of their length;
 * how much that is worth on its own differs, so each rule says what a number means without a word beside it.
 */
import * as beNn from 'stdnum/lib/cjs/be/nn.js';
import * as brCpf from 'stdnum/lib/cjs/br/cpf.js';
import * as chSsn from 'stdnum/lib/cjs/ch/ssn.js';
import * as clRun from 'stdnum/lib/cjs/cl/run.js';
import * as cnRic from 'stdnum/lib/cjs/cn/ric.js';
import * as deIdnr from 'stdnum/lib/cjs/de/idnr.js';
import * as esDni from 'stdnum/lib/cjs/es/dni.js';
import * as esNie from 'stdnum/lib/cjs/es/nie.js';
import * as frNir from 'stdnum/lib/cjs/fr/nir.js';
import * as hkId from 'stdnum/lib/cjs/hk/hkid.js';
import * as inAadhaar from 'stdnum/lib/cjs/in/aadhaar.js';
import * as itCodice from 'stdnum/lib/cjs/it/codicefiscale.js';
import * as krRrn from 'stdnum/lib/cjs/kr/rrn.js';
import * as mxCurp from 'stdnum/lib/cjs/mx/curp.js';
import * as myNric from 'stdnum/lib/cjs/my/nric.js';
import * as thId from 'stdnum/lib/cjs/th/idnr.js';
import * as twId from 'stdnum/lib/cjs/tw/natid.js';
import { passesLuhn } from './cards.ts';
import { masked, type Detection, type Reading } from './detection.ts';
import { isHarmlessNumber, wordsAround } from './number-words.ts';
import { digitsOf } from './plain-text.ts';

interface Rule {
	/** What it looks like in plain text. */
	pattern: RegExp;
	/** The check digits fit, or the parts make sense. */
	fits(number: string): boolean;
	/** Words that name it. */
	words: RegExp;
	/** What it is worth where no word names it; `likely` counts in its own languages only, where these are given. */
	alone: 'certain' | 'likely' | 'nothing';
	languages?: readonly string[];
}

const standard = ({ validate }: { validate(value: string): { isValid: boolean } }) => (number: string) => validate(number).isValid;

/** Six digits that are a day: year, month, day, in this order or the other. */
const isDay = (month: string, day: string) => Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

const RULES: readonly Rule[] = [
	// Japan: My Number. The number of a company has thirteen digits and is public.
	{ pattern: /\d{4}([ -])\d{4}\1\d{4}/, fits: isMyNumber, words: /マイナンバー|個人番号|my ?number/i, alone: 'likely', languages: ['ja'] },
	{ pattern: /\d{12}/, fits: isMyNumber, words: /マイナンバー|個人番号|my ?number/i, alone: 'likely', languages: ['ja'] },
	// Korea: resident and foreigner registration. Since 2020 the last digits are drawn by lot.
	{ pattern: /\d{6}-?\d{7}/, fits: standard(krRrn), words: /주민|외국인|등록번호|resident registration|rrn/i, alone: 'certain' },
	{ pattern: /\d{6}-[1-8]\d{6}/, fits: (number) => isDay(number.slice(2, 4), number.slice(4, 6)), words: /주민|외국인|resident registration|rrn/i, alone: 'likely' },
	// China, Taiwan, Hong Kong.
	{ pattern: /\d{17}[\dXx]/, fits: standard(cnRic), words: /身份证|身份證|公民身份/, alone: 'certain' },
	{ pattern: /[A-Z][1289]\d{8}/, fits: standard(twId), words: /身分證|居留證|統一證號|身份证/, alone: 'certain' },
	{ pattern: /[A-Z]{1,2}\d{6} ?\([\dA]\)/, fits: (number) => standard(hkId)(number.replace(/ /g, '')), words: /身份證|身份证|hkid/i, alone: 'certain' },
	{ pattern: /[A-Z]{1,2}\d{6}[\dA]/, fits: standard(hkId), words: /香港身份|hkid|hong kong id/i, alone: 'nothing' },
	// United States, Canada, United Kingdom.
	{ pattern: /(?!000|666|9)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}/, fits: () => true, words: /\bssn\b|social security|seguro social/i, alone: 'likely', languages: ['en'] },
	{ pattern: /(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}/, fits: () => true, words: /\bssn\b|social security n/i, alone: 'nothing' },
	{ pattern: /\d{3}([- ])\d{3}\1\d{3}/, fits: passesLuhn, words: /\bSIN\b|social insurance|assurance sociale|\bNAS\b/, alone: 'nothing' },
	{ pattern: /(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]/, fits: () => true, words: /national insurance|\bnino?\b/i, alone: 'likely', languages: ['en'] },
	// Spain and the Americas.
	{ pattern: /\d{8}-?[A-Z]|\d{2}\.\d{3}\.\d{3}-?[A-Z]/, fits: (number) => standard(esDni)(number.replaceAll('.', '')), words: /\bdni\b|\bnif\b/i, alone: 'certain' },
	{ pattern: /[XYZ]-?\d{7}-?[A-Z]/, fits: standard(esNie), words: /\bnie\b/i, alone: 'certain' },
	{ pattern: /[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d/, fits: standard(mxCurp), words: /curp/i, alone: 'certain' },
	{ pattern: /\d{1,2}\.\d{3}\.\d{3}-[\dKk]/, fits: standard(clRun), words: /\brut\b|\brun\b/i, alone: 'likely' },
	{ pattern: /\d{1,2}\.?\d{3}\.?\d{3}/, fits: (number) => digitsOf(number).length >= 7, words: /\bdni\b|c[ée]dula/i, alone: 'nothing' },
	{ pattern: /\d{3}\.\d{3}\.\d{3}-\d{2}/, fits: standard(brCpf), words: /\bcpf\b/i, alone: 'certain' },
	{ pattern: /\d{11}/, fits: standard(brCpf), words: /\bcpf\b/i, alone: 'likely', languages: ['pt'] },
	// France, Germany and their neighbours.
	{ pattern: /[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}/, fits: standard(frNir), words: /s[ée]curit[ée] sociale|\bnir\b/i, alone: 'certain' },
	{ pattern: /\d{2} \d{3} \d{3} \d{3}/, fits: standard(deIdnr), words: /steuer-?id|identifikationsnummer|\bidnr\b/i, alone: 'likely', languages: ['de'] },
	{ pattern: /\d{11}/, fits: standard(deIdnr), words: /steuer-?id|identifikationsnummer|\bidnr\b/i, alone: 'nothing' },
	{ pattern: /756\.\d{4}\.\d{4}\.\d{2}/, fits: standard(chSsn), words: /ahv|avs/i, alone: 'certain' },
	{ pattern: /\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}/, fits: standard(beNn), words: /rijksregister|registre national/i, alone: 'certain' },
	{ pattern: /[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]/, fits: standard(itCodice), words: /codice fiscale/i, alone: 'certain' },
	// South and South-East Asia.
	{ pattern: /\d{16}/, fits: isNik, words: /\bnik\b|\bktp\b|induk kependudukan/i, alone: 'likely', languages: ['id'] },
	{ pattern: /0\d{2}[0-9]\d{8}/, fits: isCitizenCard, words: /cccd|căn cước|định danh|cmnd|chứng minh/i, alone: 'nothing' },
	{ pattern: /\d{6}-\d{2}-\d{4}/, fits: standard(myNric), words: /mykad|nric|kad pengenalan/i, alone: 'certain' },
	{ pattern: /\d-\d{4}-\d{5}-\d{2}-\d/, fits: standard(thId), words: /ประชาชน|thai id/i, alone: 'certain' },
	{ pattern: /[2-9]\d{3} ?\d{4} ?\d{4}/, fits: standard(inAadhaar), words: /aadhaar|aadhar/i, alone: 'nothing' },
	// Arab countries: Saudi Arabia, the Emirates, Egypt.
	{ pattern: /[12]\d{9}/, fits: passesLuhn, words: /الهوية|هوية|الإقامة|national id|iqama/i, alone: 'nothing' },
	{ pattern: /784-?\d{4}-?\d{7}-?\d/, fits: passesLuhn, words: /الهوية|emirates id/i, alone: 'certain' },
	{ pattern: /[23]\d{13}/, fits: (number) => isDay(number.slice(3, 5), number.slice(5, 7)), words: /القومي|national id/i, alone: 'likely', languages: ['ar'] },
];

const COMPILED = RULES.map((rule) => ({ ...rule, pattern: new RegExp(`(?<![A-Za-z\\d])(?<!\\d[.,-])(?:${rule.pattern.source})(?![\\dA-Za-z]|[.,-]\\d)`, 'gu') }));

export function nationalIdsIn({ plain, language }: Reading): Detection[] {
	if ((plain.match(/\d/g)?.length ?? 0) < 6) return [];
	return COMPILED.flatMap(({ pattern, fits, words, alone, languages }) =>
		[...plain.matchAll(pattern)].flatMap(({ 0: number, index }): Detection[] => {
			const end = index + number.length;
			if (!fits(number)) return [];
			const isNamed = words.test(wordsAround(plain, index, end));
			const counts = alone === 'certain' || (alone === 'likely' && (languages === undefined || languages.includes(language)));
			if (!isNamed && (!counts || isHarmlessNumber(plain, index))) return [];
			return [{ kind: 'national-id', start: index, end, masked: masked('', number.replace(/[^\p{L}\d]/gu, '').slice(-1)), isCertain: isNamed || alone === 'certain' }];
		}),
	);
}

/** The check digit of a My Number (Ministry of Internal Affairs, ordinance 85 of 2014). */
function isMyNumber(text: string): boolean {
	const number = digitsOf(text);
	let sum = 0;
	for (let place = 1; place <= 11; place++) sum += Number(number.charAt(11 - place)) * (place <= 6 ? place + 1 : place - 5);
	const rest = sum % 11;
	return number.length === 12 && Number(number.charAt(11)) === (rest <= 1 ? 0 : 11 - rest) && !/^(\d)\1+$/.test(number);
}

/** Indonesia: province, then the day of birth, on which 40 is added for women. */
function isNik(number: string): boolean {
	const province = Number(number.slice(0, 2));
	const day = Number(number.slice(6, 8));
	return province >= 11 && province <= 97 && isDay(number.slice(8, 10), String(day > 40 ? day - 40 : day)) && number.slice(12) !== '0000';
}

/** Vietnam: province, then a digit for century and gender. */
function isCitizenCard(number: string): boolean {
	const province = Number(number.slice(0, 3));
	return province >= 1 && province <= 96;
}
