/** What a number may count, in the words that follow it: people, records, lengths of time, shares, money. */
import type { Figure } from '../facts/incident.ts';
import { languageOf } from './language-of.ts';

/** `people` and `records` are those of an incident; a `mark` is part of a name, a place or a code, and counts nothing. */
export type Counted = 'people' | 'records' | 'percent' | 'mark' | 'nothing known' | Exclude<NonNullable<Figure['unit']>, 'none'>;

interface Things {
	people: string;
	records: string;
	year: string;
	month: string;
	week: string;
	day: string;
	hour: string;
	minute: string;
	percent: string;
	/** Words that make the number before them a mark: the 14th floor, 256 bits, 16 digits. */
	mark: string;
	/** How many words may stand before the thing: 5,300 former members. */
	between: number;
}

const PERCENT = '%|per ?cent|prozent|pour cent|por ciento|por cento|phần trăm|persen|بالمئه|بالمائه|في المئه|في المائه|パーセント|ﾊﾟｰｾﾝﾄ|퍼센트|프로(?!\\p{L})';

const things: Readonly<Record<string, Things>> = {
	ja: {
		people: '(?:[余強弱]|あまり|余り|超)?(?:名|人(?![口気工生間類格物称力材数事体為])|方(?![法向面々針式])|世帯)',
		records: '(?:[余強弱]|あまり|余り|超)?(?:件(?![名])|通|枚|口座|(?:個の)?(?:アカウント|レコード|アドレス))',
		year: '(?:年間?|か年|カ年|ヵ年|ヶ年)(?![生\\d])',
		month: '(?:か月|カ月|ヵ月|ヶ月|ケ月|ｹ月|箇月|月間)',
		week: '週間?',
		day: '日間?(?!本)',
		hour: '時間',
		minute: '分間?(?![の割類野析])',
		percent: PERCENT,
		mark: '号|番|条|項|款|章|節|回|版|桁|文字|階|丁目|番地|ページ|頁|ビット|つ|歳|才|手順|営業日|段階|度|等|級|位|点|割|倍|行|列|名様まで|bit',
		between: 0,
	},
	zh: {
		people: '[余餘多]?(?:名(?![义義])|人(?![口民工物格員员類类生])|位(?=$|[\\s,.。，、；;)）!！]|(?:已|未|前)?(?:顾客|顧客|客|用户|用戶|会员|會員|员工|員工|持卡人|患者|乘客|旅客|读者|讀者|学生|學生|个人|市民|消費者|消费者))|户(?!外))',
		records: '[余餘多]?(?:条(?![例件款])|條(?![例件款])|[笔筆](?!试|試)|份|封|[张張]|个[账帐][户号]|個[帳賬][戶號]|个用户|個用戶|组|組)',
		year: '年(?!\\d)',
		month: '[个個]?月',
		week: '[个個]?[周週星](?:期)?',
		day: '[天日]',
		hour: '[个個]?小[时時]',
		minute: '分[钟鐘]?(?![之的])',
		percent: PERCENT,
		mark: '号|號|条例|款|项|項|章|节|節|次|版|位|码|碼|个字符|個字元|字|层|層|楼|樓|页|頁|比特|步|个步骤|個步驟|岁|歲|周岁|级|級|倍|成|个工作日|個工作天|bit|端口|路|段',
		between: 0,
	},
	ko: {
		people: ' ?여? ?(?:명|인(?=[\\s,.)]|$|의|이|은|을)|가구|세대)',
		records: ' ?여? ?(?:건|통|장|개의? ?(?:계정|카드|기록|주소|이메일|레코드))',
		year: ' ?년(?:간)?',
		month: ' ?(?:개월|달)',
		week: ' ?주(?:일|간)?',
		day: ' ?일(?:간)?',
		hour: ' ?시간',
		minute: ' ?분',
		percent: ` ?(?:${PERCENT})`,
		mark: ' ?(?:호|번|조|항|장(?= )|절|회|판|자리|자 이상|글자|층|쪽|페이지|비트|세|살|단계|영업일|등|급|위|점|배|bit)',
		between: 0,
	},
	en: {
		people: "(?:people|persons?|customers?|clients?|members?(?! states| countries)|users?|employees?|staff|individuals?|passengers?|patients?|readers?|borrowers?|subscribers?|guests?|students?|pupils?|applicants?|visitors?|residents?|citizens?|[a-z]*holders?|households?|victims?|subjects|workers|candidates?|colleagues|travell?ers|buyers|shoppers|recipients|donors|voters|owners|men|women|families|children|adults|policyholders|tenants|drivers|teachers|parents)",
		records: '(?:accounts?|records?|cards?|addresses|e-?mails?|messages|entries|files|documents|data ?sets|profiles|passwords|passports|letters|lines|rows|orders|bookings|transactions)',
		year: 'years?',
		month: 'months?',
		week: 'weeks?',
		day: 'days?',
		hour: 'hours?|hrs?',
		minute: 'minutes?|mins?',
		percent: PERCENT,
		mark: 'bits?|characters?|digits?|letters? long|steps?|floor|pages?|times?|rounds?|words?|working|business|centur(?:y|ies)|degrees?|numbers?',
		between: 2,
	},
	de: {
		people: '(?:personen|person|kund(?:innen|en|e|in)|mitglieder[n]?|mitglieds?|nutzer(?:innen|n)?|beschäftigten?|beschäftigter|mitarbeite(?:rinnen|rn|r|nden?)|betroffene[nr]?|patient(?:innen|en)|passagieren?|fahrgästen?|\\p{L}*inhaber(?:innen|n)?|menschen|leuten?|leser(?:innen|n)?|bewerber(?:innen|n)?|teilnehmer(?:innen|n)?|schüler(?:innen|n)?|studierenden?|gästen?|haushalten?|bürger(?:innen|n)?|einwohner(?:innen|n)?|versicherten?|abonnent(?:innen|en)|empfänger(?:innen|n)?|kindern?|reisenden?)',
		records: '(?:datens[aä]tzen?|konten|karten|(?:\\p{L}+-?)?adressen|e-?mails?|nachrichten|dokumenten?|dateien|profilen?|einträgen?|bestellungen|buchungen|schreiben|briefen?)',
		year: 'jahr(?:en|es|e)?',
		month: 'monat(?:en|e|s)?',
		week: 'wochen?',
		day: 'tag(?:en|es|e)?',
		hour: 'stunden?',
		minute: 'minuten?',
		percent: PERCENT,
		mark: 'bits?|zeichen|ziffern?|schritten?|stock|etage|seiten?|mal|runden|wörtern?|werktagen?|-stellig\\p{L}*|jahrhundert|grad',
		between: 2,
	},
	fr: {
		people: "(?:personnes?|client(?:e?s)?|client|membres?|utilisat(?:eur|rice)s?|salariée?s?|employée?s?|collaborat(?:eur|rice)s?|abonnée?s?|patiente?s?|passag(?:er|ère)s?|titulaires?|adhérente?s?|usag(?:er|ère)s?|candidate?s?|élèves?|étudiante?s?|lect(?:eur|rice)s?|foyers?|habitante?s?|victimes?|visit(?:eur|euse)s?|assurée?s?|enfants?|porteurs?|voyag(?:eur|euse)s?|citoyens?|internautes)",
		records: "(?:d'|de )?(?:comptes?|enregistrements?|cartes?|adresses?|courriels?|e-?mails?|messages?|dossiers?|fiches?|fichiers|documents?|lignes?|profils?|commandes?|réservations?|courriers?|lettres?)",
		year: 'ans?|années?',
		month: 'mois',
		week: 'semaines?',
		day: 'jours?',
		hour: 'heures?|h(?!\\p{L})',
		minute: 'minutes?|min(?!\\p{L})',
		percent: PERCENT,
		mark: 'bits?|caractères?|chiffres?|derniers chiffres|étapes?|étage|pages?|fois|mots?|siècle|degrés?|numéros?',
		between: 2,
	},
	es: {
		people: '(?:personas?|client[ea]s?|soci[oa]s?|miembros?|usuari[oa]s?|emplead[oa]s?|trabajador(?:es|as|a)?|titulares?|pasajer[oa]s?|pacientes?|afectad[oa]s?|abonad[oa]s?|suscriptor(?:es|as)?|alumn[oa]s?|estudiantes?|candidat[oa]s?|lector(?:es|as)?|hogares?|ciudadan[oa]s?|visitantes?|niñ[oa]s?|huéspedes|viajer[oa]s?|asegurad[oa]s?|consumidor(?:es|as)?|aspirantes?)',
		records: '(?:de )?(?:cuentas?|registros?|tarjetas?|direcciones|correos?|mensajes?|fichas?|documentos?|archivos?|ficheros?|perfiles|pedidos?|reservas?|cartas?)',
		year: 'años?',
		month: 'mes(?:es)?',
		week: 'semanas?',
		day: 'días?',
		hour: 'horas?|h(?!\\p{L})',
		minute: 'minutos?|min(?!\\p{L})',
		percent: PERCENT,
		mark: 'bits?|caracteres?|dígitos?|pasos?|planta|páginas?|veces|palabras?|siglo|grados?|números?',
		between: 2,
	},
	pt: {
		people: '(?:ex-)?(?:pessoas?|clientes?|associad[oa]s?|membros?|usuári[oa]s?|funcionári[oa]s?|empregad[oa]s?|colaborador(?:es|as|a)?|titular(?:es)?|passageir[oa]s?|pacientes?|assinantes?|alun[oa]s?|estudantes?|candidat[oa]s?|leitor(?:es|as)?|famílias|cidadãos?|cidadãs?|visitantes?|consumidor(?:es|as)?|hóspedes|viajantes|segurad[oa]s?|crianças?|trabalhador(?:es|as)?)',
		records: '(?:de )?(?:contas?|registros?|cartões|cartão|endereços?|e-?mails?|mensagens|documentos?|arquivos?|cadastros?|perfis|pedidos?|reservas?|cartas?)',
		year: 'anos?',
		month: 'mês|meses',
		week: 'semanas?',
		day: 'dias?',
		hour: 'horas?|h(?!\\p{L})',
		minute: 'minutos?|min(?!\\p{L})',
		percent: PERCENT,
		mark: 'bits?|caracteres?|dígitos?|passos?|andar|páginas?|vezes|palavras?|século|graus?|números?',
		between: 2,
	},
	vi: {
		people: '(?:lượt )?(?:người(?! dùng mật)|khách hàng|thành viên|nhân viên|chủ thẻ|hành khách|bệnh nhân|học sinh|sinh viên|độc giả|hội viên|hộ gia đình|cá nhân|ứng viên|khách|nạn nhân|cư dân)',
		records: '(?:tài khoản|bản ghi|thẻ|địa chỉ|email|thư(?! mục)|hồ sơ|tệp|tin nhắn|tài liệu|đơn hàng)',
		year: 'năm(?! \\d)',
		month: 'tháng(?! \\d)',
		week: 'tuần',
		day: 'ngày(?! \\d)',
		hour: 'giờ|tiếng',
		minute: 'phút',
		percent: PERCENT,
		mark: 'bit|ký tự|chữ số|số cuối|số thẻ|bước|tầng|trang|lần|từ|tuổi|thế kỷ|độ|điểm',
		between: 2,
	},
	id: {
		people: '(?:orang|pelanggan|anggota|pengguna|karyawan|pegawai|nasabah|pemegang|penumpang|pasien|konsumen|pembaca|siswa|mahasiswa|pelamar|warga|pengunjung|peserta|jiwa|keluarga|pekerja|tamu)',
		records: '(?:akun|catatan|kartu|alamat|surel|email|pesan|rekaman|dokumen|berkas|data|profil|pesanan|surat)',
		year: 'tahun(?! \\d)',
		month: 'bulan',
		week: 'minggu|pekan',
		day: 'hari(?! kerja)',
		hour: 'jam',
		minute: 'menit',
		percent: PERCENT,
		mark: 'bit|karakter|angka|digit|langkah|lantai|halaman|kali|kata|abad|derajat|hari kerja',
		between: 2,
	},
	ar: {
		people: '(?:شخصا?|اشخاص|عميلا?|عملاء|عضوا?|اعضاء|موظف(?:ا|ين|ون)?|مستخدم(?:ا|ين|ون)?|راكبا?|ركاب|مشترك(?:ا|ين|ون)?|حامل(?:ا|ي|و)?|متاثر(?:ا|ين|ون)?|زبونا?|زبائن|طالبا?|طلاب|مريضا?|مرضي|فردا?|افراد|نسمه|زائرا?|زوار|قارئا?|قراء|عائله|اسره|متقدم(?:ا|ين)?|مسافرا?|مسافرين)',
		records: '(?:حسابا?|حسابات|سجلا?|سجلات|بطاقه|بطاقات|عنوانا?|عناوين|رساله|رسائل|ملفا?|ملفات|مستندا?|وثيقه|قيدا?|طلبا?)',
		year: 'سنه|سنوات|سنين|عاما?|اعوام',
		month: 'شهرا?|اشهر|شهور',
		week: 'اسبوعا?|اسابيع',
		day: 'يوما?|ايام(?! عمل)',
		hour: 'ساعه|ساعات',
		minute: 'دقيقه|دقائق',
		percent: PERCENT,
		mark: 'بت|حرفا?|احرف|رقما?|ارقام|خطوات|خطوه|طابق|صفحه|مره|مرات|كلمات|كلمه|قرنا?|درجه|ايام عمل',
		between: 1,
	},
};

