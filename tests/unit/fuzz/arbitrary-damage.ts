/** Content that was damaged the way content is: by a slip, by a tool, by a machine, or on purpose. */
import fc from '../seeded.ts';
import { hostileTexts } from '../hostile/strings.ts';

/** What somebody could put into a file of YAML. */
const yamlPieces = [
	...['&a', '*a', '<<: *a', '!!binary aGVsbG8=', '!!js/function "a"', '!a', '!<tag:a>', '%YAML 1.1', '---', '...', '? ', '? [a]\n: b', '- ', '- - - -', '[', ']', '{', '}', '{{a}}', ', ', ': ', ':', '#', ' #', '|', '>-', '|+2', '"', "'", '"\\u202e"', '"\\ud800"', '"\\0"', '"\\x07"', '`', '@', '\t', '\\', '~', 'null', 'true', 'yes'],
	...['__proto__: 1', 'constructor: 1', '"": 1', '1: 2', '? a', 'a: b: c', 'a:\n\tb: 1', 'a:\n    b: 1\n  c: 2', 'x: [[[[[[[[[[[[[[[[[[[[[[[[', `x: ${'['.repeat(3_000)}`, '- '.repeat(500), '1e999', '.inf', '.nan', '0x10', '0o17', '-0', '9007199254740993', '1_000', '１２', '2026-02-30', '2026-03-01T10:00', '2026-03-02/2026-03-01', '../..', '0000', '0000-01-01', '9999-12-31T23:59:59+14:00', '24:00', '25:00', '+1', '"+0"', 'https://[', 'https://a:b@c.example', 'javascript:alert(1)'],
];

/** What somebody could put into a page. */
const prosePieces = [
	...['{', '}', '{/*', '*/}', '{/* a */}', '{...a}', '={a}', '{`${', '\\{', '\\', '<', '>', '</', '/>', '<>', '</>', '<a>', '</a>', '<script>', '<!--', '-->', '<![CDATA[', '<?', '<!a>', '<Fact name="', '<Fact name="__proto__" />', '<Fact name={a} />', '<Fact {...a} />', '<When name="occurred" />', '<Name of="publisher" />', '<Milestone name="pick-up" />', '<Contact name="desk" />', '<Affected />', '<DataItems />', '<Milestones />', '<Event id="lost">', '</Event>', '<Question id="a" title="b">', '</Question>', '<Measure id="recount">', '</Measure>', '<Request id="a" title="b" for="everyone" urgency="now">', '</Request>', '<a.b />', '<a:b />', '<A', 'a="b"', "a='b'"],
	...['import a from "b"', 'export const a = 1', 'import ', 'export {', '# ', '## ', '##### ', '- ', '1. ', '> ', '> > > > ', '| a | b |\n| - | - |\n| c |', '|', '---', '+++', '```', '~~~', '    ', '`', '**', '*', '_', '~~', '[', '](', ')', '[a]: b', '[a][b]', '![a](b)', '[^1]', '[^1]: a', 'https://a.example', 'www.a.example', 'a@b.example', '<https://a.example>', '[a](javascript:alert(1))', '[a](faq/#refund)', '[a](#a)', '[a](//b)', '&#x202e;', '&#7;', '&lt;', '&colon;', '&Tab;', '&#xd800;', '&amp;#60;', '$a$', ':::a', '\\\n', '  \n', '- [ ] a', '- [x] a', '{#a}', `${'> '.repeat(300)}a`, `${'- '.repeat(300)}a`, '<A>'.repeat(60), '*a '.repeat(300)],
];

/** What no text should hold, and what only looks like something else. */
const characters = ['\0', '\u0007', '\u001b[31m', '\u0085', '\u2028', '\u202e', '\u2067', '\u200b', '\u200f', '\ufeff', '\ufdd0', '\uffff', '\u{e0041}', '\u{1f3f4}\u{e0067}', 'с\u0430', 'か\u3099', 'e\u0301', '１', '٢', '｛', '＜', '\r', '\r\n', '\n', '\n\n', '\t', '\u00a0', '\u3000', '😀', '\ud83d'];

