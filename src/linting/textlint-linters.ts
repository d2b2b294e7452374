/**
 * Linters that textlint runs for us. Its rules find, our words say why it matters and what to write.
 *
 * Of textlint-rule-preset-ja-technical-writing and textlint-rule-preset-japanese, these rules matter for a notice. The
 * others were tried on the samples, whose Japanese is right, and left out:
 * - no-doubled-joshi (15 alarms there) and max-kanji-continuous-len (4): ordinary sentences and the names of authorities
 * - ja-no-mixed-period (24): a contact or a fact often ends a paragraph
 * - ja-no-redundant-expression (3): 「することができます」 is how a polite notice says what readers may do
 * - ja-no-weak-phrase (1): that it is not known is what a notice must be able to say; `claims-are-hedged-once` looks for piles
 * - no-mix-dearu-desumasu: finds である and misses 「停止した。」 「含まれていない。」; `japanese-keeps-one-tone` finds both
 * - no-double-negative-ja: finds 「ないわけでもない」 and no polite form of it
 * - sentence-length, no-hankaku-kana, no-nfd, no-kangxi-radicals, no-zero-width-spaces, no-invalid-control-character: checks
 *   of ours do this in every language
 * - max-ten, max-comma, ja-no-abusage, no-doubled-conjunction, no-exclamation-question-mark, no-unmatched-pair, and the
 *   JTF guide (jtf-style): of style alone, or about manuals
 */
import type { Issue } from '../core/checks/check.ts';
import { quoted } from '../core/findings/quoted.ts';
import type { Words } from '../core/findings/finding.ts';
import { ownWords } from '../core/language/own-words.ts';
import type { WrittenText } from '../core/notice/written-text.ts';
import type { Linter } from './linter.ts';
import { lint, type RuleId } from './textlint.ts';

/** A rule of textlint, in our words. `words` is what it points at. */
interface Rule {
	name: string;
	rule: RuleId;
	message(words: string): Words;
	/** `around`: what stands before and after. */
	hint(words: string, around: readonly [before: string, after: string]): Words;
}

const rules: readonly Rule[] = [
	{
		name: 'letters-are-not-left-over',
		rule: 'ja-unnatural-alphabet',
		message: (words) => ({
			en: `The letter \`${words}\` was left behind while typing, and readers who see such slips wonder what else was not checked.`,
			ja: `打ち間違いで残った文字「${words}」があります。ほかの内容も確かめていないのではと、読者に思われます。`,
		}),
		hint: (words) => ({ en: `Delete \`${words}\`, or type the word again.`, ja: `「${words}」を消すか、その語を打ち直してください。` }),
	},
	{
		name: 'words-are-not-repeated',
		rule: 'ja-no-successive-word',
		message: (words) => ({
			en: `\`${words}\` stands twice in a row, so readers stop, and voices that read the page aloud stammer.`,
			ja: `「${words}」が二つ続いています。読者がつまずき、読み上げでもおかしく聞こえます。`,
		}),
		hint: (words) => ({ en: `Delete one of the two \`${words}\`.`, ja: `「${words}」を一つ消してください。` }),
	},
	{
		name: 'sentences-turn-once',
		rule: 'no-doubled-conjunctive-particle-ga',
		message: () => ({
			en: 'Two clauses of this sentence end in が, so readers cannot tell which of them is meant as a contrast.',
			ja: '一つの文に「～が、」が二つあります。どちらが逆接なのか、読者に伝わりにくくなります。',
		}),
		hint: () => ({ en: 'End the first clause with 。 and begin a new sentence, with しかし where it contrasts.', ja: '一つ目の「が、」で文を切り、逆接なら「しかし」で次の文を始めてください。' }),
	},
	{
		name: 'verbs-are-written-in-full',
		rule: 'no-dropping-the-ra',
		message: () => ({
			en: 'A verb lacks its ら, as in careless speech, and an apology that sounds careless is taken for one that is not meant.',
			ja: 'ら抜き言葉です。お詫びの文では軽く聞こえ、誠意を疑われます。',
		}),
		// The rule points at れ.
		hint: (words, [before, after]) => {
			const [written, full] = [`${before.slice(-1)}${words}${after.slice(0, 3)}`, `${before.slice(-1)}ら${words}${after.slice(0, 3)}`];
			return { en: `Write ${full} instead of \`${written}\`.`, ja: `\`${written}\` の代わりに ${full} と書いてください。` };
		},
	},
];

export const textlintLinters: readonly Linter[] = rules.map(
	({ name, rule, message, hint }): Linter => ({
		name,
		severity: 'recommended',
		find: async (texts) => {
			// Of signs such as ●● `placeholders-are-replaced` speaks.
			const places = (await lint(texts)).filter((place) => place.rule === rule && /\p{L}/u.test(place.words) && isOwn(place.text, place.start));
			// One for each text: the second slip of a sentence is seen while the first is mended.
			return places
				.filter(({ text }, index) => places.findIndex((earlier) => earlier.text === text) === index)
				.map(({ text, start, words }): Issue => ({ position: text.at(start), found: quoted(text.text, start, start + words.length), message: message(words), hint: hint(words, [text.text.slice(0, start), text.text.slice(start + words.length)]) }));
		},
	}),
);

/** Not within a quotation or brackets, whose words are those of others. */
function isOwn({ text }: WrittenText, offset: number): boolean {
	return ownWords(text).charAt(offset) === text.charAt(offset);
}
