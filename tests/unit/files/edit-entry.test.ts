import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../seeded.ts';
import { parse } from 'yaml';
import { editEntry, type Edit } from '../../../src/files/edit-entry.ts';

/** Each case reads: this text, with this edit, becomes that text. */
const cases: Record<string, { text: string; path: string[]; edit: Edit; becomes: string }> = {
	'a value changes, and the comment behind it stays': {
		text: 'a:\n  x: 1 # counted twice\n  y: 2\n',
		path: ['a'],
		edit: { key: 'x', value: '5' },
		becomes: 'a:\n  x: 5 # counted twice\n  y: 2\n',
	},
	'a value in double quotes stays in them': { text: 'a: { x: "1", y: 2 }\n', path: ['a'], edit: { key: 'x', value: '5' }, becomes: 'a: { x: "5", y: 2 }\n' },
	'a value in single quotes stays in them': { text: "a:\n  x: 'one'\n", path: ['a'], edit: { key: 'x', value: "it's" }, becomes: "a:\n  x: 'it''s'\n" },
	'quotes within double quotes are marked': { text: 'a:\n  x: "one"\n', path: ['a'], edit: { key: 'x', value: 'say "two"' }, becomes: 'a:\n  x: "say \\"two\\""\n' },
	'a value that was left open gets its space': { text: 'a:\n  x:\n  y: 2\n', path: ['a'], edit: { key: 'x', value: '5' }, becomes: 'a:\n  x: 5\n  y: 2\n' },
	'a value that was left open before a comment stays before it': {
		text: 'a:\n  x: # not yet\n  y: 2\n',
		path: ['a'],
		edit: { key: 'x', value: '5' },
		becomes: 'a:\n  x: 5 # not yet\n  y: 2\n',
	},
	'a list over several lines becomes one value, and the next entry stays': {
		text: 'a:\n  x:\n    - p\n    - q\nb: 1\n',
		path: ['a'],
		edit: { key: 'x', value: '[p]' },
		becomes: 'a:\n  x:\n    [p]\nb: 1\n',
	},
	'a text with a colon and a number sign is put in quotes': { text: 'a:\n  x: one\n', path: ['a'], edit: { key: 'x', value: 'two: # three' }, becomes: 'a:\n  x: "two: # three"\n' },
	'a telephone number is put in quotes, or it would be a sum': { text: 'a: { x: 1 }\n', path: ['a'], edit: { key: 'phone', value: '+81364079100' }, becomes: 'a: { x: 1, phone: "+81364079100" }\n' },
	'a new entry stands after the last, before the comment of what follows': {
		text: 'a:\n  x: 1\n\n# what follows\nb: 2\n',
		path: ['a'],
		edit: { key: 'y', value: '5' },
		becomes: 'a:\n  x: 1\n  y: 5\n\n# what follows\nb: 2\n',
	},
	'a new entry stands after a list over several lines': {
		text: 'a:\n  x:\n    - p # first\n    - q # last\n\nb: 2\n',
		path: ['a'],
		edit: { key: 'y', value: '5' },
		becomes: 'a:\n  x:\n    - p # first\n    - q # last\n  y: 5\n\nb: 2\n',
	},
	'a new entry stands after a list that is not indented': {
		text: 'a:\n  x:\n    z:\n    - p\n  y: 1\n',
		path: ['a', 'x'],
		edit: { key: 'n', value: '5' },
		becomes: 'a:\n  x:\n    z:\n    - p\n    n: 5\n  y: 1\n',
	},
	'a new entry comes into an empty map': { text: 'a: {}\nb: 1\n', path: ['a'], edit: { key: 'x', value: '5' }, becomes: 'a: { x: 5 }\nb: 1\n' },
	'a new entry comes into a map on one line': { text: 'a: { x: 1 } # c\n', path: ['a'], edit: { key: 'y', value: '5' }, becomes: 'a: { x: 1, y: 5 } # c\n' },
	'a new entry comes into a file without a line end': { text: 'a:\n  x: 1', path: ['a'], edit: { key: 'y', value: '5' }, becomes: 'a:\n  x: 1\n  y: 5' },
	'an entry of the file itself can be new': { text: 'a: 1\n# the end\n', path: [], edit: { key: 'b', value: '5' }, becomes: 'a: 1\nb: 5\n# the end\n' },
	'an entry goes with its line': { text: 'a:\n  x: 1 # gone too\n  y: 2\n', path: ['a'], edit: { key: 'x', value: '', isRemoved: true }, becomes: 'a:\n  y: 2\n' },
	'an entry with a list over several lines goes, and the next entry stays': {
		text: 'a:\n  s: 1\n  x:\n    - p\n    - q\n  y: 2\n',
		path: ['a'],
		edit: { key: 'x', value: '', isRemoved: true },
		becomes: 'a:\n  s: 1\n  y: 2\n',
	},
	'the last entry with a list over several lines goes, and what follows the map stays': {
		text: 'a:\n  s: 1\n  x:\n    - p\n    - q\nb: 2\n',
		path: ['a'],
		edit: { key: 'x', value: '', isRemoved: true },
		becomes: 'a:\n  s: 1\nb: 2\n',
	},
	'the first entry of a map on one line goes with its comma': { text: 'a: { x: 1, y: 2 }\n', path: ['a'], edit: { key: 'x', value: '', isRemoved: true }, becomes: 'a: { y: 2 }\n' },
	'the last entry of a map on one line goes with its comma': { text: 'a: { x: 1, y: 2 }\n', path: ['a'], edit: { key: 'y', value: '', isRemoved: true }, becomes: 'a: { x: 1 }\n' },
	'an entry that is not there leaves the file as it is when it goes': { text: 'a: { x: 1 }\n', path: ['a'], edit: { key: 'y', value: '', isRemoved: true }, becomes: 'a: { x: 1 }\n' },
	'a byte order mark moves nothing': { text: '\uFEFFa:\n  x: 1\n', path: ['a'], edit: { key: 'x', value: '22' }, becomes: '\uFEFFa:\n  x: 22\n' },
	'line ends of Windows stay around the change': { text: 'a:\r\n  x: 1 # c\r\nb: 2\r\n', path: ['a'], edit: { key: 'x', value: '22' }, becomes: 'a:\r\n  x: 22 # c\r\nb: 2\r\n' },
};

