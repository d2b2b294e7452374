/**
 * Words that take some certainty away from what a sentence says.
 *
 * One of them is honest, and a notice needs it: data “may have been exposed”. Two on the same claim say that somebody
 * wanted to be on the safe side, and readers no longer know whether they have to act.
 */
import { remembered } from '../remembered.ts';
import { partsOf } from './locale.ts';
import { ownWords } from './own-words.ts';

/**
 * By language, ways to take certainty away. Two of different kinds pile up: 「可能性」 twice in a sentence may be two
 * claims, 「可能性があると思われ」 is one claim with two hedges.
 */
const HEDGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	en: {
		modal: '(?<!cannot |not )\\b(?:may|might|could)\\b(?! not be able)',
		adverb: '\\b(?:possibly|potentially|perhaps|maybe|presumably|conceivably|probably|likely|seemingly|apparently|arguably)\\b',
		verb: '\\b(?:(?:it )?(?:appears?|seems?)(?: that| to| likely)?|(?:we|is|are|was) (?:believed?|understood|suspected|presumed)(?: that| to)?|tends? to)\\b',
		noun: '\\b(?:a|the|some|any) (?:possibility|likelihood|chance|risk|suggestion|indication) (?:that|of)\\b',
		degree: '\\b(?:to some extent|in some ways|more or less|a certain (?:degree|number|extent)|some sort of|somewhat|so to speak)\\b',
	},
	ja: {
		possibility: '可能性|おそれ|恐れ|懸念',
		thought: '(?:と|に)(?:も)?(?:思われ|思い|思って|考えられ|考えて|考えます|みられ|見られ|推測|推察|推定|想定)|思料',
		seeming: 'かもしれ|らし(?:い|く)|(?:よう|模様|見込み)(?:です|であり|で、|だと)',
		denial: '否定(?:は)?でき|ない(?:わけ|もの)で(?:は|も)|(?:言|い)い切れ',
		degree: '(?<!の)一部(?:において|で)は?|ある程度|おおむね|概ね|若干|一定(?:の|程度)|(?:場合|こと)も?(?:あり得|ありえ)',
	},
	zh: {
		possibility: '可能|或许|或許|也许|也許|恐怕|说不定|說不定|未必',
		thought: '据认为|據研判|据推测|據推測|我们认为|我們認為|推测|推測|推定|估计|估計|疑似|怀疑|懷疑',
		seeming: '似乎|好像|看来|看來|看似|大概|大约|大約',
		denial: '不(?:能|可)?排除|无法排除|無法排除|不能否认|無法否認',
		degree: '在一定程度上|某种程度上|某種程度上|或多或少|基本上',
	},
	ko: {
		possibility: '가능성|우려|(?:을|를|ㄹ) 수(?:도)? 있을',
		thought: '(?:으로|라고|다고|고) (?:생각|추정|추측|판단|보)(?:되|됩|하고|합|여|입|이)',
		seeming: '(?:것 같|듯(?:하|합|싶)|모양(?:이|입)|지도 모)',
		denial: '배제(?:할 수|하기)|부인할 수 없|단정(?:할 수|하기)',
		degree: '어느 정도|다소|일정 부분|대체로',
	},
	es: {
		modal: '(?<!\\bno )\\b(?:puede|pueden|podría|podrían|pudiera|pudieran|podido)\\b(?! (?:usted|llamar|escribir|ver|leer|consultar|seguir|utilizar))',
		adverb: '\\b(?:posiblemente|quizás?|tal vez|probablemente|presuntamente|aparentemente|presumiblemente|eventualmente|acaso)\\b',
		verb: '\\b(?:parece(?:n|ría)?(?: ser)? que|al parecer|se (?:cree|estima|supone|presume|sospecha) que|creemos que|tiende a)\\b',
		noun: '\\b(?:la|una|cierta|alguna) (?:posibilidad|probabilidad) de\\b|\\bes posible que\\b|\\bno (?:se puede|podemos|cabe) descartar\\b',
		degree: '\\b(?:en cierta medida|en cierto modo|hasta cierto punto|más o menos|de alguna manera)\\b',
	},
	pt: {
		modal: '\\b(?:pode|podem|poderia|poderiam|possa|possam|podido)\\b(?! (?:ligar|escrever|ver|ler|continuar|usar))',
		adverb: '(?<!\\p{L})(?:possivelmente|talvez|provavelmente|supostamente|aparentemente|presumivelmente|eventualmente|porventura)(?!\\p{L})',
		verb: '\\b(?:parece(?:m)?(?: ser)? que|ao que parece|acredita-se que|acreditamos que|estima-se que|supõe-se que|suspeita-se que)\\b',
		noun: '\\b(?:a|uma|alguma) (?:possibilidade|probabilidade) de\\b|(?<!\\p{L})é possível que\\b|\\bnão (?:se pode|podemos) descartar\\b',
		degree: '\\b(?:de certa forma|em certa medida|até certo ponto|mais ou menos)\\b',
	},
	fr: {
		modal: '\\b(?:peut|peuvent|pourrai(?:t|ent)|puisse(?:nt)?)\\b(?!-| (?:vous|nous)\\b)',
		adverb: '(?<!\\p{L})(?:peut-être|éventuellement|possiblement|probablement|vraisemblablement|apparemment|potentiellement|sans doute)(?!\\p{L})',
		verb: '\\b(?:il (?:semble(?:rait)?|paraît|paraîtrait|apparaît) que|semble(?:nt|rait)? (?:avoir|être)|nous (?:pensons|croyons) que|on suppose que|tend(?:ent)? à)\\b',
		noun: '\\b(?:la|une|quelque) (?:possibilité|probabilité) (?:que|de|d’|d\')|\\bil (?:est|n’est pas|n\'est pas) (?:im)?possible qu(?:e\\b|[’\'])|\\bne (?:pouvons|peut|peut pas) (?:pas )?exclure\\b',
		degree: '\\b(?:dans une certaine mesure|d’une certaine manière|plus ou moins|en quelque sorte)\\b',
	},
	de: {
		modal: '(?<!\\p{L})(?:könnten?|dürften?|mögen|mag)(?!\\p{L})',
		adverb: '(?<!\\p{L})(?:möglicherweise|vielleicht|eventuell|vermutlich|wahrscheinlich|mutmaßlich|offenbar|anscheinend|womöglich|unter Umständen|gegebenenfalls|wohl)(?!\\p{L})',
		verb: '(?<!\\p{L})(?:es (?:scheint|sieht so aus)|scheint|scheinen|wir (?:vermuten|glauben|nehmen an)|es wird (?:vermutet|angenommen))(?!\\p{L})',
		noun: '(?<!\\p{L})(?:die|eine|gewisse) (?:Möglichkeit|Wahrscheinlichkeit)(?!\\p{L})|nicht (?:auszuschließen|ausgeschlossen)|nicht ausschließen',
		degree: '(?<!\\p{L})(?:in gewissem Maße|bis zu einem gewissen Grad|gewissermaßen|mehr oder weniger|sozusagen)(?!\\p{L})',
	},
	vi: {
		modal: 'có thể(?! (?:gọi|xem|đọc|liên hệ|tiếp tục|sử dụng))|có khả năng',
		adverb: 'có lẽ|dường như|hình như|không chừng|biết đâu|chắc là',
		verb: 'được cho là|chúng tôi (?:nghĩ|cho) rằng|có vẻ(?: như)?|nghi ngờ rằng|ước đoán',
		noun: 'không (?:thể )?loại trừ(?: khả năng)?|khả năng là',
		degree: 'ở một mức độ nào đó|phần nào|ít nhiều',
	},
	id: {
		modal: '\\b(?:dapat saja|bisa saja|dapat jadi|bisa jadi)\\b',
		adverb: '\\b(?:mungkin|barangkali|kemungkinan|agaknya|kiranya|boleh jadi)\\b',
		verb: '\\b(?:diduga|ditengarai|diperkirakan|tampaknya|sepertinya|kelihatannya|kami (?:menduga|memperkirakan))\\b',
		noun: '\\btidak (?:dapat|bisa|menutup) (?:dikesampingkan|dipungkiri|kemungkinan)\\b',
		degree: '\\b(?:sampai batas tertentu|kurang lebih|sedikit banyak|agak)\\b',
	},
	ar: {
		// قد before a verb of the past, or after كان, only says that something is over.
		modal: '(?<!\\p{L})(?:و|ف)?(?:(?:ربما|لعل)(?!\\p{L})|(?<!(?:كون|كان)\\p{L}*(?: \\p{L}+){0,4} (?:و|ف)?)قد(?= (?:ي|ت|ن))(?! تمت?(?!\\p{L})))',
		adverb: '(?<!\\p{L})(?:من المحتمل|من الممكن|محتمل|على الأرجح|يُحتمل|يحتمل|على ما يبدو)(?!\\p{L})',
		verb: '(?<!\\p{L})(?:يبدو أن\\p{L}*|يُعتقد|نعتقد|يُظن|نظن|يُشتبه|يُرجّح|يُفترض)(?!\\p{L})',
		noun: '(?<!\\p{L})(?:احتمال|إمكانية|لا يمكن استبعاد|لا نستبعد)(?!\\p{L})',
		degree: '(?<!\\p{L})(?:إلى حد ما|نوعًا ما|بشكل أو بآخر|بدرجة ما)(?!\\p{L})',
	},
};

