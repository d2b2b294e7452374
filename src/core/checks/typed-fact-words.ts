/** What is said of a typed fact to the person who typed it, with the lines to write. */
import type { Incident } from '../facts/incident.ts';
import { namedIds } from '../facts/names.ts';
import type { Words } from '../findings/finding.ts';
import type { WrittenText } from '../notice/written-text.ts';
import type { CalendarDate } from '../typed-facts/calendar-date.ts';
import type { FactName, LookalikeKind } from '../typed-facts/typed-facts.ts';
import type { Statement } from '../typed-facts/statements.ts';

/** How many components are offered. */
const MOST_OFFERS = 4;

export function tagOf({ component, name }: FactName): string {
	return `<${component} name="${name}" />`;
}

/** The names of a date from general to particular; none twice. */
function offers(names: readonly FactName[]): string[] {
	return [...new Set(names.map(tagOf))].slice(0, MOST_OFFERS);
}

/** Where the first of them stands in `incident.yaml`. */
function pathOf([first]: readonly FactName[]): string {
	if (!first) return '';
	return first.component === 'Contact' ? `contacts.${first.name}` : first.name;
}

export function factMessage(written: string, names: readonly FactName[]): Words {
	const name = pathOf(names);
	return {
		en: `\`${written}\` is the fact \`${name}\`, typed by hand: when the fact changes, readers are still told the old one here.`,
		ja: `\`${written}\` は事実 \`${name}\` です。手で書くと、事実が変わってもここだけ古いまま残ります。`,
	};
}

export function perhapsMessage(written: string, names: readonly FactName[]): Words {
	const name = pathOf(names);
	return {
		en: `\`${written}\` is typed by hand and may be the fact \`${name}\`: if that changes, readers are still told the old one here.`,
		ja: `手で書かれた \`${written}\` は事実 \`${name}\` のことかもしれません。そうであれば、事実が変わってもここだけ古いまま残ります。`,
	};
}

/** @param kind Where it stands: titles and labels cannot hold components. */
export function factHint(written: string, names: readonly FactName[], kind: WrittenText['kind'], isHours: boolean): Words {
	const [first = '', ...others] = offers(names);
	const or: Words = others.length === 0 ? { en: '', ja: '' } : { en: ` If another is meant: ${others.join(', ')}.`, ja: `別の事実なら: ${others.join('、')}` };
	if (kind === 'title') return { en: `Leave \`${written}\` out of the title, and write ${first} in the text below it.${or.en}`, ja: `題から \`${written}\` を消し、下の本文に ${first} と書いてください。${or.ja}` };
	if (kind === 'label') return { en: `Leave \`${written}\` out of the label: pages print the fact by themselves, and prose with ${first}.${or.en}`, ja: `\`${written}\` を消してください。事実はページが自動で示し、本文では ${first} で示せます。${or.ja}` };
	if (isHours) return { en: `Delete \`${written}\`: ${first} prints the opening hours beside the number.${or.en}`, ja: `\`${written}\` を消してください。${first} が電話番号と受付時間を示します。${or.ja}` };
	return { en: `Write ${first} instead of \`${written}\`; it prints the words that belong to it too.${or.en}`, ja: `\`${written}\` の代わりに ${first} と書いてください。単位も自動で付きます。${or.ja}` };
}

/** For what may be a fact and may be something else. */
export function perhapsHint(written: string, names: readonly FactName[], kind: WrittenText['kind'], statement: Statement, incident: Incident): Words {
	const sure = factHint(written, names, kind, statement.kind === 'hours');
	const own = figureLine(statement, incident);
	if (!own) return { en: `${sure.en}\nIf it is something else, leave it.`, ja: `${sure.ja}\n別のことなら、そのままでかまいません。` };
	return { en: `${sure.en}\nIf it is another, add under \`figures:\` in incident.yaml\n  ${own.line}\nand write <Fact name="figures.${own.id}" /> here.`, ja: `${sure.ja}\n別の数なら、incident.yaml の \`figures:\` の下に\n  ${own.line}\nを加え、ここには <Fact name="figures.${own.id}" /> と書いてください。` };
}

/** What it looks like, as the end of “is …” and before “です”. */
const LOOKS_LIKE: Readonly<Record<LookalikeKind, Words>> = {
	count: { en: 'is a number', ja: '人数や件数' },
	date: { en: 'is a date', ja: '日付' },
	amount: { en: 'is an amount of money', ja: '金額' },
	phone: { en: 'is a telephone number', ja: '電話番号' },
};

export function lookalikeMessage(written: string, looksLike: LookalikeKind): Words {
	const what = LOOKS_LIKE[looksLike];
	return {
		en: `\`${written}\` ${what.en} that incident.yaml does not know, so a correction would not reach every page and language.`,
		ja: `\`${written}\` は incident.yaml にない${what.ja}です。訂正がすべてのページと言語に届きません。`,
	};
}

