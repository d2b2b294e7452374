/** Prose of made-up pages in several languages, from phrases that notices use. */
import fc from '../../seeded.ts';
import type { ProseComponent, ProseNode } from '../../../../src/core/prose/prose.ts';

export const phrases = {
	ja: [
		'クレジットカード決済',
		'の再開',
		'は',
		'未定です。',
		'2018年2月1日',
		'を予定しています。',
		'個人情報',
		'が流出した',
		'可能性があります。',
		'第三者による',
		'不正アクセス',
		'、',
		'お客様へ',
	],
	'zh-Hans': ['信用卡付款', '的恢复时间', '尚未确定。', '将于', '2018年2月1日', '恢复。', '个人信息', '可能', '已泄露。', '，', '我们', '深表歉意'],
	ko: ['신용카드 ', '결제는 ', '2018년 2월 1일에 ', '재개됩니다. ', '개인정보가 ', '유출되었을 ', '가능성이 있습니다. ', '고객님께 ', '13,438명'],
	ar: ['الدفع ', 'بالبطاقة ', 'لم يتقرر ', 'بعد. ', 'في 1 فبراير ', 'تسربت ', 'البيانات ', 'الشخصية، ', 'نعتذر ', '13,438'],
	en: [
		'card ',
		'payments ',
		'will restart ',
		'on 1 February. ',
		'not yet ',
		'decided. ',
		"the customer's ",
		'card-number ',
		'may have been exposed, ',
		'13,438 ',
		'people',
		'; ',
	],
	es: ['los pagos ', 'con tarjeta ', 'se reanudarán ', 'el 1 de febrero. ', '¿Qué ', 'pasó? ', 'todavía ', 'no decidido, ', '1.234,5 ', 'personas'],
} as const;

export type Language = keyof typeof phrases;
export const languages = Object.keys(phrases) as Language[];

const position = { kind: 'source', file: 'page.mdx', line: 1, column: 1 } as const;

/** What a component prints in these tests: always the same, so that texts can be put together again. */
export const print = ({ name, attributes }: ProseComponent) => `${name}(${attributes['name'] ?? attributes['of'] ?? ''})`;

const inlineComponent = fc
	.constantFrom<ProseComponent>(
		...[
			{ name: 'Fact', attributes: { name: 'cohorts.card.count' } } as const,
			{ name: 'When', attributes: { name: 'occurred' } } as const,
			{ name: 'Name', attributes: { of: 'shop' } } as const,
		].map((component): ProseComponent => ({ type: 'component', children: [], inline: true, position, ...component })),
	)
	.map((component): ProseNode => component);

/** A line of words as an author may dress it. */
function lineIn(language: Language): fc.Arbitrary<ProseNode[]> {
	const text = fc
		.array(fc.constantFrom(...phrases[language]), { minLength: 1, maxLength: 6 })
		.map((words): ProseNode => ({ type: 'text', value: words.join(''), position }));
	const dressed = fc.oneof(
		text.map((node): ProseNode => ({ type: 'strong', children: [node] })),
		text.map((node): ProseNode => ({ type: 'strikethrough', children: [node] })),
		fc.tuple(text, fc.constantFrom('faq/#points', 'https://example.com/')).map(([node, url]): ProseNode => ({ type: 'link', url, children: [node], position })),
		inlineComponent,
		fc.constant<ProseNode>({ type: 'break' }),
	);
	return fc.array(fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: dressed }), { minLength: 1, maxLength: 4 });
}

function blockIn(language: Language): fc.Arbitrary<ProseNode> {
	const line = lineIn(language);
	const paragraph = line.map((children): ProseNode => ({ type: 'paragraph', children }));
	const list = fc
		.array(paragraph, { minLength: 1, maxLength: 3 })
		.map((items): ProseNode => ({ type: 'list', ordered: false, start: 1, tight: true, children: items.map((item) => ({ type: 'item', children: [item] })) }));
	const table = fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 3 }).map((rows): ProseNode => ({
		type: 'table',
		children: rows.map((cells, index) => ({ type: 'row', header: index === 0, children: cells.map((children) => ({ type: 'cell', children })) })),
	}));
	const facts = fc.constant<ProseNode>({ type: 'component', name: 'Affected', attributes: {}, children: [], inline: false, position });
	return fc.oneof({ weight: 5, arbitrary: paragraph }, list, table, facts, fc.constant<ProseNode>({ type: 'rule' }));
}

/** A page with a lead, headings, and questions whose ids are its own. */
export function pageIn(language: Language): fc.Arbitrary<ProseNode[]> {
	const blocks = fc.array(blockIn(language), { maxLength: 3 });
	const title = fc.constantFrom(...phrases[language]).map((text) => text.trim());
	const section = fc
		.tuple(title, blocks)
		.map(([text, words]): ProseNode[] => [
			{ type: 'heading', depth: 2, anchor: 'counted', children: [{ type: 'text', value: text, position }], position },
			...words,
		]);
	const question = fc
		.tuple(title, blocks, fc.nat({ max: 5 }))
		.map(([text, children, number]): ProseNode[] => [
			{ type: 'component', name: 'Question', attributes: { id: `q${number}`, title: text }, children, inline: false, position },
		]);
	const request = fc
		.tuple(title, blocks, fc.nat({ max: 5 }), fc.constantFrom('now', 'soon'))
		.map(([text, children, number, urgency]): ProseNode[] => [
			{ type: 'component', name: 'Request', attributes: { id: `r${number}`, title: text, for: 'everyone', urgency }, children, inline: false, position },
		]);
	return fc.tuple(blocks, fc.array(fc.oneof(section, question, request), { maxLength: 6 })).map(([lead, parts]) => {
		const seen = new Set<string>();
		let headings = 0;
		return [...lead, ...parts.flat()].flatMap((node): ProseNode[] => {
			if (node.type === 'heading') return [{ ...node, anchor: `page-${++headings}` }];
			const id = node.type === 'component' ? node.attributes['id'] : undefined;
			if (id !== undefined && seen.has(id)) return [];
			if (id !== undefined) seen.add(id);
			return [node];
		});
	});
}

/** Two versions of a page, of which the second has some nodes of the first. */
export function twoPagesIn(language: Language): fc.Arbitrary<readonly [ProseNode[], ProseNode[]]> {
	const edited = pageIn(language).chain((before) =>
		fc.tuple(fc.subarray(before), fc.array(fc.tuple(blockIn(language), fc.nat()), { maxLength: 3 })).map(([kept, added]) => {
			const after = [...kept];
			for (const [node, place] of added) after.splice(place % (after.length + 1), 0, node);
			let headings = 0;
			return [before, after.map((node) => (node.type === 'heading' ? { ...node, anchor: `page-${++headings}` } : node))] as const;
		}),
	);
	return fc.oneof(edited, fc.tuple(pageIn(language), pageIn(language)));
}
