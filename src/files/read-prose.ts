/** Reads MDX into prose, and refuses what prose cannot hold. Nothing of the file is ever run. */
import type { MdastNode } from 'satteri';
import type { Finding, Position, Words } from '../core/findings/finding.ts';
import { hiddenCharacter } from '../core/findings/hidden-characters.ts';
import { shortened } from '../core/findings/legible.ts';
import { listed, nearest } from '../core/findings/nearest.ts';
import { DEEPEST, MOST_FOUND } from '../core/limits.ts';
import type { Comment } from '../core/notice/project.ts';
import { componentNames, components, isComponentName, isInline, type ComponentName, type PageName, type ProseNode, walk } from '../core/prose/prose.ts';
import { isSafeAddress } from '../core/prose/safe-address.ts';
import { misreadDate } from './dates-read-as-lists.ts';
import { Lines } from './lines.ts';
import { deepWords, parseMdx } from './parse-mdx.ts';
import { braceWords, emphasised, kindWords, kindWordsJa, renamed } from './prose-words.ts';
import { endOfProgram, isModule } from './without-programs.ts';

export interface ReadProse {
	children: ProseNode[];
	findings: Finding[];
	/** Notes for colleagues. */
	comments: Comment[];
	/** Nothing could be read, or nothing of it could be kept. */
	isBroken: boolean;
}

/**
 * @param file The path that messages show.
 * @param page The page it is, to know which components belong there.
 */
