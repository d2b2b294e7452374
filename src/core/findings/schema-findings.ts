/** Turns what a schema refuses into words for the person who wrote the file. */
import { z } from 'zod';
import type { WhenProblem } from '../dates/when.ts';
import { staffParts } from '../facts/staff-facts.ts';
import { forms, id, isReservedName } from '../facts/values.ts';
import type { Finding, Position, Words } from './finding.ts';
import { LONGEST_ID } from '../limits.ts';
import { listed, nearest } from './nearest.ts';
import { valueAsMeant } from './value-as-meant.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

const dateWords: Record<WhenProblem, Words> = {
	'not-a-date': { en: 'this is not a date that Candor can read', ja: '日付として読めません' },
	'no-such-day': { en: 'this day does not exist in the calendar', ja: '暦にない日付です' },
	'no-offset': {
		en: 'a time without its offset from UTC means a different moment to every reader abroad',
		ja: '時刻に UTC との差がないと、海外の読者には別の時刻に読めます',
	},
	reversed: { en: 'the interval ends before it begins', ja: '期間の終わりが始まりより前です' },
	'empty-interval': { en: 'an interval needs at least one end', ja: '期間には始まりか終わりが必要です' },
};

/** Where an example of a date alone does not show what is wanted. */
const dateHints: Partial<Record<WhenProblem, Words>> = {
	'no-offset': {
		en: 'Add the offset of your zone to the time, for example 2017-12-22T10:00+09:00, or leave the time out.',
		ja: '時刻のあとに UTC との差を書くか、時刻を省いてください。例: 2017-12-22T10:00+09:00',
	},
};

const idForm: Words = forms.get(id) ?? { en: '', ja: '' };

/**
 * @param value The file’s content, to quote from.
 * @param at Where a path stands in the file.
 */