/** Of what stands in a summary, and in no fact. */
export function summaryWords(written: string, looksLike: LookalikeKind): { message: Words; hint: Words } {
	const what = LOOKS_LIKE[looksLike];
	return {
		message: {
			en: `\`${written}\` ${what.en} that incident.yaml does not know, and a summary that tells readers something wrong can never be corrected.`,
			ja: `\`${written}\` は incident.yaml にない${what.ja}です。要約は公開後に直せず、誤りがあっても読者に残ります。`,
		},
		hint: {
			en: 'Compare it with incident.yaml. If it is right and new, write it there first, so that the pages say the same.',
			ja: 'incident.yaml と見比べてください。新しい正しい内容なら、先に incident.yaml に書き、ページにも同じことが載るようにします。',
		},
	};
}

export function lookalikeHint(written: string, looksLike: LookalikeKind, kind: WrittenText['kind'], statement: Statement, incident: Incident): Words {
	const here = (tag: string): Words =>
		kind === 'title' || kind === 'label'
			? { en: `Then leave \`${written}\` out of the ${kind}, and write ${tag} in the text.`, ja: `そのうえで \`${written}\` をここから消し、本文に ${tag} と書いてください。` }
			: { en: `Then write ${tag} instead of \`${written}\`, in every language.`, ja: `そのうえで、どの言語でも \`${written}\` の代わりに ${tag} と書いてください。` };
	if (looksLike === 'phone') {
		const id = freeId('other-line', incident);
		const number = statement.kind === 'phone' ? statement.numbers[0] : '';
		const then = here(`<Contact name="${id}" />`);
		return {
			en: `Add under \`contacts:\` in incident.yaml\n  ${id}: { phone: "${number}" }\nand its name under \`names:\` in each labels.yaml. ${then.en}`,
			ja: `incident.yaml の \`contacts:\` の下に\n  ${id}: { phone: "${number}" }\nを、各言語の labels.yaml の \`names:\` に名前を加えてください。${then.ja}`,
		};
	}
	if (looksLike === 'date') {
		const id = freeId('other-event', incident);
		const date = isoDate(statement, incident);
		const then = here(`<When name="events.${id}" />`);
		return {
			en: `Add under \`events:\` in incident.yaml\n  ${id}: { when: ${date}, kind: report }\nand to timeline.mdx, in its place,\n<Event id="${id}">\n\nWhat happened.\n\n</Event>\n${then.en} A date that customers wait for belongs under \`milestones:\`.`,
			ja: `incident.yaml の \`events:\` の下に\n  ${id}: { when: ${date}, kind: report }\nを、timeline.mdx の日付順の位置に\n<Event id="${id}">\n\n起きたこと\n\n</Event>\nを加えてください。${then.ja}お客様が待っている日付なら \`milestones:\` に書きます。`,
		};
	}
	const own = figureLine(statement, incident) ?? { id: freeId('other-number', incident), line: '' };
	const then = here(`<Fact name="figures.${own.id}" />`);
	return { en: `Add under \`figures:\` in incident.yaml\n  ${own.line}\n${then.en}`, ja: `incident.yaml の \`figures:\` の下に\n  ${own.line}\nを加えてください。${then.ja}` };
}

/** The line of `incident.yaml` that says this number. */
function figureLine(statement: Statement, incident: Incident): { id: string; line: string } | undefined {
	if (statement.kind === 'amount') {
		const id = freeId('other-amount', incident);
		const code = statement.currencies[0];
		return { id, line: `${id}: { value: ${statement.values[0]}${code === undefined ? '' : `, currency: ${code}`} }` };
	}
	if (statement.kind !== 'number') return undefined;
	const { numeral, counted } = statement;
	const value = numeral.values.find((each) => Number.isInteger(each)) ?? numeral.values[0];
	const isUnit = !['people', 'records', 'mark', 'nothing known'].includes(counted);
	const id = freeId(isUnit ? 'other-term' : 'other-number', incident);
	return { id, line: `${id}: { value: ${value}${isUnit ? `, unit: ${counted}` : ''} }` };
}

function isoDate(statement: Statement, { disclosed }: Incident): string {
	const date: CalendarDate = (statement.kind === 'date' ? statement.dates[0] : statement.kind === 'range' ? statement.from.dates[0] : undefined) ?? {};
	const two = (part: number) => String(part).padStart(2, '0');
	const year = date.year ?? disclosed.slice(0, 4);
	return [year, ...[date.month, date.day].flatMap((part) => (part === undefined ? [] : [two(part)]))].join('-');
}

/** An id that nothing has yet; whoever follows the advice may choose a better one. */
function freeId(wish: string, incident: Incident): string {
	const taken = new Set([...Object.keys(incident.figures), ...Object.keys(incident.events), ...namedIds(incident).keys()]);
	let id = wish;
	for (let number = 2; taken.has(id); number++) id = `${wish}-${number}`;
	return id;
}
