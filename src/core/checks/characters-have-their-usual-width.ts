import type { Words } from '../findings/finding.ts';
import { masked, quoted } from '../findings/quoted.ts';
import { partsOf } from '../language/locale.ts';
import { isProperName } from '../notice/proper-name.ts';
import type { NoticeSource } from '../notice/project.ts';
import { writtenTexts, type WrittenText } from '../notice/written-text.ts';
import { knownFacts } from '../typed-facts/known-facts.ts';
import { typedFacts } from '../typed-facts/typed-facts.ts';
import type { Check, Issue } from './check.ts';

/**
 * Full-width figures, full-width Latin words (a single letter, as in Ａ社, is custom), half-width kana; and what comes
 * out of a PDF: radicals (⼀) in the place of characters, kana in two pieces.
 */
const UNUSUAL = /[０-９](?:[０-９，．：／－]*[０-９])?[％]?|[Ａ-Ｚａ-ｚ][Ａ-Ｚａ-ｚ　．＠－]*[Ａ-Ｚａ-ｚ]|[\uFF66-\uFF9F]+|[\u2E80-\u2FD5]|[\u3041-\u30FF][\u3099\u309A]/gu;

/** Figures and Latin letters are of half width, kana of full width, and nothing is of none, so that readers can copy them and voices take them for what they are. */
export const charactersHaveTheirUsualWidth: Check = {
	name: 'characters-have-their-usual-width',
	severity: 'recommended',
	find: ({ notices }) =>
		notices.flatMap((source) =>
			writtenTexts(source)
				.filter((text) => text.kind !== 'comment' && !isProperName(text, source.notice.incident))
				.flatMap((text) => [...issueIn(text, source), ...invisibleIn(text)]),
		),
};

function issueIn({ text, locale, at }: WrittenText, { notice: { incident }, reliable }: NoticeSource): Issue[] {
	const all = [...text.matchAll(UNUSUAL)].map(({ 0: run, index }) => ({ run, index })).filter(({ run }) => run.normalize('NFKC') !== run);
	// A fact that was typed gets its component, which writes it as it is written; another check says so.
	const facts = all.length > 0 && reliable === 'values' ? typedFacts(text, locale, knownFacts(incident)).filter(({ meaning }) => meaning.kind === 'fact') : [];
	const runs = all.filter(({ run, index }) => !facts.some(({ start, end }) => start < index + run.length && index < end));
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

/** Characters without any width that come along when text is pasted: from a chat, a slide, a word processor. */
const INVISIBLE = /[\u200B\u2060\uFEFF\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F]/u;

/** Where words are not parted by spaces and lines may break only between them, an invisible space is part of writing. */
const PARTED_INVISIBLY: readonly string[] = ['th', 'km', 'lo', 'my'];

function invisibleIn({ text, locale, at }: WrittenText): Issue[] {
	const found = INVISIBLE.exec(text);
	if (!found || PARTED_INVISIBLY.includes(partsOf(locale).language)) return [];
	const name = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
	const before = masked(text.slice(Math.max(0, found.index - 8), found.index)).replace(/\s+/g, ' ');
	const after = masked(text.slice(found.index + 1, found.index + 9)).replace(/\s+/g, ' ');
	return [
		{
			position: at(found.index),
			found: `${before}[${name}]${after}`,
			message: {
				en: `An invisible character (${name}) stands within the words, so readers who look for them on the page may miss them and voices may break off there.`,
				ja: `言葉の途中に見えない文字（${name}）があります。ページ内で探しても見つからず、読み上げが途切れることがあります。`,
			},
			hint: {
				en: `Delete \`${before}${after}\` and type it again.`,
				ja: `\`${before}${after}\` を消して、打ち直してください。`,
			},
		},
	];
}

function messageFor(run: string): Words {
	if (/[\uFF66-\uFF9F]/.test(run)) {
		return {
			en: `\`${run}\` is written with half-width kana, which are hard to read on a small screen and which some voices spell out sign by sign.`,
			ja: `\`${run}\` は半角カタカナです。小さな画面では読みにくく、読み上げで一字ずつ読まれることもあります。`,
		};
	}
	if (/[\u2E80-\u2FD5\u3099\u309A]/.test(run)) {
		return {
			en: `\`${run}\` only looks like the character that is meant, as text from a PDF often does, so readers who look for the word on the page may miss it and voices may skip it.`,
			ja: `\`${run}\` は形が似ているだけの別の文字です（PDF から写すとよく起こります）。ページ内で探しても見つからず、読み上げで飛ばされることがあります。`,
		};
	}
	return {
		en: `\`${run}\` is written in full width, which many forms refuse when a reader copies it and some voices spell out sign by sign.`,
		ja: `\`${run}\` は全角です。写して入力すると受け付けられないことが多く、読み上げで一字ずつ読まれることもあります。`,
	};
}
