import type { Check } from './check.ts';
import { typedDetections } from './personal-data-issues.ts';

/** Passwords, keys and tokens stand nowhere in a notice; whoever reads one can use it. */
export const noSecretIsTyped: Check = {
	name: 'no-secret-is-typed',
	severity: 'mandatory',
	find: (project) =>
		typedDetections(project)
			.filter(({ kind }) => kind === 'secret')
			.map(({ text, start, masked, isCertain }) => ({
				position: text.at(start),
				found: masked,
				severity: isCertain ? 'mandatory' : 'recommended',
				message: isCertain
					? { en: 'A password, key or token is typed here, with which anyone who reads it can get in where your customers’ data is.', ja: 'パスワード・鍵・トークンが書かれています。読んだ人はだれでも、お客様の情報のある所に入れます。' }
					: { en: 'What stands here looks like a key or a token, with which anyone who reads it could get in where your customers’ data is.', ja: '鍵やトークンとみられる文字列があります。読んだ人が、お客様の情報のある所に入れるおそれがあります。' },
				hint: {
					en: 'Delete it, and have it changed where it is used: from the moment a file is shared, it is no secret.',
					ja: '消してください。ファイルを渡した時点で秘密ではなくなるため、使われている所でも変更してもらってください。',
				},
			})),
};
