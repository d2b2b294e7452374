/**
 * Numbers in words, for the languages whose words can be told from others. Each word adds a value or multiplies what
 * stands before it: *two* (adds 2) *hundred* (times 100) *and* (joins) *five* (adds 5).
 */
export interface NumberWords {
	adds: ReadonlyMap<string, number>;
	times: ReadonlyMap<string, number>;
	/** Joins two parts, and is nothing at either end. */
	joins: ReadonlySet<string>;
}

/** Words in the order of their values, from the first; alternatives with a stroke. */
function counted(first: number, step: number, words: string): [string, number][] {
	return words.split(' ').flatMap((word, index) => word.split('|').map((form): [string, number] => [form, first + index * step]));
}

function numberWords(adds: readonly [string, number][], times: readonly [string, number][], joins: string): NumberWords {
	return { adds: new Map(adds), times: new Map(times), joins: new Set(joins.split(' ')) };
}

/** German writes a number as one word; these are its parts. */
export const germanParts = numberWords(
	[
		...counted(1, 1, 'ein|eins|eine|einem|einen|einer zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'),
		...counted(20, 10, 'zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig'),
	],
	[['hundert', 100], ['tausend', 1000]],
	'und',
);

const words: Readonly<Record<string, NumberWords>> = {
	en: numberWords(
		[
			...counted(0, 1, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
			...counted(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
		],
		[['hundred', 100], ['dozen', 12], ['thousand', 1e3], ['k', 1e3], ['million', 1e6], ['mn', 1e6], ['billion', 1e9], ['bn', 1e9]],
		'and',
	),
	de: numberWords(
		[...germanParts.adds],
		[['hundert', 100], ['tausend', 1e3], ['tsd', 1e3], ['million', 1e6], ['millionen', 1e6], ['mio', 1e6], ['milliarde', 1e9], ['milliarden', 1e9], ['mrd', 1e9]],
		'und',
	),
	fr: numberWords(
		[
			...counted(0, 1, 'zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
			...counted(20, 10, 'vingt|vingts trente quarante cinquante soixante septante huitante|octante nonante'),
		],
		[['cent', 100], ['cents', 100], ['mille', 1e3], ['millier', 1e3], ['milliers', 1e3], ['million', 1e6], ['millions', 1e6], ['milliard', 1e9], ['milliards', 1e9]],
		'et',
	),
	es: numberWords(
		[
			...counted(0, 1, 'cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'),
			...counted(20, 1, 'veinte veintiún|veintiuno|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'),
			...counted(30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa cien|ciento'),
			...counted(200, 100, 'doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas'),
		],
		[['mil', 1e3], ['millón', 1e6], ['millones', 1e6]],
		'y',
	),
	pt: numberWords(
		[
			...counted(0, 1, 'zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove'),
			...counted(20, 10, 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem|cento'),
			...counted(200, 100, 'duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas'),
		],
		[['mil', 1e3], ['milhão', 1e6], ['milhões', 1e6], ['bilhão', 1e9], ['bilhões', 1e9]],
		'e',
	),
	vi: numberWords(
		[...counted(0, 1, 'không một|mốt hai ba bốn|tư năm|lăm sáu bảy|bẩy tám chín mười')],
		[['mươi', 10], ['trăm', 100], ['nghìn', 1e3], ['ngàn', 1e3], ['triệu', 1e6], ['tỷ', 1e9], ['tỉ', 1e9]],
		'lẻ linh',
	),
	id: numberWords(
		[...counted(0, 1, 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'), ['seratus', 100]],
		[['belas', 10], ['puluh', 10], ['ratus', 100], ['ribu', 1e3], ['rb', 1e3], ['juta', 1e6], ['jt', 1e6], ['miliar', 1e9]],
		'',
	),
	ar: numberWords(
		[
			...counted(1, 1, 'واحد|واحده|احد|احدي اثنان|اثنين|اثنا|اثني|اثنتان|اثنتين|اثنتا ثلاث|ثلاثه اربع|اربعه خمس|خمسه ست|سته سبع|سبعه ثماني|ثمانيه|ثمان تسع|تسعه عشر|عشره'),
			...counted(20, 10, 'عشرون|عشرين ثلاثون|ثلاثين اربعون|اربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين مئه|مائه'),
			...counted(200, 100, 'مئتان|مئتين|مائتان|مائتين ثلاثمئه|ثلاثمائه اربعمئه|اربعمائه خمسمئه|خمسمائه ستمئه|ستمائه سبعمئه|سبعمائه ثمانمئه|ثمانمائه تسعمئه|تسعمائه'),
		],
		[['الف', 1e3], ['الفا', 1e3], ['الاف', 1e3], ['الفي', 2e3], ['الفين', 2e3], ['الفان', 2e3], ['مليون', 1e6], ['مليونا', 1e6], ['ملايين', 1e6], ['مليوني', 2e6], ['مليار', 1e9], ['مليارات', 1e9]],
		'و',
	),
};

/** The number words of a language; none where numbers cannot be told from other words. */
export function numberWordsOf(language: string): NumberWords | undefined {
	return Object.hasOwn(words, language) ? words[language] : undefined;
}

/** Days of the month as they are counted in words: the fourteenth, le premier. */
export const ordinalDays: Readonly<Record<string, ReadonlyMap<string, number>>> = {
	en: new Map([
		...counted(1, 1, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'),
		...counted(21, 1, 'twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'),
	]),
	fr: new Map([['premier', 1]]),
	es: new Map([['primero', 1]]),
	pt: new Map([['primeiro', 1]]),
};
