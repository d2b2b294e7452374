/** The fields of a YAML file as a Markdown table, made from the schema that checks them: the handbook cannot disagree. */

interface Schema {
	type?: string | readonly string[];
	description?: string;
	enum?: readonly unknown[];
	const?: unknown;
	properties?: Readonly<Record<string, Schema>>;
	required?: readonly string[];
	additionalProperties?: Schema | boolean;
	items?: Schema;
	anyOf?: readonly Schema[];
	oneOf?: readonly Schema[];
	default?: unknown;
}

/** @param schema A JSON Schema, as `jsonSchemas()` makes them. */
export function fieldTable(schema: unknown): string {
	const rows = [...fieldsOf(schema as Schema, '')];
	return ['| field | must | what it is |', '| --- | --- | --- |', ...rows.map(({ name, isRequired, text }) => `| \`${name}\` | ${isRequired ? 'yes' : ''} | ${text.replaceAll('|', '\\|')} |`)].join('\n');
}

function* fieldsOf(schema: Schema, prefix: string): Generator<{ name: string; isRequired: boolean; text: string }> {
	const seen = new Set<string>();
	for (const variant of variantsOf(schema)) {
		for (const [key, field] of Object.entries(variant.properties ?? {})) {
			const name = `${prefix}${key}`;
			if (seen.has(name)) continue;
			seen.add(name);
			const isRequired = variantsOf(schema).every(({ required = [] }) => required.includes(key)) && field.default === undefined;
			yield { name, isRequired, text: descriptionOf(field) };
			yield* fieldsOf(field, `${name}.`);
		}
		const entry = variant.additionalProperties;
		if (typeof entry === 'object' && !isScalar(entry)) {
			yield* fieldsOf(entry, `${prefix}<id>.`);
		}
		if (variant.items && variant.items.properties) yield* fieldsOf(variant.items, prefix.replace(/\.$/, '[].'));
	}
}

function variantsOf(schema: Schema): readonly Schema[] {
	return schema.oneOf ?? schema.anyOf ?? [schema];
}

function isScalar(schema: Schema): boolean {
	return variantsOf(schema).every(({ properties, additionalProperties }) => properties === undefined && typeof additionalProperties !== 'object');
}

/** What the field says of itself; words that may stand in it are listed where the text does not name them. */
function descriptionOf(field: Schema): string {
	const text = field.description ?? variantsOf(field).find(({ description }) => description !== undefined)?.description ?? '';
	const words = variantsOf(field).flatMap((variant) => variant.enum ?? (variant.items?.enum as readonly unknown[] | undefined) ?? []);
	const unnamed = words.filter((word) => !text.includes(String(word)));
	return unnamed.length > 0 ? `${text} One of ${words.map((word) => `\`${String(word)}\``).join(', ')}.` : text;
}