/** Words that stand before a person’s noun and make no other thing of it, and those that do. */
const BETWEEN_WORDS: Readonly<Record<string, string>> = {
	en: 'of (?:our|the|its|these|those) |(?!(?:to|or|and|for|in|on|at|with|if|by|is|are|was|were|be|of|from|per|a|an|the|minutes?|hours?|days?|weeks?|months?|years?|percent)\\b)[a-z-]+ ',
	de: '(?!(?:und|oder|für|in|an|auf|mit|wenn|von|bei|pro|der|die|das|den|dem|uhr|tage?n?|stunden?|jahren?|monaten?|wochen?|minuten?|prozent)\\b)[\\p{L}-]+ ',
	fr: "de nos |des |(?!(?:états?|pays|à|ou|et|pour|en|dans|avec|si|par|sur|la|le|les|un|une|heures?|jours?|mois|ans|semaines?|minutes?|euros?)\\b)[\\p{L}-]+ |(?:de |d')",
	es: 'de (?:nuestr[oa]s|l[oa]s|sus) |(?!(?:estados|países|a|o|y|para|en|con|si|por|el|la|los|las|un|una|horas?|días?|meses|años|semanas?|minutos?|euros?)\\b)[\\p{L}-]+ |de ',
	pt: 'de noss[oa]s |d[oa]s |(?!(?:estados|países|a|ou|e|para|em|com|se|por|o|os|as|um|uma|horas?|dias?|meses|anos|semanas?|minutos?|reais)\\b)[\\p{L}-]+ |de ',
	vi: '(?!(?:nước|quốc|và|hoặc|để|trong|với|nếu|là|thì|cho|của|giờ|ngày|tháng|năm|tuần|phút|đồng)(?= ))\\p{L}+ ',
	id: '(?!(?:negara|dan|atau|untuk|di|dengan|jika|adalah|oleh|dari|jam|hari|bulan|tahun|minggu|menit|rupiah)\\b)[\\p{L}-]+ ',
	ar: '(?!(?:من|الي|في|علي|عن|او|مع|ساعه|يوما|ايام|شهرا)(?= ))(?!و)\\p{L}+ ',
};