export function schemaFindings(
	check: string,
	schema: z.ZodType,
	value: unknown,
	issues: readonly Issue[],
	at: (path: Path) => Position,
): Finding[] {
	return issues
		.filter((issue) => !isMisspelt(issue))
		.flatMap((issue) => findingsOf(issue).map((finding) => withOffer(finding, issue)))
		.map((finding) => ({ check, severity: 'mandatory' as const, ...finding }));

	/** What seems to be missing is there under a name with a slip in it, of which is spoken where it stands. */
	function isMisspelt({ path }: Issue): boolean {
		const key = path.at(-1);
		if (key === undefined || valueAt(value, path) !== undefined) return false;
		const parent = JSON.stringify(path.slice(0, -1));
		return issues.some(
			(other) => other.code === 'unrecognized_keys' && JSON.stringify(other.path) === parent && other.keys.some((typed) => nearest(typed, keysOf(objectsAt(schema, other.path))) === key),
		);
	}

	/** The value as it was most likely meant comes first. */
	function withOffer(finding: Omit<Finding, 'check' | 'severity'>, { code, path }: Issue): Omit<Finding, 'check' | 'severity'> {
		if (code === 'unrecognized_keys' || code === 'invalid_key' || code === 'invalid_value') return finding;
		const meant = valueAsMeant(valueAt(value, path), (way) => schemasAt(schema, path).some((part) => part.safeParse(way).success));
		if (meant === undefined) return finding;
		const key = path.at(-1);
		// YAML would read what begins with a plus sign, and a time, as something else.
		const text = typeof meant === 'string' && /^\+|^\d+:/.test(meant) ? `"${meant}"` : String(meant);
		const line = typeof key === 'string' ? `${key}: ${text}` : text;
		return { ...finding, hint: { en: `Perhaps \`${line}\`. ${finding.hint.en}`, ja: `\`${line}\` のことかもしれません。${finding.hint.ja}` } };
	}

	function findingsOf(issue: Issue): Omit<Finding, 'check' | 'severity'>[] {
		const name = issue.path.map((key) => oneLine(String(key))).join('.');
		const written = valueAt(value, issue.path);
		const position = at(issue.path);
		const description = descriptionAt(schema, issue.path);
		const form = formAt(schema, issue.path);
		const help = (en: string, ja: string): Words => ({
			en: description ? `${en}\n${description}` : en,
			ja: form && !ja.includes(form.ja) ? `${ja}\n${form.ja}` : ja,
		});
		const found = name ? `${name.split('.').at(-1)}: ${quote(written)}` : quote(written);

		const words = wordsAt(schema, issue.path);
		if (['custom', 'invalid_union'].includes(issue.code) && typeof written === 'string' && nearest(written, words) !== undefined) {
			return findingsOf({ ...issue, code: 'invalid_value', values: words } as Issue);
		}
		switch (issue.code) {
			case 'unrecognized_keys':
				return issue.keys.map((written) => {
					const key = oneLine(written);
					const owners = objectsAt(schema, issue.path);
					const fitting = owners.filter((owner) => literalsFit(owner, valueAt(value, issue.path)));
					const known = keysOf(fitting.length > 0 ? fitting : owners);
					const place = { position: at([...issue.path, written]), found: `${key}:` };
					if (keysOf(owners).includes(key)) return { ...place, ...misfit(name, key, owners, known, valueAt(value, issue.path)) };
					const meant = nearest(key, known);
					return {
						...place,
						message: {
							en: `There is no field \`${key}\` ${name ? `under \`${name}\`` : 'here'}, so readers would never see it.`,
							ja: `${name ? `\`${name}\` に` : 'ここに'}項目 \`${key}\` はありません。このままでは読者に届きません。`,
						},
						hint: {
							en: `${meant ? `Did you mean \`${meant}\`? ` : ''}Fields here: ${listed(known, 40)}.`,
							ja: `${meant ? `\`${meant}\` のことですか。` : ''}使える項目: ${listed(known, 40)}。`,
						},
					};
				});
			case 'invalid_value': {
				const allowed = issue.values.map(String);
				const meant = typeof written === 'string' ? nearest(written, allowed) : undefined;
				if (written === undefined) return [missing(name, position, help, listed(allowed))];
				return [
					{
						position,
						found,
						message: { en: `\`${name}\` is ${quote(written)}, which Candor does not know.`, ja: `\`${name}\` の値 ${quote(written)} は使えません。` },
						hint: help(
							`${meant ? `Did you mean \`${meant}\`? ` : ''}Write one of ${listed(allowed, 40)}.`,
							`${meant ? `\`${meant}\` のことですか。` : ''}次のどれかを書いてください: ${listed(allowed, 40)}。`,
						),
					},
				];
			}
			case 'invalid_key': {
				return [{ position, ...refusedName(oneLine(String(issue.path.at(-1))), keyFormAt(schema, issue.path.slice(0, -1))) }];
			}
			case 'custom': {
				const problem = issue.params?.['problem'] as WhenProblem | undefined;
				const why = problem && dateWords[problem];
				const { en, ja } = (problem && dateHints[problem]) ?? form ?? { en: 'Check the spelling.', ja: 'つづりを確かめてください。' };
				return [
					{
						position,
						found,
						message: why
							? { en: `\`${name}\` is ${quote(written)}: ${why.en}.`, ja: `\`${name}\` の ${quote(written)} は${why.ja}。` }
							: { en: `\`${name}\` is ${quote(written)}, which does not exist.`, ja: `\`${name}\` の ${quote(written)} は存在しません。` },
						hint: problem ? { en: description ? `${en}\n${description}` : en, ja } : help(en, ja),
					},
				];
			}
			case 'invalid_union': {
				const branches = issue.errors.filter((errors) => errors.length > 0);
				// A union with a chosen branch (milestones) reports that branch; an open one its likeliest.
				const chosen = branches.find((errors) => errors.every(({ code }) => code === 'custom')) ?? branches[0];
				if (!chosen || written === undefined) {
					const values = 'discriminator' in issue && issue.discriminator ? discriminatorValues(schema, issue.path.slice(0, -1)) : [];
					if (values.length > 0) {
						return findingsOf({ ...issue, code: 'invalid_value', values } as Issue);
					}
					return [missing(name, position, help)];
				}
				return chosen.flatMap((inner) => findingsOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
			}
			default: {
				if (written === undefined) return [missing(name, position, help)];
				const { en, ja } = expectation(issue, written, form);
				return [
					{
						position,
						found,
						message: isForStaff(issue.path)
							? { en: `\`${name}\` is ${quote(written)}, which cannot be kept as a record of who decided what.`, ja: `\`${name}\` の ${quote(written)} は、判断の記録として残せません。` }
							: {
									en: `\`${name || 'The file'}\` is ${quote(written)}, which cannot be shown to readers as it stands.`,
									ja: `\`${name || 'ファイル'}\` の ${quote(written)} は、このままでは表示できません。`,
								},
						hint: help(en, ja),
					},
				];
			}
		}
	}
}

/** Readers never see it, so what is wrong with it is no fault of a page. */
function isForStaff([part]: Path): boolean {
	return (staffParts as readonly PropertyKey[]).includes(part ?? '');
}

function missing(name: string, position: Position, help: (en: string, ja: string) => Words, allowed = ''): Omit<Finding, 'check' | 'severity'> {
	const key = name.split('.').at(-1) ?? name;
	return {
		position,
		message: isForStaff(name.split('.'))
			? { en: `\`${name}\` is missing, so nobody could tell later who decided what, and why.`, ja: `\`${name}\` がありません。誰が何をなぜ決めたのか、後から分かりません。` }
			: { en: `\`${name}\` is missing, and the pages need it.`, ja: `\`${name}\` がありません。ページを作るのに必要です。` },
		hint: help(
			`Add a line \`${key}: …\`.${allowed ? ` Write one of ${allowed}.` : ''}`,
			`\`${key}: …\` の行を加えてください。${allowed ? `次のどれか: ${allowed}。` : ''}`,
		),
	};
}