/**
 * Two hedges that say one thing together: that a possibility is not denied. 「可能性は否定できません」 and “不能排除姓名被复制的可能” are
 * what other languages say as “cannot be ruled out”; “不排除可能存在” hedges twice.
 */
const ONE_HEDGE: Readonly<Record<string, RegExp>> = {
	ja: /^(?:可能性|おそれ|恐れ|懸念)(?:は|が|を|も)?(?:(?:ない|無い)とは)?(?:完全に|全く|まったく)?(?:否定|(?:言|い)い切れ)/u,
	zh: /^(?:不(?:能|可)?|无法|無法)(?:排除|否认|否認)(?:(?!可能).)*(?:[的之]可能|可能(?=性|[。！？!?]|$))/u,
	ko: /^(?:가능성|우려)(?:을|를|이|가|은|는|도)? ?(?:없다고 ?|완전히 ?|전혀 ?)?(?:배제|부인|단정)/u,
};

/** Where a word begins or ends, in any alphabet; `\b` knows only that of English. */
const EDGE = '(?:(?<=\\p{L})(?!\\p{L})|(?<!\\p{L})(?=\\p{L}))';

const compiled = new Map(
	Object.entries(HEDGES).map(([language, kinds]) => [language, Object.entries(kinds).map(([kind, sign]) => ({ kind, sign: new RegExp(sign.replaceAll('\\b', EDGE), 'giu') }))]),
);