export const pieces: fc.Arbitrary<string> = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...yamlPieces) },
	{ weight: 4, arbitrary: fc.constantFrom(...prosePieces) },
	{ weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
	{ weight: 2, arbitrary: fc.constantFrom(...characters) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);

/** Where in a file, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

/** One thing that happens to a file. */
export type Damage =
	| { kind: 'byte'; at: number; byte: number }
	| { kind: 'insert'; at: number; piece: string }
	| { kind: 'insert-line'; at: number; piece: string }
	| { kind: 'delete'; at: number; length: number }
	| { kind: 'delete-line'; at: number }
	| { kind: 'repeat-line'; at: number; times: number }
	| { kind: 'swap-lines'; at: number; other: number }
	| { kind: 'indent'; at: number; by: number }
	| { kind: 'replace-word'; at: number; piece: string }
	| { kind: 'splice'; at: number; from: number; file: number }
	| { kind: 'cut'; at: number }
	| { kind: 'line-ends'; ends: string };

export const damages: fc.Arbitrary<Damage> = fc.oneof(
	fc.record({ kind: fc.constant('byte'), at: place, byte: fc.nat(255) }),
	fc.record({ kind: fc.constant('insert'), at: place, piece: pieces }),
	fc.record({ kind: fc.constant('insert-line'), at: place, piece: pieces }),
	fc.record({ kind: fc.constant('delete'), at: place, length: fc.integer({ min: 1, max: 30 }) }),
	fc.record({ kind: fc.constant('delete-line'), at: place }),
	fc.record({ kind: fc.constant('repeat-line'), at: place, times: fc.constantFrom(1, 2, 40) }),
	fc.record({ kind: fc.constant('swap-lines'), at: place, other: place }),
	fc.record({ kind: fc.constant('indent'), at: place, by: fc.integer({ min: -4, max: 4 }) }),
	fc.record({ kind: fc.constant('replace-word'), at: place, piece: pieces }),
	fc.record({ kind: fc.constant('splice'), at: place, from: place, file: fc.nat(1_000) }),
	fc.record({ kind: fc.constant('cut'), at: place }),
	fc.record({ kind: fc.constant('line-ends'), ends: fc.constantFrom('\r\n', '\r', '\u0085') }),
);

/** @param others The other files, of which one may be spliced in. */
export function damaged(bytes: Uint8Array, damage: Damage, others: readonly Uint8Array[]): Uint8Array {
	if (damage.kind === 'byte') {
		const copy = Uint8Array.from(bytes);
		if (copy.length > 0) copy[Math.floor(damage.at * (copy.length - 1))] = damage.byte;
		return copy;
	}
	const text = new TextDecoder().decode(bytes);
	return new TextEncoder().encode(damagedText(text, damage, others));
}

function damagedText(text: string, damage: Exclude<Damage, { kind: 'byte' }>, others: readonly Uint8Array[]): string {
	if (damage.kind === 'line-ends') return text.replaceAll('\n', damage.ends);
	const at = Math.floor(damage.at * text.length);
	const lines = text.split('\n');
	const line = Math.floor(damage.at * (lines.length - 1));
	switch (damage.kind) {
		case 'insert':
			return text.slice(0, at) + damage.piece + text.slice(at);
		case 'insert-line':
			return lines.toSpliced(line, 0, /^\s*/.exec(lines[line] ?? '')?.[0] + damage.piece).join('\n');
		case 'delete':
			return text.slice(0, at) + text.slice(at + damage.length);
		case 'delete-line':
			return lines.toSpliced(line, 1).join('\n');
		case 'repeat-line':
			return lines.toSpliced(line, 0, ...Array.from({ length: damage.times }, () => lines[line] ?? '')).join('\n');
		case 'swap-lines': {
			const other = Math.floor(damage.other * (lines.length - 1));
			return lines.with(line, lines[other] ?? '').with(other, lines[line] ?? '').join('\n');
		}
		case 'indent': {
			const words = lines[line] ?? '';
			return lines.with(line, damage.by > 0 ? ' '.repeat(damage.by) + words : words.replace(new RegExp(`^ {0,${-damage.by}}`), '')).join('\n');
		}
		case 'replace-word': {
			const words = [...text.matchAll(/[\p{L}\p{N}_/+.-]+/gu)];
			const word = words[Math.floor(damage.at * (words.length - 1))];
			return word ? text.slice(0, word.index) + damage.piece + text.slice(word.index + word[0].length) : damage.piece;
		}
		case 'splice': {
			const other = new TextDecoder().decode(others[damage.file % Math.max(1, others.length)] ?? new Uint8Array());
			return text.slice(0, at) + other.slice(Math.floor(damage.from * other.length));
		}
		case 'cut':
			return text.slice(0, at);
	}
}

/** A page made of nothing but pieces. */
export const anyPage: fc.Arbitrary<string> = fc.array(fc.oneof({ weight: 3, arbitrary: pieces }, { weight: 1, arbitrary: fc.constantFrom('\n', '\n\n', ' ') }), { maxLength: 40 }).map((parts) => parts.join(''));

/** YAML of any shape, most of whose names are those that a file may have. */
export function anyYaml(names: readonly string[]): fc.Arbitrary<string> {
	const name = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '""', '1', '? a', '"a\\u202eb"', '[a]', 'a b', 'A') });
	const scalar = fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom('2026-03-01', 'en', 'confirmed', 'exposed', 'done', 'planned', '5', 'true', '[a, b]', '{}', '[]', '"a"', 'unknown', 'senders', 'https://a.example/', 'UTC', '"+81364079100"') },
		{ weight: 1, arbitrary: pieces.map((piece) => JSON.stringify(piece)) },
		{ weight: 1, arbitrary: pieces.map((piece) => piece.replaceAll('\n', ' ')) },
	);
	const { map } = fc.letrec<{ map: string[]; value: string | string[] }>((tie) => ({
		map: fc.array(fc.tuple(name, tie('value')), { maxLength: 5 }).map((entries) => entries.flatMap(([key, value]) => (typeof value === 'string' ? [`${key}: ${value}`] : [`${key}:`, ...value.map((line) => `  ${line}`)]))),
		value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('map')),
	}));
	return map.map((lines) => `${lines.join('\n')}\n`);
}