/** A field that exists, beside another that it cannot stand with: a date of a milestone that is undecided. */
function misfit(name: string, key: string, owners: readonly z.ZodObject[], known: readonly string[], written: unknown): Pick<Finding, 'message' | 'hint'> {
	const lines = (owner: z.ZodObject) => Object.entries(owner.shape).flatMap(([field, schema]) => (schema instanceof z.ZodLiteral ? `${field}: ${String(schema.value)}` : []));
	const own = owners.filter((owner) => literalsFit(owner, written)).flatMap(lines);
	const others = owners.filter((owner) => Object.hasOwn(owner.shape, key)).flatMap(lines);
	if (own.length === 0 || others.length === 0 || own.some((line) => others.includes(line))) {
		return {
			message: { en: `\`${key}\` cannot stand beside the other fields of \`${name}\`, so nobody can tell what readers should see.`, ja: `\`${name}\` の \`${key}\` はほかの項目と一緒には書けません。どちらを読者に示すか決められません。` },
			hint: { en: `Keep one of ${listed(keysOf(owners))}.`, ja: `どれか一つを残してください: ${listed(keysOf(owners))}。` },
		};
	}
	return {
		message: {
			en: `\`${name}\` is \`${own.join(', ')}\` and has a \`${key}\`, so readers would never see that ${key}.`,
			ja: `\`${name}\` は \`${own.join(', ')}\` なので、\`${key}\` を書いても読者に届きません。`,
		},
		hint: {
			en: `With \`${own.join(', ')}\` there is no \`${key}\`: write ${either(others, 'or')}, or delete the line. Fields here: ${listed(known, 40)}.`,
			ja: `\`${key}\` を書くなら ${either(others, 'か')} にし、そうでなければこの行を消してください。ここで使える項目: ${listed(known, 40)}。`,
		},
	};
}

/** @example either(['a', 'b'], 'or') // => '`a` or `b`' */
function either(words: readonly string[], or: string): string {
	return words.map((word) => `\`${word}\``).join(` ${or} `);
}

/** A name that nothing in a file may have. @param form How a name is written there. */
export function refusedName(key: string, form = idForm): Pick<Finding, 'found' | 'message' | 'hint'> {
	const found = `${key}:`;
	if (form.en !== idForm.en) {
		return { found, message: { en: `\`${key}\` cannot stand here, so readers would never see what is written after it.`, ja: `\`${key}\` はここに書けません。このままでは読者に届きません。` }, hint: form };
	}
	return {
		found,
		message: {
			en: `\`${key}\` cannot be used as a name here; it becomes part of addresses and must be the same in every language.`,
			ja: `\`${key}\` は名前に使えません。名前はアドレスの一部になり、どの言語でも同じです。`,
		},
		hint: nameHint(key, form),
	};
}

function nameHint(key: string, form: Words): Words {
	if (isReservedName(key)) {
		const other = `${key.toLowerCase().replace(/[^a-z]/g, '')}-1`;
		return { en: `Programs keep this word for themselves. Choose another, for example \`${other}\`.`, ja: `プログラムが使う語なので、別の名前にしてください。例: \`${other}\`` };
	}
	if (key.length > LONGEST_ID) return { en: `Use at most ${LONGEST_ID} characters; this has ${key.length}.`, ja: `${LONGEST_ID} 文字以内にしてください（今は ${key.length} 文字です）。` };
	// A letter of another script may look like one from a to z, and nobody would find it.
	const [stranger] = /[^\x20-\x7e]/u.exec(key) ?? [];
	if (stranger === undefined) return form;
	const code = `U+${(stranger.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	return { en: `${form.en}\nThe sign \`${stranger}\` (${code}) is none of them.`, ja: `${form.ja}\n\`${stranger}\`（${code}）はそのどれでもありません。` };
}

function expectation(issue: Issue, written: unknown, form: Words | undefined): Words {
	switch (issue.code) {
		case 'invalid_type':
			if (issue.expected === 'string' && typeof written === 'number') {
				return { en: `Put it in quotes: "${written}".`, ja: `引用符で囲んでください: "${written}"` };
			}
			return expectedWords[issue.expected] ?? { en: `A ${issue.expected} is expected here.`, ja: `ここには ${issue.expected} を書きます。` };
		case 'too_small':
			return issue.origin === 'number' || issue.origin === 'int'
				? { en: `Write a number of ${issue.minimum} or more.`, ja: `${issue.minimum} 以上の数を書いてください。` }
				: { en: 'It is empty; write something.', ja: '空です。内容を書いてください。' };
		case 'too_big':
			return { en: `At most ${issue.maximum}.`, ja: `${issue.maximum} までです。` };
		default:
			return form ?? { en: 'Write it in the form that the field asks for.', ja: 'README.md にある形で書いてください。' };
	}
}

