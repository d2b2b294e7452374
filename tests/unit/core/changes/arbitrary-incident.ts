/** Incidents as the schema allows them, made from the schema itself, so that a field that is added to it is in them. */
import fc from '../../seeded.ts';
import type { z } from 'zod';
import { incidentSchema, type Incident } from '../../../../src/core/facts/incident.ts';

/** Texts of every kind that a field may ask for. Few, so that two incidents often share ids and values. */
const texts = [
	...['card', 'members', 'constructor', 'payment-restart', 'order'],
	...['2017', '2002-09', '2017-10-29', '2017-10-29/2017-10-30', '2017-11-01/..', '2017-12-22T10:00+09:00'],
	...['Asia/Tokyo', 'UTC', 'Europe/London', 'ja', 'en', 'zh-Hans'],
	...[
		'10:00',
		'19:00',
		'24:00',
		'+81364079100',
		'+442079460153',
		'https://example.com/',
		'https://example.org/a',
		'help@example.com',
		'desk@example.org',
		'JPY',
		'EUR',
		'JP',
		'NZ',
	],
	...['faq/#points', 'prevention/', '#card'],
];

type Schema = z.core.$ZodType;

/** What is read of a schema: how it was defined, with the parts that its type has. */
interface Definition {
	type: string;
	shape: Record<string, Schema>;
	keyType: Schema;
	valueType: Schema;
	element: Schema;
	innerType: Schema;
	options: Schema[];
	entries: Record<string, string>;
	values: unknown[];
}

/** Any value that the schema accepts, as its defaults leave it. */
function inputFor(schema: Schema): fc.Arbitrary<unknown> {
	const def = schema._zod.def as unknown as Definition;
	switch (def.type) {
		case 'object': {
			const fields = Object.entries(def.shape);
			return fc
				.record(Object.fromEntries(fields.map(([key, field]) => [key, inputFor(field)])))
				.map((value) => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)));
		}
		case 'record':
			return fc
				.uniqueArray(fc.tuple(inputFor(def.keyType) as fc.Arbitrary<string>, inputFor(def.valueType)), { selector: ([key]) => key, maxLength: 4 })
				.map((entries) => Object.fromEntries(entries));
		case 'array':
			return fc.array(inputFor(def.element), { minLength: accepts(schema, []) ? 0 : 1, maxLength: 3 });
		case 'union':
			return fc.oneof(...def.options.map(inputFor));
		case 'optional':
			return fc.option(inputFor(def.innerType), { nil: undefined });
		case 'default':
			return inputFor(def.innerType);
		case 'enum':
			return fc.constantFrom(...Object.values(def.entries));
		case 'literal':
			return fc.constantFrom(...def.values);
		case 'boolean':
			return fc.boolean();
		case 'number':
			return fc.constantFrom(...[0, 1, 2.5, 13_438, 22_796].filter((number) => accepts(schema, number)));
		case 'string':
			return fc.constantFrom(...texts.filter((text) => accepts(schema, text)));
		default:
			throw new Error(`The schema has a ${def.type}, of which this file knows no example.`);
	}
}

function accepts(schema: Schema, value: unknown): boolean {
	return (schema as z.ZodType).safeParse(value).success;
}

export const anyIncident: fc.Arbitrary<Incident> = inputFor(incidentSchema).map((facts) => incidentSchema.parse(facts));

/** Two incidents of which the second has some of its parts from the first, as revisions do. */
export const twoIncidents: fc.Arbitrary<readonly [Incident, Incident]> = fc
	.tuple(anyIncident, anyIncident, fc.subarray(Object.keys(incidentSchema.shape)))
	.map(([before, other, kept]) => [before, { ...other, ...Object.fromEntries(Object.entries(before).filter(([part]) => kept.includes(part))) }]);
