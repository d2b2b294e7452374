/** Reads MDX into prose, and refuses what prose cannot hold. Nothing of the file is ever run. */
import { mdxToMdast, type MdastNode } from 'satteri';
import type { Finding, Position, Words } from '../core/findings/finding.ts';
import type { Comment } from '../core/notice/project.ts';
import { listed, nearest } from '../core/findings/nearest.ts';
import { componentNames, components, isComponentName, isInline, type ComponentName, type PageName, type ProseNode } from '../core/prose/prose.ts';
import { isSafeAddress } from '../core/prose/safe-address.ts';
import { unreadable } from '../core/prose/unreadable.ts';

/** Characters that make text read in another order than it is written, so that a reviewer sees something else. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/;

export interface ReadProse {
	children: ProseNode[];
	findings: Finding[];
	/** Notes for colleagues. */
	comments: Comment[];
	/** Nothing could be read. */
	isBroken: boolean;
}

/**
 * @param file The path that messages show.
 * @param page The page it is, to know which components belong there.
 */
export function readProse(source: string, file: string, page: PageName): ReadProse {
	const findings: Finding[] = [];
	const comments: Comment[] = [];
	const lines = source.split('\n');
	let headings = 0;
	const at = (node: MdastNode): Position => {
		const start = node.position?.start;
		return { kind: 'source', file, line: start?.line ?? 1, column: start?.column ?? 1 };
	};
	const textOf = (node: MdastNode) => {
		const { start, end } = node.position ?? {};
		const text = source.slice(start?.offset ?? 0, end?.offset ?? 0).split('\n')[0] ?? '';
		return text.length > 80 ? `${text.slice(0, 77)}…` : text;
	};
	const refuse = (check: string, node: MdastNode, message: Words, hint: Words) => {
		findings.push({ check, severity: 'mandatory', position: at(node), found: textOf(node), message, hint });
	};

	const reversed = {
		message: {
			en: 'The line holds an invisible character that reverses the order of text, so that readers see something else than is written.',
			ja: '文字の並びを逆にする見えない文字があり、書いたものと違って見えます。',
		},
		hint: { en: 'Delete the line and type it again.', ja: 'この行を消して、打ち直してください。' },
	};
	lines.forEach((line, index) => {
		const override = OVERRIDES.exec(line);
		if (!override) return;
		const position = { kind: 'source', file, line: index + 1, column: override.index + 1 } as const;
		findings.push({ check: 'prose-is-declarative', severity: 'mandatory', position, ...reversed });
	});
	/** The same character, written as an entity (`&#x202e;`). */
	const refuseHidden = (node: MdastNode, text: string) => {
		const { start, end } = node.position ?? {};
		const isHidden = OVERRIDES.test(text) && !OVERRIDES.test(source.slice(start?.offset ?? 0, end?.offset ?? 0));
		if (isHidden) refuse('prose-is-declarative', node, reversed.message, reversed.hint);
	};

	const root = parse(source, file, findings);
	return { children: root ? blocksOf(root) : [], findings, comments, isBroken: root === undefined };

	function blocksOf(node: MdastNode): ProseNode[] {
		return asBlocks(childrenOf(node));
	}

	function childrenOf(node: MdastNode): ProseNode[] {
		return 'children' in node ? (node.children as MdastNode[]).flatMap((child) => convert(child)) : [];
	}

	function convert(node: MdastNode): ProseNode[] {
		switch (node.type) {
			case 'text':
				refuseHidden(node, node.value);
				return [{ type: 'text', value: node.value, position: at(node) }];
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
						'prose-is-declarative',
						node,
						{ en: 'Headings go down to ####; people who listen to the page lose their way in deeper ones.', ja: '見出しは #### までです。それより深いと、読み上げで聞く人が迷います。' },
						{ en: `Begin the line with ####: #### ${text}`, ja: `行頭を #### にしてください: #### ${text}` },
					);
				}
				if (node.depth === 1) {
					refuse(
						'prose-is-declarative',
						node,
						{ en: 'A page has one main heading, which the site prints; a second one confuses people who listen to the page.', ja: 'ページの大見出しはサイトが付けます。二つあると、読み上げで聞く人が迷います。' },
						{ en: `Begin the line with ## instead: ## ${textOf(node).replace(/^#+\s*/, '')}`, ja: `行頭を ## にしてください: ## ${textOf(node).replace(/^#+\s*/, '')}` },
					);
				}
				headings += 1;
				return [{ type: 'heading', depth: Math.min(Math.max(node.depth, 2), 4), anchor: `${page}-${headings}`, children: childrenOf(node), position: at(node) }];
			case 'list':
				return [{ type: 'list', ordered: node.ordered ?? false, start: node.start ?? 1, tight: !node.spread && node.children.every((item) => !item.spread), children: childrenOf(node) }];
			case 'listItem':
				if (typeof node.checked === 'boolean') {
					refuse(
						'prose-is-declarative',
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
			case 'link':
				if (!isSafeAddress(node.url)) {
					refuse(
						'prose-is-declarative',
						node,
						{ en: `The link leads to \`${node.url}\`, where we cannot let a worried reader go.`, ja: `リンク先 \`${node.url}\` には読者を案内できません。` },
						/^http:\/\/[\w-][!-~]*$/i.test(node.url)
							? { en: `Write ${node.url.replace(/^http/i, 'https')} instead of \`${node.url}\`, if the page opens there too.`, ja: `そのページが開けるなら、\`${node.url}\` の代わりに ${node.url.replace(/^http/i, 'https')} と書いてください。` }
							: { en: 'Write an address that begins with https://, mailto: or tel:, or a page of this notice such as faq/#points.', ja: 'https://・mailto:・tel: で始まるアドレスか、faq/#points のようにこのお知らせのページを書いてください。' },
					);
					return childrenOf(node);
				}
				return [{ type: 'link', url: node.url, children: childrenOf(node), position: at(node) }];
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				return component(node);
			case 'mdxjsEsm':
				refuse(
					'prose-is-declarative',
					node,
					{ en: '`import` and `export` are programs, and a notice is text: they are not run.', ja: '`import` と `export` はプログラムです。お知らせの文章では使えません。' },
					{ en: `Delete the line. Components need no import: ${listed(componentNames, 20)}.`, ja: `この行を消してください。部品は import なしで使えます: ${listed(componentNames, 20)}。` },
				);
				return [];
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				if (isComment(node.value)) {
					comments.push(...commentOf(node.value, at(node)));
					return [];
				}
				refuse(
					'prose-is-declarative',
					node,
					{ en: 'Curly brackets begin a program, and a notice is text: they are not run.', ja: '波かっこはプログラムの始まりです。お知らせの文章では使えません。' },
					{ en: 'To print a fact, write <Fact name="cohorts.card.count" />. To print a curly bracket, write \\{.', ja: '事実を示すには <Fact name="cohorts.card.count" /> と書きます。波かっこそのものは \\{ と書きます。' },
				);
				return [];
			case 'html':
				refuse(
					'prose-is-declarative',
					node,
					{ en: 'Raw HTML can look like anything, so it is not printed.', ja: 'HTML は使えません。' },
					{ en: 'Write it in Markdown: **bold**, [text](https://…), - list.', ja: 'Markdown で書いてください: **太字**、[文字](https://…)、- 箇条書き' },
				);
				return [];
			default:
				refuse(
					'prose-is-declarative',
					node,
					{ en: `A ${kindWords[node.type] ?? node.type} cannot stand in a notice.`, ja: `${kindWordsJa[node.type] ?? node.type} はお知らせでは使えません。` },
					{ en: 'Use paragraphs, ## headings, lists, tables, quotes, bold and links.', ja: '段落・## 見出し・箇条書き・表・引用・太字・リンクで書いてください。' },
				);
				return [];
		}
	}

	/** The tag as it was typed, up to where it ends, on one line. */
	function openingTagOf(node: MdastNode): string {
		const { start, end } = node.position ?? {};
		const text = source.slice(start?.offset ?? 0, end?.offset ?? 0);
		return (/^<[\w.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/.exec(text)?.[0] ?? textOf(node)).replace(/\s+/g, ' ');
	}

	/** Bold and slanted words have their own signs. */
	function emphasised(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>, name: string): Words | undefined {
		const sign = { b: '**', strong: '**', i: '*', em: '*' }[name];
		const { start, end } = node.position ?? {};
		const text = source.slice(start?.offset ?? 0, end?.offset ?? 0);
		const [, words = ''] = /^<\w+>([^<>\n]{1,200})<\/\w+>$/.exec(text) ?? [];
		if (sign === undefined || words.trim() === '') return undefined;
		const right = `${sign}${words.trim()}${sign}`;
		return { en: `Write ${right} instead of \`${text}\`.`, ja: `\`${text}\` の代わりに ${right} と書いてください。` };
	}

	/** Without a space after its signs, a heading is a paragraph that begins with them; what it was to be counts. */
	function halfHeading(node: MdastNode): ProseNode | undefined {
		const { start, end } = node.position ?? {};
		const [written, signs = '', words = ''] = /^(#{2,4})([^\s#].*)$/.exec(source.slice(start?.offset ?? 0, end?.offset ?? 0)) ?? [];
		if (written === undefined) return undefined;
		refuse(
			'prose-is-declarative',
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
		const { start, end } = node.position ?? {};
		const tag = source.slice(start?.offset ?? 0, end?.offset ?? 0);
		const before = new RegExp(`^<[\\w.]+(?:\\s+[\\w:.-]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'))?)*?\\s+(?=${name}\\s*(?:=|\\s|/?>))`).exec(tag)?.[0];
		const lines = before?.split('\n') ?? [];
		return lines.length > 1 ? { kind: 'source', file, line: (start?.line ?? 1) + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 } : undefined;
	}

	/** An attribute of a tag, where it is written. */
	function placeOfAttribute(node: MdastNode, name: string): Position {
		const { start, end } = node.position ?? {};
		const index = source.slice(start?.offset ?? 0, end?.offset ?? 0).search(new RegExp(`(?<=\\s)${name.replace(/[^\w-]/g, '.')}\\s*=`));
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
				'prose-is-declarative',
				node,
				isHtml
					? { en: `\`<${name}>\` is raw HTML, which could be anything, so it is not printed.`, ja: `\`<${name}>\` は HTML です。お知らせでは使えません。` }
					: { en: `There is no component \`<${name}>\`, so readers would miss what stands there.`, ja: `\`<${name}>\` という部品はありません。このままでは読者に届きません。` },
				inCapitals || (meant && !isHtml)
					? renamed(tag, name, inCapitals ?? (meant as ComponentName))
					: emphasised(node, name) ?? { en: `Use Markdown, or one of ${listed(componentNames, 20)}.`, ja: `Markdown か、次の部品を使ってください: ${listed(componentNames, 20)}。` },
			);
			return childrenOf(node);
		}
		const rule = components[name];
		const known: readonly string[] = [...rule.required, ...rule.optional];
		const attributes: Record<string, string> = {};
		const attributesAt: Record<string, Position> = {};
		for (const attribute of node.attributes) {
			if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
				const isLiteral = attribute.type === 'mdxJsxAttribute' && attribute.value === null;
				refuse(
					'prose-is-declarative',
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
				findings.push({
					check: 'prose-is-declarative',
					severity: 'mandatory',
					position: placeOfAttribute(node, attribute.name),
					found: `${attribute.name}=`,
					message: { en: `<${name}> has no attribute \`${attribute.name}\`, so it would have no effect.`, ja: `<${name}> に属性 \`${attribute.name}\` はありません。書いても働きません。` },
					hint: { en: `${meant ? `Did you mean \`${meant}\`? ` : ''}It looks like this: ${rule.example}`, ja: `${meant ? `\`${meant}\` のことですか。` : ''}書き方: ${rule.example}` },
				});
				continue;
			}
			if (Object.hasOwn(attributes, attribute.name)) {
				refuse(
					'prose-is-declarative',
					node,
					{ en: `<${name}> has \`${attribute.name}\` twice, so nobody can tell which one readers should see.`, ja: `<${name}> に \`${attribute.name}\` が二度あり、どちらを読者に示すか決められません。` },
					{ en: 'Keep one of the two.', ja: 'どちらか一つを残してください。' },
				);
			}
			refuseHidden(node, attribute.value ?? '');
			attributes[attribute.name] = attribute.value ?? '';
			const place = attributeAt(node, attribute.name);
			if (place) attributesAt[attribute.name] = place;
		}
		const misspelt = node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' && !known.includes(attribute.name) ? (nearest(attribute.name, known) ?? []) : []));
		const lacking = rule.required.filter((key) => (attributes[key] ?? '').trim() === '' && !misspelt.includes(key));
		if (lacking.length > 0 && node.attributes.every((a) => a.type === 'mdxJsxAttribute' && typeof a.value !== 'object')) {
			refuse(
				'prose-is-declarative',
				node,
				{ en: `<${name}> lacks ${listed(lacking)}, so the page cannot say what it is about.`, ja: `<${name}> に ${listed(lacking)} がありません。` },
				{ en: `It looks like this: ${rule.example}`, ja: `書き方: ${rule.example}` },
			);
		}
		if ('pages' in rule && !(rule.pages as readonly PageName[]).includes(page)) {
			refuse(
				'prose-is-declarative',
				node,
				{ en: `<${name}> belongs to ${rule.pages.map((p) => `${p}.mdx`).join(' or ')}; here readers would not find it.`, ja: `<${name}> は ${rule.pages.map((p) => `${p}.mdx`).join('・')} に書きます。ここでは読者が見つけられません。` },
				{ en: `Move it to ${rule.pages[0]}.mdx.`, ja: `${rule.pages[0]}.mdx に移してください。` },
			);
		}
		const isBlock = rule.form === 'block';
		if (!isBlock && node.children.length > 0) {
			refuse(
				'prose-is-declarative',
				node,
				{ en: `<${name}> prints a fact and cannot have text inside; that text would be lost.`, ja: `<${name}> は事実を示す部品で、中に文章は書けません。` },
				{ en: `Write ${rule.example}`, ja: `${rule.example} と書いてください。` },
			);
		}
		if (rule.form !== 'inline' && node.type === 'mdxJsxTextElement') {
			refuse(
				'prose-is-declarative',
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

function parse(source: string, file: string, findings: Finding[]): MdastNode | undefined {
	const read = rootOf(source);
	if (typeof read !== 'string') return read;
	const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(read) ?? [];
	const found = source.split('\n')[Number(line) - 1]?.trim().slice(0, 80) ?? '';
	const place = {
		check: 'prose-is-declarative',
		severity: 'mandatory',
		position: { kind: 'source', file, line: Number(line), column: Number(column) },
		found,
	} as const;
	if (found.includes('<!--')) {
		findings.push({
			...place,
			message: { en: 'A note between <!-- and --> is raw HTML, so the page cannot be read from here on.', ja: '<!-- と --> のメモは HTML です。ここから先を読めません。' },
			hint: { en: 'Write {/* instead of <!--, and */} instead of -->.', ja: '<!-- の代わりに {/* 、--> の代わりに */} と書いてください。' },
		});
		return undefined;
	}
	const trouble = unreadable(source, (mended) => rootOf(mended) !== read);
	if (trouble) {
		const { line: troubled, column: begins, found: quoted, ...words } = trouble;
		findings.push({ ...place, ...words, found: quoted.length > 80 ? `${quoted.slice(0, 77)}…` : quoted, position: { kind: 'source', file, line: troubled, column: begins } });
		return undefined;
	}
	findings.push({
		...place,
		message: { en: 'The page cannot be read from here on: a tag or bracket is not closed, or is not one that a notice may hold.', ja: 'ここから先を読めません。タグやかっこが閉じていないか、使えないものがあります。' },
		hint: {
			en: 'Look for `<` or `{` in this line. A component that prints something ends with />, one with text inside has a closing tag. To print the sign itself, write \\< or \\{.',
			ja: 'この行の `<` と `{` を確かめてください。値を示す部品は /> で終わり、中に文章がある部品は閉じタグがいります。記号そのものは \\< や \\{ と書きます。',
		},
	});
	return undefined;
}

/** The same tag under the name that was meant, and how such a one looks where attributes are missing. */
function renamed(tag: string, written: string, meant: ComponentName): Words {
	const { example, required } = components[meant];
	const right = required.every((key) => tag.includes(`${key}=`)) ? tag.replace(`<${written}`, `<${meant}`) : example;
	return { en: `Did you mean ${right}`, ja: `${right} のことですか。` };
}

/** The tree of a page, or what the parser says where it gives up. */
function rootOf(source: string): MdastNode | string {
	try {
		return mdxToMdast(source, { features: { gfm: true, frontmatter: true, smartPunctuation: false } }) as MdastNode;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
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

/** `{/* a note *​/}`: nothing is printed and nothing is run. */
function isComment(value: string): boolean {
	return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)?$/.test(value);
}

/** What stands between the signs; `position` is that of the curly bracket. */
function commentOf(value: string, position: Position): Comment[] {
	const [, before = '', text = ''] = /^(\s*\/\*)([\s\S]*?)\*\/\s*$/.exec(value) ?? [];
	if (text === '' || position.kind !== 'source') return [];
	const lines = before.split('\n');
	return [{ text, position: { ...position, line: position.line + lines.length - 1, column: lines.length === 1 ? position.column + 1 + before.length : (lines.at(-1) ?? '').length + 1 } }];
}

const kindWords: Record<string, string> = {
	image: 'picture',
	imageReference: 'picture',
	code: 'block of code',
	inlineCode: 'piece of code',
	yaml: 'front matter block',
	toml: 'front matter block',
	footnoteReference: 'footnote',
	footnoteDefinition: 'footnote',
	definition: 'link definition',
	linkReference: 'link by reference',
};

const kindWordsJa: Record<string, string> = {
	image: '画像',
	imageReference: '画像',
	code: 'コード',
	inlineCode: 'コード',
	yaml: '冒頭の設定欄',
	toml: '冒頭の設定欄',
	footnoteReference: '脚注',
	footnoteDefinition: '脚注',
	definition: '参照リンクの定義',
	linkReference: '参照リンク',
};
