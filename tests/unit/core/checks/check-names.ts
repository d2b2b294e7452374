/** Under which names the code reports something: every literal that becomes, or is compared with, the `check` of a finding. */
import ts from 'typescript';

export interface UsedName {
	name: string;
	/** `src/files/read-text.ts:16` */
	place: string;
}

/** @param sources The text of every file, by its path. */
export function usedNames(sources: Readonly<Record<string, string>>): UsedName[] {
	const files = Object.entries(sources).map(([path, source]) => ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
	const own = new Map(files.map((file) => [file, new Map(nodesIn(file).flatMap(functionOf))]));
	const anywhere = new Map([...own.values()].flatMap((functions) => [...functions].filter(([, index]) => index !== -1)));
	return files.flatMap((file) => {
		// A function of the file itself comes before one of the same name elsewhere.
		const taking = (name: string) => own.get(file)?.get(name) ?? anywhere.get(name) ?? -1;
		return nodesIn(file)
			.flatMap((node) => namingPart(node, taking))
			.flatMap((part) => nodesIn(part).filter(ts.isStringLiteralLike))
			// A sentence that describes the field is no name.
			.filter((literal) => !literal.text.includes(' '))
			.map((literal) => ({ name: literal.text, place: `${file.fileName}:${file.getLineAndCharacterOfPosition(literal.getStart()).line + 1}` }));
	});
}

/** A function, and as which of its arguments it is handed the name of a check; -1 for those that are not. */
function functionOf(node: ts.Node): [name: string, index: number][] {
	const [name, declared] = ts.isFunctionDeclaration(node) ? [node.name?.text, node] : ts.isVariableDeclaration(node) && node.initializer && ts.isArrowFunction(node.initializer) ? [node.name.getText(), node.initializer] : [];
	if (name === undefined || !declared) return [];
	return [[name, declared.parameters.findIndex((parameter) => parameter.name.getText() === 'check')]];
}

function namingPart(node: ts.Node, taking: (name: string) => number): ts.Node[] {
	if (ts.isPropertyAssignment(node) && node.name.getText() === 'check') return [node.initializer];
	if (ts.isCallExpression(node)) return node.arguments.filter((_, index) => index === taking(node.expression.getText()));
	if (!ts.isBinaryExpression(node)) return [];
	const sides = [node.left, node.right];
	return sides.some((side) => /(?:^|\.)check$/.test(side.getText())) ? sides.filter(ts.isStringLiteralLike) : [];
}

function nodesIn(root: ts.Node): ts.Node[] {
	const nodes: ts.Node[] = [];
	const visit = (node: ts.Node): void => {
		nodes.push(node);
		ts.forEachChild(node, visit);
	};
	visit(root);
	return nodes;
}
