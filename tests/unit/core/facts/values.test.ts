import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { z } from 'zod';
import { id, locale, phone, timeOfDay, timeZone, webAddress, when } from '../../../../src/core/facts/values.ts';

interface Example {
	schema: z.ZodType;
	good: readonly string[];
	bad: readonly string[];
}

const examples: Record<string, Example> = {
	'an id': { schema: id, good: ['card', 'payment-restart', 'a1'], bad: ['', 'Card', '1a', 'a--b', 'a-', '-a', 'a_b', 'a b', 'カード'] },
	'a telephone number': { schema: phone, good: ['+81364079100', '+442079460153'], bad: ['0364079100', '+81 3 6407 9100', '81364079100', '+0364079100', '+8136407910012345'] },
	'a web address': { schema: webAddress, good: ['https://example.com/', 'https://example.com/a?b=c#d'], bad: ['http://example.com/', 'javascript:alert(1)', 'https://exa mple.com', 'https://example.com/"x', '//example.com', 'https://'] },
	'a time of day': { schema: timeOfDay, good: ['00:00', '09:30', '23:59', '24:00'], bad: ['9:30', '24:01', '23:60', '10', '10:00:00'] },
	'a time zone': { schema: timeZone, good: ['Asia/Tokyo', 'UTC', 'Europe/London'], bad: ['Tokyo', 'Europe/Lodnon', ''] },
	'a language': { schema: locale, good: ['ja', 'en', 'zh-Hans', 'pt-BR', 'ar'], bad: ['JA', 'zh-hans', 'pt_BR', 'en-', ''] },
	'a date': { schema: when, good: ['2017', '2017-10-29/2017-10-30', '2017-11-01/..'], bad: ['2017-02-30', '2017-10-29T10:00', 'soon'] },
};

for (const [thing, { schema, good, bad }] of Object.entries(examples)) {
	describe(thing, () => {
		for (const text of good) {
			test(`may be “${text}”`, () => {
				assert.equal(schema.safeParse(text).success, true);
			});
		}
		for (const text of bad) {
			test(`may not be “${text}”`, () => {
				assert.equal(schema.safeParse(text).success, false);
			});
		}
	});
}
