/** Turns what a schema refuses into words for the person who wrote the file. */
import { z } from 'zod';
import type { WhenProblem } from '../dates/when.ts';
import type { Finding, Position, Words } from './finding.ts';
import { listed, nearest } from './nearest.ts';

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
	return issues.flatMap((issue) => findingsOf(issue)).map((finding) => ({ check, severity: 'mandatory' as const, ...finding }));

	function findingsOf(issue: Issue): Omit<Finding, 'check' | 'severity'>[] {
		const name = issue.path.map(String).join('.');
		const written = valueAt(value, issue.path);
		const position = at(issue.path);
		const description = descriptionAt(schema, issue.path);
		const help = (en: string, ja: string): Words => ({
			en: description ? `${en}\n${description}` : en,
			ja: description ? `${ja}\n${description}` : ja,
		});
		const found = name ? `${name.split('.').at(-1)}: ${quote(written)}` : quote(written);

		switch (issue.code) {
			case 'unrecognized_keys':
				return issue.keys.map((key) => {
					const known = keysAt(schema, issue.path);
					const meant = nearest(key, known);
					return {
						position: at([...issue.path, key]),
						found: `${key}:`,
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
				if (written === undefined) return [missing(name, position, description, ` ${listed(allowed)}`)];
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
			case 'invalid_key':
				return [
					{
						position,
						found: `${String(issue.path.at(-1))}:`,
						message: {
							en: `\`${String(issue.path.at(-1))}\` cannot be used as a name here; it becomes part of addresses and must be the same in every language.`,
							ja: `\`${String(issue.path.at(-1))}\` は名前に使えません。名前はアドレスの一部になり、どの言語でも同じです。`,
						},
						hint: {
							en: `Use lower-case letters, digits and hyphens, for example \`payment-restart\`.`,
							ja: `英小文字・数字・ハイフンで書いてください。例: \`payment-restart\``,
						},
					},
				];
			case 'custom': {
				const problem = issue.params?.['problem'] as WhenProblem | undefined;
				const words = problem && dateWords[problem];
				return [
					{
						position,
						found,
						message: words
							? { en: `\`${name}\` is ${quote(written)}: ${words.en}.`, ja: `\`${name}\` の ${quote(written)} は${words.ja}。` }
							: { en: `\`${name}\` is ${quote(written)}, which does not exist.`, ja: `\`${name}\` の ${quote(written)} は存在しません。` },
						hint: help(
							words ? 'Write for example 2017-12-22, or 2017-10-29/2017-10-30 for a period.' : 'Check the spelling.',
							words ? '例: 2017-12-22、期間なら 2017-10-29/2017-10-30' : 'つづりを確かめてください。',
						),
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
					return [missing(name, position, description, '')];
				}
				return chosen.flatMap((inner) => findingsOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
			}
			default: {
				if (written === undefined) return [missing(name, position, description, '')];
				return [
					{
						position,
						found,
						message: {
							en: `\`${name || 'The file'}\` is ${quote(written)}, which cannot be shown to readers as it stands.`,
							ja: `\`${name || 'ファイル'}\` の ${quote(written)} は、このままでは表示できません。`,
						},
						hint: help(expectation(issue, written).en, expectation(issue, written).ja),
					},
				];
			}
		}
	}
}

function missing(name: string, position: Position, description: string, allowed: string): Omit<Finding, 'check' | 'severity'> {
	const key = name.split('.').at(-1) ?? name;
	return {
		position,
		message: { en: `\`${name}\` is missing, and the pages need it.`, ja: `\`${name}\` がありません。ページを作るのに必要です。` },
		hint: {
			en: `Add a line \`${key}: …\`.${allowed ? ` Write one of${allowed}.` : ''}${description ? `\n${description}` : ''}`,
			ja: `\`${key}: …\` の行を加えてください。${allowed ? `次のどれか:${allowed}。` : ''}${description ? `\n${description}` : ''}`,
		},
	};
}

function expectation(issue: Issue, written: unknown): Words {
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
			return { en: 'Write it in the form that the field asks for.', ja: '項目の説明にある形で書いてください。' };
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
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
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

function keysAt(schema: z.ZodType, path: Path): string[] {
	return [...new Set(schemasAt(schema, path).flatMap((s) => (s instanceof z.ZodObject ? Object.keys(s.shape) : [])))];
}

function discriminatorValues(schema: z.ZodType, path: Path): string[] {
	return schemasAt(schema, path).flatMap((s) => {
		const state: unknown = s instanceof z.ZodObject ? s.shape['state'] : undefined;
		return state instanceof z.ZodLiteral ? [String(state.value)] : [];
	});
}
