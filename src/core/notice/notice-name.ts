/** The name of a notice’s folder is part of every address of the notice and of every file that is made from it. */
import { ID_PATTERN, isReservedName } from '../facts/values.ts';
import type { Words } from '../findings/finding.ts';
import { LONGEST_ID } from '../limits.ts';

/** Windows keeps these for devices, in every folder, so the site could not be copied there. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Pages beside the notices. */
const TAKEN: readonly string[] = ['search'];

export interface NameProblem {
	message: Words;
	hint: Words;
}

/** Why a folder cannot be called this; `undefined` where it can. */
export function noticeNameProblem(name: string): NameProblem | undefined {
	const hint = {
		en: 'Rename it with lower-case letters, digits and hyphens, for example 2026-lost-parcels.',
		ja: '英小文字・数字・ハイフンにしてください。例: 2026-lost-parcels',
	};
	const isPlain = ID_PATTERN.test(name) || /^\d{4}-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
	if (!isPlain || isReservedName(name)) {
		const isCopy = /(?:コピー|copy|副本|사본)|[(（]\d+[)）]$/iu.test(name.normalize('NFC'));
		if (isCopy) {
			return {
				message: {
					en: `The folder \`${name}\` looks like a copy, and it would be published beside its original.`,
					ja: `フォルダ \`${name}\` はコピーのようです。このままでは元のものと並んで公開の対象になります。`,
				},
				hint: {
					en: `Move it out of incidents/. ${hint.en.replace('Rename it', 'If it is a notice of its own, rename it')}`,
					ja: `incidents/ の外に移してください。別のお知らせなら、名前を${hint.ja}`,
				},
			};
		}
		return { message: { en: `The folder name \`${name}\` cannot stand in an address.`, ja: `フォルダ名 \`${name}\` はアドレスに使えません。` }, hint };
	}
	if (name.length > LONGEST_ID) {
		return {
			message: { en: `The folder name has ${name.length} characters, too many for an address that people read out or type.`, ja: `フォルダ名が ${name.length} 文字あり、読み上げたり打ち込んだりするアドレスには長すぎます。` },
			hint: { en: `Rename it with at most ${LONGEST_ID} characters.`, ja: `${LONGEST_ID} 文字以内に変えてください。` },
		};
	}
	if (DEVICES.test(name)) {
		return { message: { en: `Windows keeps the name \`${name}\` for a device, so the site could not be stored there.`, ja: `\`${name}\` は Windows が装置の名前に使うため、サイトを保存できません。` }, hint };
	}
	if (TAKEN.includes(name)) {
		return { message: { en: `The site has a page of its own called \`${name}\`, so an address could lead to either.`, ja: `\`${name}\` はサイト自体のページの名前です。アドレスの行き先が決まりません。` }, hint };
	}
	return undefined;
}
