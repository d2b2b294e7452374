import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { emailAddress, id, phone, timeOfDay, timeZone, webAddress, when } from '../../../../src/core/facts/values.ts';
import { valueAsMeant } from '../../../../src/core/findings/value-as-meant.ts';

const fits = (schema: z.ZodType) => (value: string | number) => schema.safeParse(value).success;
const isCount = (value: string | number) => typeof value === 'number';

for (const [written, meant, isFit] of [
	['22,796', 22796, isCount],
	['２２，７９６', 22796, isCount],
	['2万2796人', 22796, isCount],
	['2017/11/14', '2017-11-14', fits(when)],
	['2017年11月', '2017-11', fits(when)],
	['2017年10月29日〜2017年10月30日', '2017-10-29/2017-10-30', fits(when)],
	['2017-10-30/2017-10-29', '2017-10-29/2017-10-30', fits(when)],
	['2017-02-30', '2017-02', fits(when)],
	['2024-02-30', '2024-02', fits(when)],
	['9:30', '09:30', fits(timeOfDay)],
	['9時', '09:00', fits(timeOfDay)],
	['+81 3-6407-9100', '+81364079100', fits(phone)],
	['desk@example,com', 'desk@example.com', fits(emailAddress)],
	['http://www.example.com/', 'https://www.example.com/', fits(webAddress)],
	['Europe/Dubln', 'Europe/Dublin', fits(timeZone)],
	['Card Company', 'card-company', fits(id)],
] as const) {
	test(`${written} was most likely meant as ${meant}`, () => assert.equal(valueAsMeant(written, isFit), meant));
}

test('nothing is offered where only the person knows', () => {
	for (const [written, isFit] of [['soon', fits(when)], ['2017-13-01', fits(when)], ['25:00', fits(timeOfDay)], ['03-6407-9100', fits(phone)], ['about 20', isCount], [-5, isCount]] as const) {
		assert.equal(valueAsMeant(written, isFit), undefined, String(written));
	}
});
