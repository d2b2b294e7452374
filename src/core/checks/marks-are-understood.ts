import { quoted } from '../findings/quoted.ts';
import type { Words } from '../findings/finding.ts';
import { writtenTexts, type WrittenText } from '../notice/written-text.ts';
import { componentNames } from '../prose/prose.ts';
import type { Check, Issue } from './check.ts';

/** What was meant as a mark (a component, bold, a link, a heading, an item) is read as one, and is not shown as it was typed. */
export const marksAreUnderstood: Check = {
	name: 'marks-are-understood',
	severity: 'recommended',
	find: ({ notices }) =>
		notices.flatMap((source) =>
			writtenTexts(source)
				.filter(({ kind }) => kind !== 'comment')
				.flatMap((text) =>
					MARKS.filter(({ isProse }) => !isProse || text.kind === 'paragraph' || text.kind === 'item').flatMap(({ sign, severity, message, hint }) => {
						const match = sign.exec(text.text);
						return match ? [issue(text, match, { ...(severity ? { severity } : {}), message, hint: hint(match) })] : [];
					}),
				),
		),
};

interface Mark {
	sign: RegExp;
	severity?: 'mandatory';
	/** Is a mark in running text alone; a title or a cell may hold it. */
	isProse?: true;
	message: Words;
	hint(match: RegExpExecArray): Words;
}

const MARKS: readonly Mark[] = [
	{
		sign: new RegExp(`[<＜〈]\\s*/?(?:${componentNames.join('|')})(?:\\s[^<>＜＞〈〉]{0,200})?/?[>＞〉]`, 'u'),
		severity: 'mandatory',
		message: { en: 'A component stands here as text, so readers would see the code and not the fact.', ja: '部品が文字のまま表示され、読者には事実の代わりに記号が見えます。' },
		hint: ([tag]) => {
			const written = tag.normalize('NFKC').replace(/^〈/, '<').replace(/\s*\/?[>〉]$/, ' />').replace(/[“”„″]/g, '"');
			return {
				en: `In a page, write ${written} with the signs of the Latin keyboard and without \\ or &lt; before it. In labels.yaml, write words alone.`,
				ja: `ページでは半角の記号で、前に \\ や &lt; を付けずに ${written} と書いてください。labels.yaml には言葉だけを書きます。`,
			};
		},
	},
	{
		sign: /<\/?(?:b|i|u|br|p|div|span|strong|em|a|font)(?:\s[^<>]{0,200})?\/?>/iu,
		message: { en: 'A tag of HTML stands here as text, so readers would see the tag.', ja: 'HTML のタグが文字のまま表示されます。' },
		hint: ([tag]) => ({ en: `Delete \`${tag}\`.`, ja: `\`${tag}\` を消してください。` }),
	},
	{
		// A masked number (`****-****-1234`) has more of them.
		sign: /(?<!\*)\*\*(?!\*)/u,
		message: { en: 'The signs ** are not read as bold here, so readers would see them.', ja: 'ここの ** は太字と読まれず、記号のまま表示されます。' },
		hint: () => ({
			en: 'Put a blank outside each pair of **, take the full stop or bracket out of the bold words, or delete the signs.',
			ja: '** の外側に空白を入れるか、句点やかっこを太字の外に出すか、記号を消してください。',
		}),
	},
	{
		sign: /[[［]([^[\]［］\n]{1,100})[\]］]\s*[(（]\s*((?:https?:\/\/|mailto:|tel:)[^\s()（）]{1,300}|(?:notice|timeline|requests|prevention|faq)\/[^\s()（）]{0,100})\s*[)）]/u,
		message: { en: 'A link stands here as text, so readers could not follow it.', ja: 'リンクが文字のまま表示され、読者は開けません。' },
		hint: ([, words = '', address = '']) => ({ en: `Write [${words}](${address})`, ja: `次のように書いてください: [${words}](${address})` }),
	},
	{
		sign: /^(#{1,6}|[＃]{1,6})(?![#＃\d])\s*(?=\S)([^\n]{1,100})/u,
		isProse: true,
		message: { en: 'The signs # are not read as a heading here, so readers would see them.', ja: 'ここの # は見出しと読まれず、記号のまま表示されます。' },
		hint: ([, signs = '', words = '']) => {
			const line = `${'#'.repeat(Math.min(Math.max(signs.length, 2), 4))} ${words.trim()}`;
			return { en: `Write ${line}`, ja: `次のように書いてください: ${line}` };
		},
	},
	{
		sign: /^[ \t]*([・•●◦▪‣]|[-*](?=[^\s*-]))[^\n]*\n[ \t]*\1[^\n]*/mu,
		isProse: true,
		message: { en: 'These lines are not read as a list, so readers would see them run together.', ja: 'これらの行は箇条書きと読まれず、続けて表示されます。' },
		hint: ([lines]) => {
			const [first = ''] = lines.split('\n');
			const words = first.trim().replace(/^[・•●◦▪‣*-]\s*/u, '');
			return { en: `Begin each line with - and a blank: - ${words}`, ja: `各行を「- 」（半角のハイフンと空白）で始めてください: - ${words}` };
		},
	},
	{
		sign: /^[^\t\n]+\t[^\n]*\n[^\t\n]+\t/mu,
		isProse: true,
		message: { en: 'A table of a spreadsheet was pasted here, and readers would see its cells run together.', ja: '表計算の表が貼り付けられ、セルが続けて表示されます。' },
		hint: ([lines]) => {
			const cells = (lines.split('\n')[0] ?? '').split('\t').map((cell) => cell.trim());
			const row = `| ${cells.join(' | ')} |\n| ${cells.map(() => '---').join(' | ')} |`;
			return { en: `Write it as a table, with | around each cell:\n${row}`, ja: `各セルを | で囲み、表として書いてください。\n${row}` };
		},
	},
];

function issue({ text, at }: WrittenText, match: RegExpExecArray, words: Pick<Issue, 'severity' | 'message' | 'hint'>): Issue {
	return { position: at(match.index), found: quoted(text, match.index, match.index + match[0].length), ...words };
}
