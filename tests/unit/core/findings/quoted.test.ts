import assert from 'node:assert/strict';
import { test } from 'node:test';
import { masked, quoted } from '../../../../src/core/findings/quoted.ts';

for (const [text, cut] of [
	['4242 4242 4242 4242', '42…'],
	['４２４２－４２４２－４２４２－４２４２', '４２…'],
	['My number is 214365870926.', 'My number is 21….'],
	['taro.yamada@example.com', 'ta…@example.com'],
	['22,796 people on 2017-11-14', '22,796 people on 2017-11-14'],
] as const) {
	test(`${text} is quoted as ${cut}`, () => assert.equal(masked(text), cut));
}

test('a quotation is one line, with a sign for what a component prints, and around the place that is meant', () => {
	assert.equal(quoted('One\uFFFC\ntwo'), 'One… two');
	const long = `${'a '.repeat(60)}HERE ${'b '.repeat(60)}`;
	const place = long.indexOf('HERE');
	assert.match(quoted(long, place, place + 4), /^….*HERE.*…$/);
	assert.ok(quoted(long, place, place + 4).length <= 75);
});
