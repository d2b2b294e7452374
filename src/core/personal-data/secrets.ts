/** Keys, tokens and passwords: whoever reads one can use it until somebody changes it. */
import { masked, type Detection, type Reading } from './detection.ts';

/** What issuers of keys put in front of them, so that they can be found. */
const TOKENS: readonly RegExp[] = [
	/(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Z0-9])/g,
	/\bgh[oprsu]_[A-Za-z0-9]{36,255}\b/g,
	/\bgithub_pat_[A-Za-z0-9_]{40,255}\b/g,
	/\bglpat-[\w-]{20,}/g,
	/\bxox[a-z]-[\w-]{10,}/g,
	/\bxapp-\d-[\w-]{20,}/g,
	/https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[\w/+-]{20,}/g,
	/https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]{30,}/g,
	/\bAIza[\w-]{35}(?![\w-])/g,
	/\bya29\.[\w-]{20,}/g,
	/\b(?:sk|rk|whsec)_(?:live_|test_)?[A-Za-z0-9]{16,}/g,
	/\bsk-(?:ant-|proj-|svcacct-)?[\w-]{32,}/g,
	/\bnpm_[A-Za-z0-9]{36}\b/g,
	/\bpypi-[\w-]{50,}/g,
	/\bSG\.[\w-]{16,32}\.[\w-]{30,50}/g,
	/\bSK[0-9a-f]{32}\b/g,
	/\bkey-[0-9a-f]{32}\b/g,
	/\bhf_[A-Za-z0-9]{30,}/g,
	/\bdop_v1_[0-9a-f]{64}\b/g,
	/\bAccountKey=[A-Za-z0-9+/=]{40,}/g,
	/\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/g,
	/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/g,
	/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,64}:[^\s/@]{3,64}@[^\s/]+/gi,
];

/** Words that a secret is called by. */
const WORDS =
	'(?<![a-z])(?:pass ?words?|passwd|pwd|pass ?phrases?|pass ?codes?|log-?in codes?|secrets?|api[ _-]?keys?|access[ _-]?keys?|secret[ _-]?keys?|client[ _-]?secrets?|auth[ _-]?tokens?|tokens?|pins?)(?![a-z])|パスワード|暗証番号|パスフレーズ|アクセスキー|秘密鍵|APIキー|トークン|密码|口令|密钥|令牌|密碼|金鑰|權杖|비밀번호|암호|패스워드|인증키|mật khẩu|kata sandi(?:nya)?|sandi|kunci api|senhas?|contraseñas?|clave de acceso|claves? api|mots? de passe|clés? api|passw(?:ort|örter)s?|kennw(?:ort|örter)s?|zugangscode|api-schlüssel|كلم(?:ة|ات) (?:ال)?(?:مرور|سر)|الرمز السري|مفتاح الواجهة';

const OPENING = '["\'`\\u00ab\\u201c\\u201e\\u2018\\u300c\\u300e]';
const CLOSING = '["\'`\\u00bb\\u201d\\u201c\\u2019\\u300d\\u300f]';

/** `password: value`, `api_key = value`; a few words may stand between, as in “the password of the account: value”. */
const ASSIGNED = new RegExp(`(?:${WORDS})([^:=\\n。.!?]{0,30}?)\\s?[:=]\\s?(${OPENING}?)\\s?([!-~]{4,128})`, 'giu');

/** The password was “value”. */
const QUOTED = new RegExp(`(?:${WORDS})[^:=\\n。.!?"]{0,30}?${OPENING}\\s?([!-~]{4,64}?)\\s?${CLOSING}`, 'giu');

/** Every token has so many signs in a row. */
const LONG = /[!-~]{10}/;

/** Long runs of letters and digits that no language has. */
const RANDOM = /(?<![\w/+.@=-])[A-Za-z0-9+/_-]{20,}={0,2}(?![\w/+@-])/g;

export function secretsIn({ plain }: Reading): Detection[] {
	const found: Detection[] = [];
	const add = (start: number, value: string, first: number, isCertain: boolean) => {
		found.push({ kind: 'secret', start, end: start + value.length, masked: masked(value.slice(0, first)), isCertain });
	};
	if (LONG.test(plain)) for (const pattern of TOKENS) for (const { 0: value, index } of plain.matchAll(pattern)) add(index, value, 4, true);
	if (/[:=]/.test(plain)) for (const { 0: whole, 1: between = '', 2: quote = '', 3: raw = '', index } of plain.matchAll(ASSIGNED)) {
		const value = withoutEnd(raw);
		if (isSecretValue(value, between.trim() === '', quote !== '')) add(index + whole.length - raw.length, value, 0, true);
	}
	for (const { 0: whole, 1: value = '', index } of plain.matchAll(QUOTED)) {
		if (/\d/.test(value) && isSecretValue(value, true, true)) add(index + whole.lastIndexOf(value), value, 0, true);
	}
	for (const { 0: value, index } of plain.matchAll(RANDOM)) if (isRandom(value)) add(index, value, 0, false);
	return found;
}

/** The marks that end a sentence do not belong to what stands before them. */
function withoutEnd(value: string): string {
	return value.replace(/[.,;:!?)\]"'`]+$/, (end) => (/^!+$/.test(end) && /\d!+$/.test(value) ? end : ''));
}

/** Letters with digits or signs; a word of a language, an address, a time or the name of a method is no password. */
function isSecretValue(value: string, isNextToWord: boolean, isQuoted: boolean): boolean {
	if (value.length < 4 || /^https?:|^\/\/|:\/\/|^[\w.+-]+@[\w-]+\.[\w.-]+$|^\(|^\[|^\*+$|^[•.]+$/i.test(value)) return false;
	if (/^(?:sha|aes|md[45]|bcrypt|argon|pbkdf|scrypt|tls|ssl|rsa|hmac|oauth|saml|fido|webauthn|totp|utf|base64|pci|iso|cve)[-\d]*/i.test(value)) return false;
	const hasLetter = /[A-Za-z]/.test(value);
	if (!hasLetter) return isNextToWord && /^\d{4,8}$/.test(value) && !/^(?:19|20)\d\d$/.test(value);
	if (/^[A-Za-z]+(?:-[A-Za-z]+)*$/.test(value)) return isQuoted && isNextToWord && /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(value);
	return /\d/.test(value) || /[!@#$%^&*+=~?]/.test(value);
}

/** Capitals, small letters and digits, with few that stand twice; not the digest of a file, not an address. */
function isRandom(value: string): boolean {
	if (!/[a-z]/.test(value) || !/[A-Z]/.test(value) || (value.match(/\d/g)?.length ?? 0) < 2) return false;
	if (/^[\da-f-]+$/i.test(value) || value.split(/[/_-]/).some((part) => /^[a-z]{6,}$/i.test(part))) return false;
	const counts = Map.groupBy(value, (sign) => sign);
	const entropy = [...counts.values()].reduce((sum, { length }) => sum - (length / value.length) * Math.log2(length / value.length), 0);
	return entropy >= 3.9;
}
