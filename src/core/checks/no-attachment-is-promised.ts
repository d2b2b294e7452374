import { promisesAttachment } from '../trust/asking.ts';
import { quoted, sentencesOf } from './asked-sentences.ts';
import type { Check } from './check.ts';

/** Nothing is said to be attached: what readers need stands in the notice, so that a file that comes by mail is no file of ours. */
export const noAttachmentIsPromised: Check = {
	name: 'no-attachment-is-promised',
	severity: 'recommended',
	find: ({ notices }) =>
		notices.flatMap((source) =>
			sentencesOf(source)
				.filter(({ text, language, lead }) => promisesAttachment(text, language, lead))
				.map(({ text, source: { at, locale }, start }) => ({
					position: at(start),
					found: quoted(text, locale),
					message: {
						en: 'Readers are told of an attached file, so that they will open the one that a thief sends them in your name.',
						ja: '添付ファイルがあると書かれています。貴社を名乗る偽のメールの添付ファイルも開いてしまいます。',
					},
					hint: {
						en: 'Put what it says into the notice itself and link to it: [the list](faq/). If your mails about this have none, say so: “Our emails have no attachments.”',
						ja: 'その内容をこのお知らせの中に書き、そこへリンクしてください: [一覧](faq/)。メールにファイルを付けないのであれば、「弊社のメールにファイルを添付することはありません。」と書きます。',
					},
				})),
		),
};