export function readProse(source: string, file: string, page: PageName): ReadProse {
	const findings: Finding[] = [];
	const comments: Comment[] = [];
	const lines = new Lines(source);
	let headings = 0;
	let depth = 0;
	const at = (node: MdastNode): Position => {
		const start = node.position?.start;
		return { kind: 'source', file, line: start?.line ?? 1, column: start?.column ?? 1 };
	};
	/** The source of a node. */
	const typedOf = ({ position }: MdastNode) => source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
	const textOf = (node: MdastNode) => shortened(typedOf(node).split('\n')[0] ?? '');
	const say = (position: Position, found: string, message: Words, hint: Words) => {
		if (findings.length >= MOST_FOUND) return;
		findings.push({ check: 'prose-is-declarative', severity: 'mandatory', position, found: shortened(found), message, hint });
	};
	const refuse = (node: MdastNode, message: Words, hint: Words) => say(at(node), textOf(node), message, hint);

	for (const [index, line] of lines.all.entries()) {
		const hidden = hiddenCharacter(line);
		if (hidden) say({ kind: 'source', file, line: index + 1, column: hidden.index + 1 }, line, hidden.message, hidden.hint);
	}
	/** The same character, written as an entity (`&#x202e;`). */
	const refuseHidden = (node: MdastNode, text: string) => {
		const hidden = hiddenCharacter(text);
		if (hidden && !hiddenCharacter(typedOf(node))) refuse(node, hidden.message, hidden.hint);
	};

	const parsed = parseMdx(source);
	if (parsed.kind === 'refused') {
		say(lines.position(file, parsed.offset), parsed.found ?? lines.at(parsed.offset).trim(), parsed.message, parsed.hint);
		return { children: [], findings, comments, isBroken: true };
	}
	const { root, text: masked, brace, module, restored, inAttributes } = parsed;
	const children = blocksOf(root);
	// Where everything that was written had to be refused, nothing can be said of what is missing.
	const isKept = [...walk(children)].some((node) => node.type === 'component' || (node.type === 'text' && node.value.trim() !== ''));
	return { children, findings, comments, isBroken: findings.length > 0 && !isKept };

	function blocksOf(node: MdastNode): ProseNode[] {
		return asBlocks(childrenOf(node));
	}

	function childrenOf(node: MdastNode): ProseNode[] {
		if (!('children' in node)) return [];
		depth += 1;
		const children = (node.children as MdastNode[]).flatMap((child) => (depth > DEEPEST ? tooDeep(child) : convert(child)));
		depth -= 1;
		return children;
	}

	function tooDeep(node: MdastNode): ProseNode[] {
		refuse(node, deepWords.message, deepWords.hint);
		return [];
	}

	/** The words as they were written; a program among them is refused and left out. */
	function words(node: Extract<MdastNode, { type: 'text' }>): string {
		let { value } = node;
		let offset = node.position?.start.offset ?? 0;
		for (let start = value.indexOf(brace); start !== -1 && findings.length < MOST_FOUND; start = value.indexOf(brace, start)) {
			offset = masked.indexOf(brace, offset);
			const end = endOfProgram(masked, offset, brace) ?? offset + 1;
			say(lines.position(file, offset), source.slice(offset, end).split('\n')[0] ?? '', braceWords.message, braceWords.hint);
			// A program that does not end in this run of words goes on in what follows them.
			value = value.slice(0, start) + value.slice(endOfProgram(value, start, brace) ?? value.length);
			offset = end;
		}
		return restored(value);
	}

	/** A line that begins with `import` or `export` is a program where it begins a block. */
	function beginsModule({ position }: MdastNode): boolean {
		const start = position?.start.offset ?? 0;
		return masked[start] === module && isModule(source.slice(start, start + 8));
	}

	function convert(node: MdastNode): ProseNode[] {
		if (beginsModule(node)) {
			refuse(
				node,
				{ en: '`import` and `export` are programs, and a notice is text: they are not run.', ja: '`import` と `export` はプログラムです。お知らせの文章では使えません。' },
				{ en: `Delete the line. Components need no import: ${listed(componentNames, 20)}.`, ja: `この行を消してください。部品は import なしで使えます: ${listed(componentNames, 20)}。` },
			);
			return [];
		}
		switch (node.type) {
			case 'text': {
				refuseHidden(node, restored(node.value));
				return [{ type: 'text', value: words(node), position: at(node) }];
			}
			case 'break':
				return [{ type: 'break' }];
			case 'emphasis':
			case 'strong':
				return [{ type: node.type, children: childrenOf(node) }];
			case 'delete':
				return [{ type: 'strikethrough', children: childrenOf(node) }];
			case 'paragraph':
				return [halfHeading(node) ?? { type: 'paragraph', children: childrenOf(node) }];
			case 'blockquote':
				return [{ type: 'quote', children: blocksOf(node) }];
			case 'thematicBreak':
				return [{ type: 'rule' }];
			case 'heading':
				if (node.depth > 4) {
					const text = textOf(node).replace(/^#+\s*/, '');
					refuse(
						node,
						{ en: 'Headings go down to ####; people who listen to the page lose their way in deeper ones.', ja: '見出しは #### までです。それより深いと、読み上げで聞く人が迷います。' },
						{ en: `Begin the line with ####: #### ${text}`, ja: `行頭を #### にしてください: #### ${text}` },
					);
				}
				if (node.depth === 1) {
					refuse(
						node,
						{ en: 'A page has one main heading, which the site prints; a second one confuses people who listen to the page.', ja: 'ページの大見出しはサイトが付けます。二つあると、読み上げで聞く人が迷います。' },
						{ en: `Begin the line with ## instead: ## ${textOf(node).replace(/^#+\s*/, '')}`, ja: `行頭を ## にしてください: ## ${textOf(node).replace(/^#+\s*/, '')}` },
					);
				}
				headings += 1;
				return [{ type: 'heading', depth: Math.min(Math.max(node.depth, 2), 4), anchor: `${page}-${headings}`, children: childrenOf(node), position: at(node) }];
			case 'list': {
				const inFirst = node.children[0]?.children[0];
				const line = typedOf(node).split('\n', 1)[0] ?? '';
				const date = node.ordered ? misreadDate(line, inFirst?.type === 'list' && inFirst.ordered === true) : undefined;
				if (date) {
					refuse(node, date.message, date.hint);
					return [];
				}
				return [{ type: 'list', ordered: node.ordered ?? false, start: node.start ?? 1, tight: !node.spread && node.children.every((item) => !item.spread), children: childrenOf(node) }];
			}
			case 'listItem':
				if (typeof node.checked === 'boolean') {
					refuse(
						node,
						{ en: 'The box before this item would not be printed, so readers could not see whether it is ticked.', ja: '項目の前のチェック欄は表示されません。' },
						{ en: 'Delete [ ] or [x], and say it in words.', ja: '[ ] や [x] を消して、言葉で書いてください。' },
					);
				}
				return [{ type: 'item', children: blocksOf(node) }];
			case 'table':
				return [{ type: 'table', children: node.children.map((row, index) => ({ type: 'row', header: index === 0, children: childrenOf(row) })) }];
			case 'tableCell':
				return [{ type: 'cell', children: childrenOf(node) }];
			case 'link': {
				const url = restored(node.url);
				if (!isSafeAddress(url)) {
					refuse(
						node,
						{ en: `The link leads to \`${url}\`, where we cannot let a worried reader go.`, ja: `リンク先 \`${url}\` には読者を案内できません。` },
						/^http:\/\/[\w-][!-~]*$/i.test(url)
							? { en: `Write ${url.replace(/^http/i, 'https')} instead of \`${url}\`, if the page opens there too.`, ja: `そのページが開けるなら、\`${url}\` の代わりに ${url.replace(/^http/i, 'https')} と書いてください。` }
							: { en: 'Write an address that begins with https://, mailto: or tel:, or a page of this notice such as faq/#points.', ja: 'https://・mailto:・tel: で始まるアドレスか、faq/#points のようにこのお知らせのページを書いてください。' },
					);
					return childrenOf(node);
				}
				return [{ type: 'link', url, children: childrenOf(node), position: at(node) }];
			}
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				return component(node);
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				comments.push(...commentOf(restored(node.value), at(node)));
				return [];
			case 'html':
				refuse(
					node,
					{ en: 'Raw HTML can look like anything, so it is not printed.', ja: 'HTML は使えません。' },
					{ en: 'Write it in Markdown: **bold**, [text](https://…), - list.', ja: 'Markdown で書いてください: **太字**、[文字](https://…)、- 箇条書き' },
				);
				return [];
			default:
				refuse(
					node,
					{ en: `A ${kindWords[node.type] ?? node.type} cannot stand in a notice.`, ja: `${kindWordsJa[node.type] ?? node.type} はお知らせでは使えません。` },
					{ en: 'Use paragraphs, ## headings, lists, tables, quotes, bold and links.', ja: '段落・## 見出し・箇条書き・表・引用・太字・リンクで書いてください。' },
				);
				return [];
		}
	}

	/** The tag as it was typed, up to where it ends, on one line. */
	function openingTagOf(node: MdastNode): string {
		return (/^<[\w.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/.exec(typedOf(node))?.[0] ?? textOf(node)).replace(/\s+/g, ' ');
	}

	/** Without a space after its signs, a heading is a paragraph that begins with them; what it was to be counts. */
	function halfHeading(node: MdastNode): ProseNode | undefined {
		const [written, signs = '', words = ''] = /^(#{2,4})([^\s#].*)$/.exec(typedOf(node)) ?? [];
if (written === undefined) return undefined;
		refuse(
			node,
			{ en: `The signs ${signs} would be shown to readers, and nobody who listens to the page would find this heading.`, ja: `${signs} がそのまま表示され、見出しになりません。読み上げで聞く人が見つけられません。` },
			{ en: `Write ${signs} ${words} instead of \`${written}\`.`, ja: `\`${written}\` の代わりに ${signs} ${words} と書いてください。` },
		);
		headings += 1;
		const children = childrenOf(node).map((child, index) => (index === 0 && child.type === 'text' ? { ...child, value: child.value.replace(/^#+/, '') } : child));
		return { type: 'heading', depth: signs.length, anchor: `${page}-${headings}`, children, position: at(node) };
	}

	/** Where an attribute stands, if not on the line where the tag begins; the parser does not say. */
	function attributeAt(node: MdastNode, name: string): Position | undefined {
		const start = node.position?.start;
		const before = new RegExp(`^<[\\w.]+(?:\\s+[\\w:.-]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'))?)*?\\s+(?=${name}\\s*(?:=|\\s|/?>))`).exec(typedOf(node))?.[0];
		const lines = before?.split('\n') ?? [];
		return lines.length > 1 ? { kind: 'source', file, line: (start?.line ?? 1) + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 } : undefined;
	}

	/** An attribute of a tag, where it is written. */
	function placeOfAttribute(node: MdastNode, name: string): Position {
		const start = node.position?.start;
		const index = typedOf(node).search(new RegExp(`(?<=\\s)${name.replace(/[^\w-]/g, '.')}\\s*=`));
		return attributeAt(node, name) ?? (index < 0 ? at(node) : { kind: 'source', file, line: start?.line ?? 1, column: (start?.column ?? 1) + index });
	}

	function component(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): ProseNode[] {
		const name = node.name ?? '';
		if (!isComponentName(name)) {
			const meant = nearest(name, componentNames);
			const inCapitals = componentNames.find((other) => other.toLowerCase() === name.toLowerCase());
			const isHtml = name === name.toLowerCase();
			const tag = openingTagOf(node);
			refuse(
				node,
				isHtml
					? { en: `\`<${name}>\` is raw HTML, which could be anything, so it is not printed.`, ja: `\`<${name}>\` は HTML です。お知らせでは使えません。` }
					: { en: `There is no component \`<${name}>\`, so readers would miss what stands there.`, ja: `\`<${name}>\` という部品はありません。このままでは読者に届きません。` },
				inCapitals || (meant && !isHtml)
					? renamed(tag, name, inCapitals ?? (meant as ComponentName))
					: emphasised(typedOf(node), name) ?? { en: `Use Markdown, or one of ${listed(componentNames, 20)}.`, ja: `Markdown か、次の部品を使ってください: ${listed(componentNames, 20)}。` },
			);
			return childrenOf(node);
		}
		const rule = components[name];
		const known: readonly string[] = [...rule.required, ...rule.optional];
		const attributes: Record<string, string> = {};
		const attributesAt: Record<string, Position> = {};
		const [{ position: first } = { position: node.position && { start: node.position.end } }] = node.children;
		const programs = inAttributes.filter((offset) => offset > (node.position?.start.offset ?? 0) && offset < (first?.start.offset ?? 0));
		for (const offset of programs) {
			say(
				lines.position(file, offset),
				source.slice(offset, endOfProgram(source, offset, '{')).split('\n')[0] ?? '',
				{ en: `<${name}> has an attribute in curly brackets, which is a program and not text.`, ja: `<${name}> の属性に波かっこがあります。これはプログラムで、文章ではありません。` },
				{ en: `Write the value in quotes: ${rule.example}`, ja: `値を引用符で囲んで書いてください: ${rule.example}` },
			);
		}
		for (const attribute of node.attributes) {
			if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
				const isLiteral = attribute.type === 'mdxJsxAttribute' && attribute.value === null;
				refuse(
					node,
					isLiteral
						? { en: `\`${attribute.name}\` of <${name}> has no value.`, ja: `<${name}> の \`${attribute.name}\` に値がありません。` }
						: { en: `<${name}> has an attribute in curly brackets, which is a program and not text.`, ja: `<${name}> の属性に波かっこがあります。これはプログラムで、文章ではありません。` },
					{ en: `Write the value in quotes: ${rule.example}`, ja: `値を引用符で囲んで書いてください: ${rule.example}` },
				);
				continue;
			}
			if (!known.includes(attribute.name)) {
				const meant = nearest(attribute.name, known);
				say(
					placeOfAttribute(node, attribute.name),
					`${attribute.name}=`,
					{ en: `<${name}> has no attribute \`${attribute.name}\`, so it would have no effect.`, ja: `<${name}> に属性 \`${attribute.name}\` はありません。書いても働きません。` },
					{ en: `${meant ? `Did you mean \`${meant}\`? ` : ''}It looks like this: ${rule.example}`, ja: `${meant ? `\`${meant}\` のことですか。` : ''}書き方: ${rule.example}` },
				);
				continue;
			}
			if (Object.hasOwn(attributes, attribute.name)) {
				refuse(
					node,
					{ en: `<${name}> has \`${attribute.name}\` twice, so nobody can tell which one readers should see.`, ja: `<${name}> に \`${attribute.name}\` が二度あり、どちらを読者に示すか決められません。` },
					{ en: 'Keep one of the two.', ja: 'どちらか一つを残してください。' },
				);
			}
			const value = restored(attribute.value ?? '');
			// A program stood there, which is told already.
			if (programs.length > 0 && value.trim() === '') continue;
			refuseHidden(node, value);
			attributes[attribute.name] = value;
			const place = attributeAt(node, attribute.name);
			if (place) attributesAt[attribute.name] = place;
		}
		const misspelt = node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' && !known.includes(attribute.name) ? (nearest(attribute.name, known) ?? []) : []));
		const lacking = rule.required.filter((key) => (attributes[key] ?? '').trim() === '' && !misspelt.includes(key));
		if (lacking.length > 0 && programs.length === 0 && node.attributes.every((a) => a.type === 'mdxJsxAttribute' && typeof a.value !== 'object')) {
			refuse(
				node,
				{ en: `<${name}> lacks ${listed(lacking)}, so the page cannot say what it is about.`, ja: `<${name}> に ${listed(lacking)} がありません。` },
				{ en: `It looks like this: ${rule.example}`, ja: `書き方: ${rule.example}` },
			);
		}
		if ('pages' in rule && !(rule.pages as readonly PageName[]).includes(page)) {
			refuse(
				node,
				{ en: `<${name}> belongs to ${rule.pages.map((p) => `${p}.mdx`).join(' or ')}; here readers would not find it.`, ja: `<${name}> は ${rule.pages.map((p) => `${p}.mdx`).join('・')} に書きます。ここでは読者が見つけられません。` },
				{ en: `Move it to ${rule.pages[0]}.mdx.`, ja: `${rule.pages[0]}.mdx に移してください。` },
			);
		}
		const isBlock = rule.form === 'block';
		if (!isBlock && node.children.length > 0) {
			refuse(
				node,
				{ en: `<${name}> prints a fact and cannot have text inside; that text would be lost.`, ja: `<${name}> は事実を示す部品で、中に文章は書けません。` },
				{ en: `Write ${rule.example}`, ja: `${rule.example} と書いてください。` },
			);
		}
		if (rule.form !== 'inline' && node.type === 'mdxJsxTextElement') {
			refuse(
				node,
				{ en: `<${name}> stands within a line; it needs lines of its own to be shown.`, ja: `<${name}> が行の途中にあります。独立した行に書いてください。` },
				isBlock
					? { en: `Write\n${rule.example}\n\nText.\n\n</${name}>`, ja: `次のように書いてください。\n${rule.example}\n\n本文\n\n</${name}>` }
					: { en: `Write ${rule.example} on a line of its own, with an empty line before and after it.`, ja: `${rule.example} を独立した行に、前後を一行あけて書いてください。` },
			);
		}
		return [
			{
				type: 'component',
				name,
				attributes,
				...(Object.keys(attributesAt).length > 0 ? { attributesAt } : {}),
				inline: rule.form === 'inline',
				children: blocksOf(node),
				position: at(node),
			},
		];
	}
}

/** Text that stands alone among blocks (`<Event id="x">text</Event>`, a fact on its own line) is a paragraph like any other. */
function asBlocks(nodes: ProseNode[]): ProseNode[] {
	const blocks: ProseNode[] = [];
	let line: ProseNode[] = [];
	const flush = () => {
		if (line.length > 0) blocks.push({ type: 'paragraph', children: line });
		line = [];
	};
	for (const node of nodes) {
		if (isInline(node)) line.push(node);
		else {
			flush();
			blocks.push(node);
		}
	}
	flush();
	return blocks;
}

/** What stands between the signs; `position` is that of the curly bracket. */
function commentOf(value: string, position: Position): Comment[] {
	const [, before = '', text = ''] = /^(\s*\/\*)([\s\S]*?)\*\/\s*$/.exec(value) ?? [];
	if (text === '' || position.kind !== 'source') return [];
	const lines = before.split('\n');
	return [{ text, position: { ...position, line: position.line + lines.length - 1, column: lines.length === 1 ? position.column + 1 + before.length : (lines.at(-1) ?? '').length + 1 } }];
}
