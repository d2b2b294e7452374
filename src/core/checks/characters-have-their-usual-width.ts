import type { Words } from '../findings/finding.ts';
import { masked, quoted } from '../findings/quoted.ts';
import { isProperName } from '../notice/proper-name.ts';
import { writtenTexts, type WrittenText } from '../notice/written-text.ts';
import type { Check, Issue } from './check.ts';

/**
 * Full-width figures, full-width Latin words (a single letter, as in Ａ社, is custom), half-width kana; and what comes
 * out of a PDF: radicals (⼀) in the place of characters, kana in two pieces.
 */
const UNUSUAL = /[０-９](?:[０-９，．：／－]*[０-９])?[％]?|[Ａ-Ｚａ-ｚ][Ａ-Ｚａ-ｚ　．＠－]*[Ａ-Ｚａ-ｚ]|[\uFF66-\uFF9F]+|[\u2E80-\u2FD5]|[\u3041-\u30FF][\u3099\u309A]/gu;

/** Figures and Latin letters are of half width and kana of full width, so that search, copying and voices take them for what they are. */
export const charactersHaveTheirUsualWidth: Check = {
	name: 'characters-have-their-usual-width',
	severity: 'recommended',
	find: ({ notices }) =>
		notices.flatMap((source) =>
			writtenTexts(source)
				.filter((text) => text.kind !== 'comment' && !isProperName(text, source.notice.incident))
				.flatMap(issueIn),
		),
};

function issueIn({ text, at }: WrittenText): Issue[] {
	const runs = [...text.matchAll(UNUSUAL)].map(({ 0: run, index }) => ({ run, index })).filter(({ run }) => run.normalize('NFKC') !== run);
	const [first] = runs;
	if (!first) return [];
	const pairs = [...new Set(runs.map(({ run }) => run))].map((run) => `\`${masked(run)}\` → \`${masked(run.normalize('NFKC'))}\``).join(', ');
	return [
		{
			position: at(first.index),
			found: quoted(text, first.index, first.index + first.run.length),
			message: messageFor(masked(first.run)),
			hint: { en: `Write ${pairs}.`, ja: `次のように書いてください: ${pairs}。` },
		},
	];
}

function messageFor(run: string): Words {
	if (/[\uFF66-\uFF9F]/.test(run)) {
		return {
			en: `\`${run}\` is written with half-width kana, which search does not find and some voices spell letter by letter.`,
			ja: `\`${run}\` は半角カタカナです。検索で見つからず、読み上げでも一字ずつ読まれることがあります。`,
		};
	}
	if (/[\u2E80-\u2FD5\u3099\u309A]/.test(run)) {
		return {
			en: `\`${run}\` only looks like the character that is meant, as text from a PDF often does, so search does not find it and voices skip it.`,
			ja: `\`${run}\` は形が似ているだけの別の文字です（PDF から写すとよく起こります）。検索で見つからず、読み上げもされません。`,
		};
	}
	return {
		en: `\`${run}\` is written in full width, so a reader who searches for it or copies it does not get what was meant.`,
		ja: `\`${run}\` は全角です。検索で見つからず、写して使うこともできません。`,
	};
}