for (const [behaviour, { text, path, edit, becomes }] of Object.entries(cases)) {
	test(behaviour, () => {
		assert.equal(editEntry(text, path, edit), becomes);
	});
}

test('a place that is no map is refused', () => {
	assert.throws(() => editEntry('a: 1\n', ['a'], { key: 'x', value: '5' }), /`a` is not a map/);
});

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
const remark = fc.constantFrom('', ' # a remark', '  # "quoted": { and } more');
const scalar = fc.oneof(fc.nat().map(String), word, word.map((text) => `"${text}"`), word.map((text) => `'${text}'`));
const list = fc.array(word, { minLength: 1, maxLength: 3 });
const gap = fc.constantFrom('', '\n', '# between\n', '  # between, indented\n');

/** One entry, over one or several lines, at two spaces. */
const entry = fc.record({ key: word, remark, gap, value: fc.oneof(scalar.map((text) => ({ kind: 'scalar', text }) as const), list.map((items) => ({ kind: 'flow', items }) as const), list.map((items) => ({ kind: 'block', items }) as const)) });
type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;

function lines({ key, value, remark: after, gap: before }: Entry): string {
	if (value.kind === 'block') return `${before}  ${key}:${after}\n${value.items.map((item) => `    - ${item}\n`).join('')}`;
	return `${before}  ${key}: ${value.kind === 'scalar' ? value.text : `[${value.items.join(', ')}]`}${after}\n`;
}

const file = fc
	.tuple(fc.uniqueArray(entry, { selector: ({ key }) => key, minLength: 2, maxLength: 6 }), gap)
	.map(([entries, end]) => ({ entries, head: '# about this file\nbefore: 1\nmap:\n', tail: `${end}after: { x: 1 } # the end\n` }));

test('wherever an entry of one value stands, only its value changes', () => {
	fc.assert(
		fc.property(file, fc.nat(), word, ({ entries, head, tail }, place, value) => {
			const scalars = entries.filter((each) => each.value.kind === 'scalar');
			const chosen = scalars[place % Math.max(scalars.length, 1)];
			fc.pre(chosen !== undefined);
			const text = head + entries.map(lines).join('') + tail;
			const edited = editEntry(text, ['map'], { key: chosen.key, value });
			const index = entries.indexOf(chosen);
			const start = head + entries.slice(0, index).map(lines).join('') + `${chosen.gap}  ${chosen.key}: `;
			const end = `${chosen.remark}\n${entries.slice(index + 1).map(lines).join('')}${tail}`;
			assert.ok(edited.startsWith(start) && edited.endsWith(end), edited);
			assert.match(edited.slice(start.length, edited.length - end.length), new RegExp(`^(["']?)${value}\\1$`));
		}),
		{ seed: 1, numRuns: 300 },
	);
});

test('wherever an entry stands, it goes with its lines and nothing else', () => {
	fc.assert(
		fc.property(file, fc.nat(), ({ entries, head, tail }, place) => {
			const index = place % entries.length;
			const gone = entries[index];
			assert.ok(gone);
			const edited = editEntry(head + entries.map(lines).join('') + tail, ['map'], { key: gone.key, value: '', isRemoved: true });
			assert.equal(edited, head + entries.map((each) => (each === gone ? each.gap : lines(each))).join('') + tail);
		}),
		{ seed: 1, numRuns: 300 },
	);
});

test('a new entry is read back, and everything else is as it was', () => {
	fc.assert(
		fc.property(file, fc.string({ minLength: 1 }), ({ entries, head, tail }, value) => {
			// What begins like a list is written as one.
			fc.pre(!/^[[{]/.test(value));
			const text = head + entries.map(lines).join('') + tail;
			const edited = editEntry(text, ['map'], { key: 'new-one', value });
			const before = parse(text) as { map: object };
			const after = parse(edited) as { map: Record<string, unknown> };
			const { 'new-one': added, ...others } = after.map;
			// Numbers, `true` and `null` are read as what they are.
			if (typeof added === 'string') assert.equal(added, value);
			else assert.equal(added, parse(value));
			assert.deepEqual({ ...after, map: others }, before);
			for (const line of text.split('\n')) assert.ok(edited.includes(line), line);
		}),
		{ seed: 1, numRuns: 300 },
	);
});
