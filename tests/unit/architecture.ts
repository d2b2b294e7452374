/** Which side of the house may import what (design.md, “The house”), and what a file does against it. */
import { posix } from 'node:path';
import ts from 'typescript';

interface Side {
	/** Folders of `src/`, its own among them. */
	folders: readonly string[];
	/** Packages, by name; `node:*` and `astro:*` stand for all of that kind. */
	packages: readonly string[];
	/** Packages whose types alone may be used. */
	types?: readonly string[];
	/** Reads no clock and draws no lots: the same facts give the same pages, today and in a year. */
	timeless?: true;
	/** May decide while it runs what to import. */
	computed?: true;
}

const printing = ['core', 'render', 'site', 'layouts', 'components', 'prose', 'styles'];

/** By folder of `src/`, or by file where it stands alone. */
export const sides: Readonly<Record<string, Side>> = {
	// Lists of characters and of letter sequences: data, with functions that read nothing else.
	core: { folders: ['core'], packages: ['zod', 'diff', 'libphonenumber-js', 'stdnum', 'tldts', 'punycode.js', 'eld', 'opencc-js'], timeless: true },
	render: { folders: ['core', 'render'], packages: ['intl-messageformat', 'markdown-it', 'libphonenumber-js', 'feedsmith', 'ical-generator'], timeless: true },
	files: { folders: ['core', 'files'], packages: ['yaml', 'satteri', 'fflate', 'saxes', 'node:*'], types: ['zod'] },
	linting: {
		folders: ['core', 'linting'],
		packages: [
			'@textlint/kernel',
			'@textlint/textlint-plugin-text',
			'kuromojin',
			'textlint-rule-ja-no-successive-word',
			'textlint-rule-ja-unnatural-alphabet',
			'textlint-rule-no-doubled-conjunctive-particle-ga',
			'textlint-rule-no-dropping-the-ra',
		],
	},
	site: { folders: ['core', 'render', 'site'], packages: ['astro', 'astro:*'] },
	layouts: { folders: [...printing, 'browser'], packages: [], types: ['astro'] },
	components: { folders: printing, packages: [], types: ['astro'] },
	prose: { folders: printing, packages: [], types: ['astro'] },
	pages: { folders: [...printing, 'pages'], packages: [], types: ['astro'] },
	integrations: { folders: ['core', 'files', 'render', 'integrations'], packages: ['astro', 'node:*', 'pagefind'], computed: true },
	cli: { folders: ['core', 'files', 'linting', 'render', 'integrations', 'cli'], packages: ['astro', 'node:*', 'sirv'], computed: true },
	browser: { folders: ['core', 'browser'], packages: [], computed: true },
	'content.config.ts': { folders: ['core', 'files', 'render'], packages: ['astro', 'astro:*', 'node:*'] },
};

/** @param file From the top of the repository, with slashes: `src/core/dates/when.ts`. */
export function violationsOf(file: string, source: string): string[] {
	const name = file.split('/')[1] ?? '';
	const side = sides[name];
	if (!side) return [`${file} stands on no side: say in tests/unit/architecture.ts what ${name} may import`];
	const tree = ts.createSourceFile(file, scriptOf(file, source), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
	const violations: string[] = [];
	const visit = (node: ts.Node): void => {
		const imported = importOf(node);
		if (imported) violations.push(...judge(file, side, imported));
		if (side.timeless) violations.push(...clockOf(node).map((use) => `${file} uses ${use}; take it as an argument`));
		ts.forEachChild(node, visit);
	};
	visit(tree);
	return violations;
}

interface Import {
	/** What stands in quotes; `computed` where nothing does. */
	specifier: string | { computed: string };
	typesOnly: boolean;
}

/** Every way in which a file may reach another: static, for its effect, re-exported, dynamic, as a type, by `require` and by glob. */
function importOf(node: ts.Node): Import | undefined {
	if (ts.isImportDeclaration(node)) return { specifier: textOf(node.moduleSpecifier), typesOnly: isTypesOnly(node.importClause) };
	if (ts.isExportDeclaration(node) && node.moduleSpecifier) return { specifier: textOf(node.moduleSpecifier), typesOnly: node.isTypeOnly };
	if (ts.isExternalModuleReference(node)) return { specifier: textOf(node.expression), typesOnly: false };
	if (ts.isImportTypeNode(node)) return { specifier: ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : { computed: node.getText() }, typesOnly: true };
	if (!ts.isCallExpression(node)) return undefined;
	const called = node.expression;
	const isImport = called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');
	if (isImport) return { specifier: textOf(node.arguments[0] ?? node), typesOnly: false };
	if (/^import\.meta\.glob\b/.test(called.getText())) return { specifier: { computed: node.getText() }, typesOnly: false };
	return undefined;
}

function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
	if (!clause) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const named = clause.namedBindings;
	return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function textOf(node: ts.Node): Import['specifier'] {
	return ts.isStringLiteralLike(node) ? node.text : { computed: node.getText() };
}

function judge(file: string, side: Side, { specifier, typesOnly }: Import): string[] {
	if (typeof specifier !== 'string') return side.computed ? [] : [`${file} decides while it runs what to import: ${specifier.computed}`];
	if (specifier.startsWith('.')) {
		const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
		const [top, folder = ''] = path.split('/');
		return top === 'src' && side.folders.includes(folder) ? [] : [`${file} imports ${path}`];
	}
	const allowed = [...side.packages, ...(typesOnly ? (side.types ?? []) : [])];
	const scheme = /^[a-z]+:/.exec(specifier)?.[0];
	const wanted = scheme ? [specifier, `${scheme}*`] : [packageOf(specifier)];
	return wanted.some((name) => allowed.includes(name)) ? [] : [`${file} imports ${typesOnly ? 'types of ' : ''}${specifier}`];
}

function packageOf(specifier: string): string {
	return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** What depends on when, where or by what chance it runs. */
function clockOf(node: ts.Node): string[] {
	if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && /^format(?:ToParts)?$/.test(node.expression.name.text) && node.arguments.length === 0) {
		return [`${node.getText()} without a date, which is the date of today`];
	}
	if (!ts.isIdentifier(node) || ts.isTypeReferenceNode(node.parent)) return [];
	const { parent } = node;
	const isOwn = (ts.isPropertyAccessExpression(parent) && parent.name === node) || (ts.isPropertyAssignment(parent) && parent.name === node) || ts.isPropertySignature(parent);
	if (isOwn) return [];
	const property = ts.isPropertyAccessExpression(parent) ? parent.name.text : '';
	switch (node.text) {
		case 'Date': {
			const isGiven = ts.isNewExpression(parent) && parent.expression === node && (parent.arguments?.length ?? 0) > 0;
			return isGiven || property === 'UTC' || property === 'parse' ? [] : [`\`${parent.getText()}\``];
		}
		case 'Math':
			return property === 'random' || !ts.isPropertyAccessExpression(parent) ? [`\`${parent.getText()}\``] : [];
		case 'performance':
		case 'Temporal':
		case 'crypto':
		case 'process':
		case 'globalThis':
		case 'navigator':
		case 'setTimeout':
		case 'setInterval':
			return [`\`${parent.getText()}\``];
		default:
			return [];
	}
}

/** Of an Astro component: what stands between the fences, and its scripts. */
function scriptOf(file: string, source: string): string {
	if (!file.endsWith('.astro')) return source;
	const [, front = '', rest = ''] = /^\s*---\r?\n(.*?)\r?\n---(.*)$/s.exec(source) ?? ['', '', source];
	const scripts = [...rest.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script);
	return [front, ...scripts].join('\n');
}
