import { masked, type Detection, type Reading } from './detection.ts';
import { wordsBefore } from './number-words.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const V4 = new RegExp(`(?<![\\d.A-Za-z])(?:${OCTET}\\.){3}${OCTET}(?!\\.?\\d|[A-Za-z])`, 'g');
const V6 = /(?<![\w:])(?:[\da-f]{1,4}:|:){2,7}(?:[\da-f]{1,4}|:)?(?![\w:])/gi;

/** Four numbers with dots after these words are a version. */
const VERSION = /(?:version|versión|versão|versi|ver\.?|firmware|build|release|update|patch|mise à jour|actualización|atualização|pembaruan|phiên bản|bản cập nhật|バージョン|版|更新プログラム|ファームウェア|アップデート|版本|固件|韌體|버전|업데이트|펌웨어|الإصدار|إصدار|التحديث|\bv)\s*(?:no\.?|number|[:#]|是|为|為|は|が|은|는|이|là|هو)?\s*$/iu;

/** Ranges for documentation (RFC 5737, RFC 3849). */
const DOCUMENTATION = /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2001:0?db8:)/i;

/** Addresses that every machine has. */
const EVERYWHERE = /^(?:127\.|0\.0\.0\.0$|255\.|::1?$)/;

/** Addresses of machines, which lead to the people behind them; versions of software only look like them. */
export function networkAddressesIn({ plain }: Reading): Detection[] {
	const v4 = [...plain.matchAll(V4)].filter(({ 0: address, index }) => !VERSION.test(wordsBefore(plain, index)) && (!hasSmallNumbers(address) || /\bip\b/i.test(wordsBefore(plain, index, 60))));
	const v6 = [...plain.matchAll(V6)].filter(({ 0: address }) => isV6(address));
	return [...v4, ...v6]
		.filter(({ 0: address }) => !EVERYWHERE.test(address))
		.map(({ 0: address, index }) => ({
			kind: 'network-address',
			start: index,
			end: index + address.length,
			masked: masked(/^[\da-f]+[.:]/i.exec(address)?.[0] ?? ''),
			isCertain: false,
		}));
}

/** Versions and chapters count from one; of all addresses, one in four thousand has such numbers alone. */
function hasSmallNumbers(address: string): boolean {
	return address.split('.').every((octet) => Number(octet) < 32);
}

/** The address is kept free for examples, so it belongs to nobody. */
export function isForDocumentation(address: string): boolean {
	return DOCUMENTATION.test(address);
}

/** A time of day has colons too, and never as many. */
function isV6(text: string): boolean {
	const halves = text.split('::');
	const groups = text.split(':').filter((group) => group !== '');
	return halves.length === 2 ? groups.length >= 2 && groups.length <= 7 : halves.length === 1 && groups.length === 8;
}
