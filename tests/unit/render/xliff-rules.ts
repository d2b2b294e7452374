/**
 * What XLIFF 2.1 asks of a file, as far as a notice uses it: elements and their order, attributes and their values, and
 * the constraints that no schema can say. After xliff_core_2.0.xsd and the text of the standard.
 */
import { SaxesParser } from 'saxes';

export interface Element {
	name: string;
	attributes: Record<string, string>;
	children: (Element | string)[];
}

const CORE = 'urn:oasis:names:tc:xliff:document:2.0';

/** Without its prefix for the core, with the namespace for anything else. */
export function parseXml(text: string): Element {
	const root: Element = { name: '', attributes: {}, children: [] };
	const open = [root];
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ local, uri, attributes }) => {
		const element: Element = { name: uri === CORE ? local : `${uri}#${local}`, attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns')).map(([name, { value }]) => [name, value])), children: [] };
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('text', (value) => open.at(-1)?.children.push(value));
	parser.on('closetag', () => void open.pop());
	parser.write(text).close();
	return root.children.find((child): child is Element => typeof child !== 'string') ?? root;
}

export function elementsIn(element: Element, name?: string): Element[] {
	return element.children.flatMap((child) => (typeof child === 'string' ? [] : [...(name === undefined || child.name === name ? [child] : []), ...elementsIn(child, name)]));
}

/** Attributes of each element: those that must be there have a `!`. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
	xliff: ['version!', 'srcLang!', 'trgLang', 'xml:space'],
	file: ['id!', 'canResegment', 'original', 'translate', 'srcDir', 'trgDir', 'xml:space'],
	group: ['id!', 'name', 'canResegment', 'translate', 'srcDir', 'trgDir', 'type', 'xml:space'],
	unit: ['id!', 'name', 'canResegment', 'translate', 'srcDir', 'trgDir', 'xml:space', 'type'],
	segment: ['id', 'canResegment', 'state', 'subState'],
	source: ['xml:lang', 'xml:space'],
	target: ['xml:lang', 'xml:space', 'order'],
	notes: [],
	note: ['id', 'appliesTo', 'category', 'priority'],
	originalData: [],
	data: ['id!', 'dir', 'xml:space'],
	cp: ['hex!'],
	ph: ['canCopy', 'canDelete', 'canReorder', 'copyOf', 'disp', 'equiv', 'id!', 'dataRef', 'subFlows', 'subType', 'type'],
	pc: ['canCopy', 'canDelete', 'canOverlap', 'canReorder', 'copyOf', 'dispEnd', 'dispStart', 'equivEnd', 'equivStart', 'id!', 'dataRefEnd', 'dataRefStart', 'subFlowsEnd', 'subFlowsStart', 'subType', 'type', 'dir'],
};

/** What may stand in an element, in this order. A module stands where `#` does. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
	xliff: ['file'],
	file: ['#', 'notes', 'unit|group'],
	group: ['#', 'notes', 'unit|group'],
	unit: ['#', 'notes', 'originalData', 'segment|ignorable'],
	segment: ['source', 'target'],
	notes: ['note'],
	originalData: ['data'],
};

const VALUES: Readonly<Record<string, RegExp>> = {
	version: /^2\.1$/,
	canResegment: /^(?:yes|no)$/,
	canCopy: /^(?:yes|no)$/,
	canDelete: /^(?:yes|no)$/,
	srcDir: /^(?:ltr|rtl|auto)$/,
	trgDir: /^(?:ltr|rtl|auto)$/,
	state: /^(?:initial|translated|reviewed|final)$/,
	subState: /^[^:]+:.+$/,
	type: /^(?:fmt|ui|quote|link|image|other)$/,
	subType: /^[^:]+:.+$/,
	id: /^[A-Za-z0-9._:-]+$/,
	hex: /^[0-9A-F]{4,6}$/,
	'xml:space': /^(?:default|preserve)$/,
};

const INLINE = ['ph', 'pc', 'cp'];

/** What of the file is against the rules. */
export function brokenRules(text: string): string[] {
	const root = parseXml(text);
	const broken: string[] = [];
	const check = (isRight: boolean, rule: string) => void (isRight || broken.push(rule));
	check(root.name === 'xliff', 'the root is <xliff>');
	for (const { name, attributes, children } of [root, ...elementsIn(root)]) {
		if (name.includes('#')) continue;
		const known = ATTRIBUTES[name];
		check(known !== undefined, `<${name}> is an element of the core`);
		for (const key of Object.keys(attributes)) check(known?.some((allowed) => allowed.replace('!', '') === key) ?? false, `<${name}> has an attribute ${key}`);
		for (const key of known?.filter((allowed) => allowed.endsWith('!')) ?? []) check(attributes[key.slice(0, -1)] !== undefined, `<${name}> must have ${key}`);
		for (const [key, value] of Object.entries(attributes)) check(VALUES[key]?.test(value) ?? true, `${key}="${value}" of <${name}> has a value that it may have`);
		check(attributes['subState'] === undefined || attributes['state'] !== undefined, 'subState stands beside state');
		check(attributes['subType'] === undefined || attributes['type'] !== undefined, 'subType stands beside type');
		for (const language of [attributes['srcLang'], attributes['trgLang']]) check(language === undefined || Intl.getCanonicalLocales(language)[0] === language, `${language} is a language tag`);
		const content = CONTENT[name];
		if (content) {
			check(children.every((child) => typeof child !== 'string' || child.trim() === ''), `<${name}> has no text of its own`);
			const order = children.flatMap((child) => (typeof child === 'string' ? [] : [content.findIndex((slot) => (slot === '#' ? child.name.includes('#') : slot.split('|').includes(child.name)))]));
			check(order.every((slot) => slot !== -1), `<${name}> holds what it may hold`);
			check(order.every((slot, index) => slot >= (order[index - 1] ?? 0)), `what stands in <${name}> stands in order`);
			check(!['xliff', 'notes', 'originalData', 'unit', 'file'].includes(name) || children.some((child) => typeof child !== 'string'), `<${name}> is not empty`);
		}
		if (name === 'source' || name === 'target' || name === 'pc') check(children.every((child) => typeof child === 'string' || INLINE.includes(child.name)), `<${name}> holds words and codes`);
		if (name === 'ph') check(children.length === 0, '<ph> is empty');
	}
	const unique = (elements: readonly Element[], what: string) => check(new Set(elements.map(({ attributes }) => attributes['id'])).size === elements.length, `ids are unique among ${what}`);
	unique(elementsIn(root, 'file'), 'files');
	for (const file of elementsIn(root, 'file')) {
		unique(elementsIn(file, 'unit'), `units of ${file.attributes['id']}`);
		unique(elementsIn(file, 'group'), `groups of ${file.attributes['id']}`);
	}
	for (const unit of elementsIn(root, 'unit')) unitRules(unit, check, unique);
	return broken;
}

function unitRules(unit: Element, check: (isRight: boolean, rule: string) => void, unique: (elements: readonly Element[], what: string) => void): void {
	const name = unit.attributes['id'] ?? '';
	const data = elementsIn(unit, 'data');
	unique(data, `data of ${name}`);
	const codes = (element: Element | undefined) => (element ? elementsIn(element).filter(({ name: tag }) => tag !== 'cp') : []);
	const [source] = elementsIn(unit, 'source');
	const [target] = elementsIn(unit, 'target');
	unique(codes(source), `codes of the source of ${name}`);
	unique(codes(target), `codes of the target of ${name}`);
	const references = [...codes(source), ...codes(target)].flatMap(({ attributes }) => ['dataRef', 'dataRefStart', 'dataRefEnd'].flatMap((key) => attributes[key] ?? []));
	for (const reference of references) check(data.some(({ attributes }) => attributes['id'] === reference), `${reference} of ${name} is there`);
	for (const { attributes } of data) check(references.includes(attributes['id'] ?? ''), `${attributes['id']} of ${name} is used`);
	if (!target) return;
	for (const { attributes, name: tag } of codes(source)) {
		const same = codes(target).find((code) => code.attributes['id'] === attributes['id']);
		check(attributes['canDelete'] !== 'no' || same !== undefined, `${attributes['id']} of ${name} must not be deleted`);
		check(same === undefined || (same.name === tag && same.attributes['type'] === attributes['type'] && same.attributes['subType'] === attributes['subType']), `${attributes['id']} of ${name} is the same in source and target`);
	}
}
