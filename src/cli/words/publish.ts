import type { Words } from '../../core/findings/finding.ts';
import type { Refusal } from '../../core/findings/refusal.ts';
import type { RevisionKind } from '../../core/record/revision.ts';

const kinds = {
	substantive: { en: 'substantive', ja: '内容の変更（substantive）' },
	editorial: { en: 'editorial', ja: '字句の訂正（editorial）' },
	translation: { en: 'translation', ja: '翻訳（translation）' },
} satisfies Record<RevisionKind, Words>;

export const publishWords = {
	kinds,
	nothing: { en: 'Nothing was published; what readers see has not changed.', ja: '公開していません。読者に見えるものは変わっていません。' },

	leftOver: (revisions: number): Words => ({
		en: `An earlier publication was stopped before it was finished. The record is whole and ends with ${revisions === 0 ? 'nothing' : `revision ${revisions}`}; what was left over is removed.`,
		ja: `前回の公開が途中で止まっていました。記録は${revisions === 0 ? '空のまま' : `第${revisions}報まで`}そろっています。途中のファイルは片づけました。`,
	}),

	same: (id: string, number: number): Refusal => ({
		message: { en: `The working copy of ${id} is the same as revision ${number}.`, ja: `${id} の作業中の内容は第${number}報と同じです。` },
		hint: { en: 'Edit it first, or name a new --stage.', ja: '内容を変えるか、--stage で新しい段階を指定してください。' },
	}),
	factsChanged: (kind: string, facts: string, count: number): Refusal => ({
		message: {
			en: `${count} ${count === 1 ? 'fact has' : 'facts have'} changed (${facts}), and \`${kind}\` would tell readers that none has.`,
			ja: `事実が ${count} 件変わっています（${facts}）。\`${kind}\` では、読者に変わっていないと伝わります。`,
		},
		hint: { en: 'Publish it as --kind substantive, or take the change back.', ja: '--kind substantive で公開するか、変更を元に戻してください。' },
	}),
	firstIsNot: (kind: string): Refusal => ({
		message: { en: `The first publication cannot be \`${kind}\`.`, ja: `最初の公開を \`${kind}\` にはできません。` },
		hint: { en: 'Leave --kind out.', ja: '--kind を省いてください。' },
	}),
	noReason: (file: string): Refusal => ({
		message: { en: 'A withdrawn notice must say why, and no reason is written.', ja: '撤回には理由が必要ですが、書かれていません。' },
		hint: { en: `Add to ${file}\nreasons:\n  notice: …`, ja: `${file} に書き加えてください。\nreasons:\n  notice: …` },
	}),
	beforeLast: (number: number, time: string): Refusal => ({
		message: {
			en: `Revision ${number} is published at ${time}; this one cannot come before it.`,
			ja: `第${number}報の公開は ${time} です。それより前にはできません。`,
		},
		hint: { en: 'Name a later --at.', ja: '--at をそれより後にしてください。' },
	}),
	inPast: (time: string): Refusal => ({
		message: { en: `${time} is in the past, and a live notice is never dated back.`, ja: `${time} は過ぎています。本番のお知らせの日時はさかのぼれません。` },
		hint: { en: 'Leave --at out to publish now.', ja: '今すぐ公開するなら --at を省いてください。' },
	}),

	noTime: (typed: string): Refusal => ({
		message: { en: `\`${typed}\` is not a time that Candor can read in one way only.`, ja: `\`${typed}\` を、日時として一通りに読み取れません。` },
		hint: { en: 'Write for example --at 2018-02-01T10:00+09:00.', ja: '例: --at 2018-02-01T10:00+09:00' },
	}),
	noSuchDay: (typed: string): Refusal => ({
		message: { en: `\`${typed}\` is a day that does not exist in the calendar.`, ja: `\`${typed}\` は暦にない日付です。` },
		hint: { en: 'Write for example --at 2018-02-01T10:00+09:00.', ja: '例: --at 2018-02-01T10:00+09:00' },
	}),
	noHour: (typed: string, example: string): Refusal => ({
		message: { en: `\`${typed}\` has no time of day, so nobody knows when readers see it.`, ja: `\`${typed}\` には時刻がなく、いつ公開するか決まりません。` },
		hint: { en: `Write for example --at ${example}`, ja: `例: --at ${example}` },
	}),
	noDate: (typed: string, today: string): Refusal => ({
		message: { en: `\`${typed}\` has no date.`, ja: `\`${typed}\` には日付がありません。` },
		hint: { en: `For today, write --at ${today}`, ja: `今日なら --at ${today} と書いてください。` },
	}),
	noOffset: (typed: string, meant: string, zone: string): Refusal => ({
		message: {
			en: `\`${typed}\` is not a time with its offset, so the page could appear hours too early.`,
			ja: `\`${typed}\` に時差がないため、何時間も早く公開されるおそれがあります。`,
		},
		hint: { en: `For that time in ${zone}, write --at ${meant}`, ja: `${zone} の時刻なら --at ${meant} と書いてください。` },
	}),

	summaryWithoutLocale: (text: string, source: string, locales: string): Refusal => ({
		message: { en: `The summary \`${text}\` does not say which language it is in.`, ja: `要約 \`${text}\` に言語が書かれていません。` },
		hint: { en: `Write for example --summary "${source}=${text}"; languages: ${locales}.`, ja: `例: --summary "${source}=${text}"（言語: ${locales}）` },
	}),
	summaryInNoLocale: (typed: string, meant: string | undefined, locales: string): Refusal => ({
		message: { en: `The site has no language \`${typed}\` for a summary.`, ja: `要約の言語 \`${typed}\` はこのサイトにありません。` },
		hint: { en: `${meant ? `Did you mean \`${meant}\`? ` : ''}Languages: ${locales}.`, ja: `${meant ? `\`${meant}\` のことですか。` : ''}言語: ${locales}` },
	}),
	summaryNotOneLine: (locale: string, isEmpty: boolean): Refusal => ({
		message: isEmpty
			? { en: `The summary in \`${locale}\` is empty.`, ja: `\`${locale}\` の要約が空です。` }
			: {
					en: `The summary in \`${locale}\` has several lines, and pages have room for one.`,
					ja: `\`${locale}\` の要約が複数の行に分かれています。ページに載るのは一行です。`,
				},
		hint: { en: `Write for example --summary "${locale}=…"`, ja: `例: --summary "${locale}=…"` },
	}),

	summaryHidesSomething: (locale: string, code: string): Refusal => ({
		message: {
			en: `The summary in \`${locale}\` holds a character that nobody can see (${code}), so readers may be shown something else than you see.`,
			ja: `\`${locale}\` の要約に見えない文字（${code}）があり、読者には違って見えるおそれがあります。`,
		},
		hint: { en: 'Type the line again rather than pasting it; once published, it can never be edited.', ja: '貼り付けずに打ち直してください。公開したあとは直せません。' },
	}),
	summaryTooLong: (locale: string, length: number, most: number): Refusal => ({
		message: {
			en: `The summary in \`${locale}\` has ${length} characters, and nobody reads so much as one line.`,
			ja: `\`${locale}\` の要約が ${length} 文字あり、一行として読むには長すぎます。`,
		},
		hint: { en: `Say in one sentence what changed, in at most ${most} characters.`, ja: `何が変わったかを、${most} 文字以内の一文で書いてください。` },
	}),

	heading: (id: string, number: number, kind: RevisionKind, stage: Words, time: string): Words => ({
		en: `${id}, revision ${number}: ${kinds[kind].en}, ${stage.en}, ${time}`,
		ja: `${id} 第${number}報: ${kinds[kind].ja}、${stage.ja}、${time}`,
	}),
	first: { en: 'The first publication: everything is new.', ja: '最初の公開です。すべてが新しい内容です。' },
	translations: { en: 'Translations:', ja: '翻訳の状態:' },
	question: (number: number): Words => ({ en: `Publish this as revision ${number}?`, ja: `これを第${number}報として公開しますか。` }),
	unasked: {
		en: 'Nothing was published: with --json nobody is asked, so say --yes as well.',
		ja: '公開していません。--json では確認できないため、公開するには --yes も付けてください。',
	},
	editedMeanwhile: (files: string): Refusal => ({
		message: { en: `Files changed after you were shown what will be published: ${files}.`, ja: `表示したあとにファイルが変わりました: ${files}` },
		hint: { en: 'Run the command again and read what it shows.', ja: 'もう一度実行し、表示される内容を確かめてください。' },
	}),
	/** @param later When it becomes public; `now` if it is. */
	done: (number: number, id: string, folder: string, later: string): Words => ({
		en: `Revision ${number} of ${id} is in ${folder}.${later === 'now' ? ' Build the site to show it: npm run build' : ` It becomes public at ${later}; build the site then.`}`,
		ja: `${id} 第${number}報を ${folder} に書き込みました。${later === 'now' ? '表示するにはサイトを作ってください: npm run build' : `公開は ${later} です。その時にサイトを作ってください。`}`,
	}),
};