/** How far apart two hedges may stand on one claim: words between them, or characters where words are not parted. */
const NEAR_WORDS = 4;
const NEAR_CHARACTERS = 9;

/** Of a longer sentence, `sentences-are-short` speaks first. */
const LONGEST = 2_000;

/** This many in one sentence are too many, wherever they stand. */
const TOO_MANY = 4;

export interface Pile {
	start: number;
	end: number;
	/** The hedges, as they are written. */
	hedges: string[];
}

export interface Hedge {
	/** Which way to take certainty away it is, for example `modal`. */
	kind: string;
	words: string;
	start: number;
	end: number;
}

/** The hedges of one sentence, in order; none in a language whose hedges are not known. */
export function hedgesIn(sentence: string, locale: string): Hedge[] {
	const text = ownWords(sentence.slice(0, LONGEST));
	const found = (compiled.get(partsOf(locale).language) ?? [])
		.flatMap(({ kind, sign }) => [...text.matchAll(sign)].map(({ 0: words, index }) => ({ kind, words, start: index, end: index + words.length })))
		.sort((a, b) => a.start - b.start || b.end - a.end);
	// Of “ne peut exclure” the verb alone is no second hedge.
	return found.filter(({ start, end }, index) => !found.slice(0, index).some((longer) => start >= longer.start && end <= longer.end));
}

/** Hedges of one sentence that pile up on one claim, or `none`. */
export const pileIn = remembered((sentence: string, locale: string): Pile | 'none' => {
	const { language } = partsOf(locale);
	const text = ownWords(sentence.slice(0, LONGEST));
	const hedges = hedgesIn(sentence, locale);
	for (const [index, hedge] of hedges.entries()) {
		const next = hedges[index + 1];
		if (next && next.kind !== hedge.kind && next.start >= hedge.end && isNear(text.slice(hedge.end, next.start), language) && !areOne(text.slice(hedge.start), next.start - hedge.start, language)) {
			return { start: hedge.start, end: next.end, hedges: [hedge.words.trim(), next.words.trim()] };
		}
	}
	const [first, last] = [hedges[0], hedges.at(-1)];
	return first && last && hedges.length >= TOO_MANY && new Set(hedges.map(({ kind }) => kind)).size > 1 ? { start: first.start, end: last.end, hedges: hedges.map(({ words }) => words.trim()) } : 'none';
});

/** These words begin with a phrase that is one hedge, and the next hedge begins within it. */
function areOne(words: string, next: number, language: string): boolean {
	return (ONE_HEDGE[language]?.exec(words)?.[0].length ?? 0) > next;
}

/** Nothing that ends a claim stands between them. */
function isNear(between: string, language: string): boolean {
	if (/^\s*[,，、،]\s*$/u.test(between)) return true;
	// German has a comma before each clause that begins with dass.
	if (/[,;:.、。，；：،؛]/u.test(between.replace(/,(?= dass\s)/, ''))) return false;
	if (language === 'ja' || language === 'zh') return between.length <= NEAR_CHARACTERS;
	return (between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= NEAR_WORDS;
}