interface Patterns {
	exact: readonly [Counted, RegExp][];
	people: RegExp;
	records: RegExp;
}

const made = new Map<string, Patterns>();

function patternsOf(language: string): Patterns {
	const ready = made.get(language);
	if (ready) return ready;
	const known = Object.hasOwn(things, language) ? things[language] : undefined;
	const joined = language === 'ja' || language === 'zh' || language === 'ko';
	const gap = joined ? '^ ?' : '^[ -]?';
	const end = joined ? '' : '(?![\\p{L}\\p{M}])';
	const word = (pattern: string) => new RegExp(`${gap}(?:${pattern})${end}`, 'u');
	const list: (readonly [Counted, string])[] = known
		? [
				['percent', known.percent],
				...(['mark', 'year', 'month', 'week', 'day', 'hour', 'minute'] as const).map((unit) => [unit, known[unit]] as const),
			]
		: [['percent', PERCENT]];
	const between = known && known.between > 0 ? `(?:${BETWEEN_WORDS[language] ?? '(?!)'}){0,${known.between}}?` : '';
	const nobody = /(?!)/u;
	const patterns: Patterns = {
		exact: list.map(([counted, pattern]) => [counted, counted === 'percent' ? new RegExp(`^ ?(?:${pattern})`, 'u') : word(pattern)]),
		people: known ? new RegExp(`${gap}${between}${known.people}${end}`, 'u') : nobody,
		records: known ? new RegExp(`${gap}${between}${known.records}${end}`, 'u') : nobody,
	};
	made.set(language, patterns);
	return patterns;
}

/** What the words after a number say that it counts, and where they end. */
export function countedAfter(after: string, locale: string): { counted: Counted; length: number } {
	const { exact, people, records } = patternsOf(languageOf(locale));
	const all: (readonly [Counted, RegExp])[] = [['people', people], ['records', records], ...exact];
	// A thing right behind the number comes before one that is a word or two away.
	let best: { counted: Counted; length: number } | undefined;
	for (const [counted, pattern] of all) {
		const length = pattern.exec(after)?.[0].length;
		if (length !== undefined && (!best || length < best.length)) best = { counted, length };
	}
	return best ?? { counted: 'nothing known', length: 0 };
}