const expectedWords: Record<string, Words> = {
	int: { en: 'Write a whole number without separators, for example 22796.', ja: '区切りのない整数を書いてください。例: 22796' },
	number: { en: 'Write a number without separators, for example 22796.', ja: '区切りのない数を書いてください。例: 22796' },
	string: { en: 'Write text here.', ja: '文字で書いてください。' },
	boolean: { en: 'Write true or false.', ja: 'true か false を書いてください。' },
	array: { en: 'Write a list, for example [name, email].', ja: '一覧で書いてください。例: [name, email]' },
	object: { en: 'Write fields below it, each on a line of its own, indented.', ja: '字下げして、項目を一行ずつ書いてください。' },
	record: { en: 'Write entries below it, each with an id, indented.', ja: '字下げして、id をつけて一つずつ書いてください。' },
};

/** A value as it may stand in one line of a message. */
function quote(value: unknown): string {
	if (value === undefined) return '…';
	const text = oneLine(typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value));
	return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

/** The first line of a text, marked where more follow. */
function oneLine(text: string): string {
	const [first = '', ...others] = text.trim().split(/\s*[\n\r\u2028\u2029]\s*/);
	return others.length > 0 ? `${first} …` : first;
}

function valueAt(value: unknown, path: Path): unknown {
	let here = value;
	for (const key of path) {
		if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
		here = (here as Record<PropertyKey, unknown>)[key];
	}
	return here;
}

/** The schemas that a path leads to; several where a union allows more than one. */
function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
	const open = unwrap(schema);
	const [key, ...rest] = path;
	if (key === undefined) return [schema, ...open];
	return open.flatMap((inner) => {
		if (inner instanceof z.ZodObject) {
			const next: unknown = Object.hasOwn(inner.shape, key) ? inner.shape[key as string] : undefined;
			return next ? schemasAt(next as z.ZodType, rest) : [];
		}
		if (inner instanceof z.ZodRecord) return schemasAt(inner.valueType as z.ZodType, rest);
		if (inner instanceof z.ZodArray) return schemasAt(inner.element as z.ZodType, rest);
		return [];
	});
}

function unwrap(schema: z.ZodType): z.ZodType[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
	if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unwrap(option as z.ZodType));
	return [schema];
}

function descriptionAt(schema: z.ZodType, path: Path): string {
	return schemasAt(schema, path).map((s) => s.meta()?.description).find((text) => text !== undefined) ?? '';
}

/** How the value at a path is written; none where the schema has no words for it. */
function formAt(schema: z.ZodType, path: Path): Words | undefined {
	return schemasAt(schema, path).map((s) => forms.get(s)).find((form) => form !== undefined);
}

/** The words that may stand at a path beside values of another kind: `unknown` in the place of a date. */
function wordsAt(schema: z.ZodType, path: Path): string[] {
	const words = schemasAt(schema, path).flatMap((s) => (s instanceof z.ZodEnum ? s.options : s instanceof z.ZodLiteral ? [...s.values] : []));
	return [...new Set(words.map(String))];
}

function keyFormAt(schema: z.ZodType, path: Path): Words | undefined {
	return schemasAt(schema, path)
		.map((s) => (s instanceof z.ZodRecord ? forms.get(s.keyType as z.ZodType) : undefined))
		.find((form) => form !== undefined);
}

function objectsAt(schema: z.ZodType, path: Path): z.ZodObject[] {
	return [...new Set(schemasAt(schema, path).filter((s) => s instanceof z.ZodObject))];
}

/** The branch of a union that was chosen: what it fixes (`state: undecided`) is what was written. */
function literalsFit(owner: z.ZodObject, written: unknown): boolean {
	return Object.entries(owner.shape).every(([key, field]) => !(field instanceof z.ZodLiteral) || valueAt(written, [key]) === field.value);
}

function keysOf(owners: readonly z.ZodObject[]): string[] {
	return [...new Set(owners.flatMap((owner) => Object.keys(owner.shape)))];
}

function discriminatorValues(schema: z.ZodType, path: Path): string[] {
	return schemasAt(schema, path).flatMap((s) => {
		const state: unknown = s instanceof z.ZodObject ? s.shape['state'] : undefined;
		return state instanceof z.ZodLiteral ? [String(state.value)] : [];
	});
}