/** What could stand in the place of any value. */
export const otherValues: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...hostileTexts) },
	{ weight: 4, arbitrary: fc.constantFrom<unknown>('2017', '2002-09', '2026-03-01', '2026-03-01/2026-03-05', '2026-03-05/..', '../2026-03-05', '2026-03-04T10:00+09:00', '0001', '0099-12', '9999-12-31', '2026-03-01/2026-03-01', '9999-12-31T23:59:59-14:00', 'UTC', 'Asia/Tokyo', 'Etc/GMT+12', '+09:00', 'asia/tokyo', 'Africa/Casablanca', 'America/St_Johns') },
	{ weight: 4, arbitrary: fc.constantFrom<unknown>('en', 'ja', 'ar', 'und', 'mul', 'zh-Hant-HK', 'es-419', 'qaa', 'planned', 'done', 'cancelled', 'undecided', 'confirmed', 'suspected', 'unknown', 'exposed', 'substantive', 'withdrawn', 'drill', 'live', 'senders', 'receivers', 'address', 'desk', 'publisher', 'parcel-post', 'a'.repeat(64), 'a'.repeat(65)) },
	{ weight: 2, arbitrary: fc.constantFrom<unknown>(0, -0, 1, -1, 0.1, 1.005, 1e21, Number.MAX_SAFE_INTEGER, 2 ** 53, true, false, null, '', ' ', [], {}, [[]], [{}], { a: 1 }, ['en', 'en'], 'XXX', 'JPY', 'ZZZ', '+81364079100', '+1', '+999999999999999', 'https://a.example/?b#c', 'https://例え.example/', 'https://a.example:99999/', 'https://[::1]/', 'a@b.example', '"a b"@c.example') },
	{ weight: 1, arbitrary: pieces },
	{ weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** A value of which one part, at any depth, is another; or has another beside it, under a name of its own. */
export function withOther(value: unknown, index: number, other: unknown): unknown {
	const places = placesOf(value, []);
	const place = places[index % places.length] ?? [];
	const copy = structuredClone(value);
	if (place.length === 0) return other;
	const parent = place.slice(0, -1).reduce<unknown>((here, key) => (here as Record<string, unknown>)[key], copy) as Record<string, unknown>;
	const key = index % 7 === 0 && !Array.isArray(parent) ? `${place.at(-1)}-${index}` : (place.at(-1) ?? '');
	if (index % 11 === 0) Reflect.deleteProperty(parent, key);
	// One in two is such that the schema may well accept it.
	else parent[key] = index % 2 === 0 ? (likely(parent[key], index) ?? other) : other;
	return copy;
}

const alike: readonly (readonly unknown[])[] = [
	['2017', '2002-09', '2026-03-01', '2026-03-01/2026-03-05', '2026-03-05/..', '../2026-03-05', '2026-03-04T10:00+09:00', '0001', '0099-12', '9999-12-31', '9999-12-31T23:59:59-14:00', '2026-03-01/2026-03-01', 'unknown', 'occurred'],
	['confirmed', 'suspected', 'unknown'],
	['exposed', 'not-exposed', 'unknown'],
	['undecided', 'planned', 'done', 'cancelled', 'ongoing'],
	['substantive', 'editorial', 'translation'],
	['interim', 'final', 'withdrawn'],
	['live', 'sample', 'drill'],
	['UTC', 'Asia/Tokyo', 'Europe/London', 'America/St_Johns', 'Etc/GMT+12', '+09:00'],
	['en', 'ja', 'ar', 'zh-Hant', 'qaa', 'und'],
	[0, 1, 120, 80, -1, 0.5, 1e15, 22_796],
	[true, false],
	['none', 'minute', 'hour', 'day', 'week', 'month', 'year', 'percent'],
];

/** Another value of the same kind. */
function likely(value: unknown, index: number): unknown {
	if (typeof value === 'string' && /^\d{4}/.test(value)) return alike[0]?.[index % 14];
	const kind = alike.find((values) => values.includes(value)) ?? (typeof value === 'number' ? alike[9] : undefined);
	if (kind) return kind[index % kind.length];
	return typeof value === 'string' && value.includes(' ') ? hostileTexts[index % hostileTexts.length] : undefined;
}

function placesOf(value: unknown, path: readonly string[]): string[][] {
	const inside = typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key])) : [];
	return [...(path.length > 0 ? [[...path]] : []), ...inside];
}
