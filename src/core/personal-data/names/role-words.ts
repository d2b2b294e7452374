/** What people are called by instead of their names: roles that stand before or after a name, and titles. */

export interface RoleWords {
	/** Stands in front of a name. */
	before: string;
	/** Stands in front of a name only where a colon follows. */
	weak?: string;
	/** Makes any word after it a name. */
	title?: string;
	/** Follows a name. */
	after?: string;
}

export const roleWords: Readonly<Record<string, RoleWords>> = {
	ja: {
		before:
			'(?:広報|総務|窓口|営業|お客様|個人情報)?担当(?:者|役員|部長|課長)?|(?:個人情報(?:保護)?(?:管理)?|情報セキュリティ|最高情報セキュリティ|最高経営|管理|統括|現場|調査)?責任者|(?:個人情報(?:保護)?)管理者|連絡先|問い?合わせ先|代表(?:取締役|執行役|社員|理事|者)?(?:社長|会長|副社長)?(?:執行役員)?(?:兼?CEO)?|取締役(?:社長)?|(?:執行役員)?社長|会長|理事長|院長|学長|校長|館長|支店長|店長|部長|課長|室長|所長|局長|支配人|CEO|CISO|CIO|弁護士|発信者|文責|作成者?|承認者?',
		after: '様|さん|氏|殿|先生',
	},
	zh: {
		before:
			'联系人|联络人|聯絡人|连络人|负责人|負責人|经办人|承办人|承辦人|经理|經理|总经理|總經理|董事长|董事長|法定代表人|代表人|首席执行官|執行長|总裁|總裁|主任|主管|发言人|發言人|客服专员|客服專員|个人信息保护负责人|個人資料保護(?:長|聯絡人)|個資保護長|数据保护官|資料保護長|律师|律師|签发人|簽署人|撰稿人',
		after: '先生|女士|小姐|太太',
	},
	ko: {
		before: '(?:개인정보 ?보호 ?|정보 ?보호 ?최고 ?|현장 ?)?책임자|담당자|대표이사(?: ?사장| ?회장)?|사장|회장|이사장|원장|총장|최고 ?경영자|변호사',
		weak: '담당|대표|연락처|문의처?|교장|관장|점장|지점장|부장|과장|팀장|실장|본부장|소장|작성자?|승인자?',
		after: '님|씨|귀하|과장|부장|팀장|대표|이사|변호사',
	},
	vi: {
		before:
			'(?:tổng )?giám đốc(?: điều hành)?|chủ tịch(?: hđqt)?|người (?:liên hệ|phụ trách|đại diện|ký|phát ngôn)|liên hệ|phụ trách(?: [\\p{Ll} ]{2,30})?|đại diện(?: pháp luật)?|trưởng (?:phòng|ban|bộ phận)|luật sư|nhân viên',
		title: 'ông|bà|anh|chị|cô|ths\\.?|ts\\.?',
	},
	id: {
		before:
			'narahubung|kontak|penanggung jawab|direktur(?: utama)?|presiden direktur|ketua|kepala (?:bagian|divisi|kantor)|manajer|pejabat pelindungan data(?: pribadi)?|juru bicara|petugas|advokat|ttd\\.?|hormat kami',
		title: 'bapak|ibu|pak|bu|sdr\\.?|sdri\\.?|saudara|saudari|dr\\.?|ir\\.?',
	},
	en: {
		before:
			'contact(?: person| name)?|responsible|ask for|attn\\.?|attention|signed(?: by)?|sincerely|regards|(?:chief [a-z]+ |managing |executive )?(?:officer|director)|ceo|ciso|cio|cto|chair(?:man|woman|person)?|president|manager|head of [a-z ]{2,30}|(?:data )?protection officer|dpo|spokes(?:man|woman|person)|lawyer|solicitor|author|prepared by|approved by',
		title: 'mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame',
		after: '(?:(?:the|our|our company’s) )?(?:(?:group |interim )?(?:chief [a-z]+ officer|managing director|executive director)|ceo|ciso|cio|cto|chair(?:man|woman|person)?|president|director|general manager|head of|data protection officer|dpo|spokes(?:man|woman|person))',
	},
	pt: {
		before:
			'contato|responsável|falar com|a\\/c|diretor(?:a)?(?:[- ](?:presidente|geral|executiv[oa]))?|presidente|gerente(?: geral)?|encarregad[oa](?: (?:pelo tratamento|de proteção) de dados(?: pessoais)?)?|chefe|coordenador(?:a)?|porta-voz|advogad[oa]|atenciosamente|assinado por',
		title: 'sr\\.?|sra\\.?|srta\\.?|dr\\.|dra\\.|dona|senhor|senhora|professor|professora',
		after: '(?:diretor|diretora|presidente|gerente|encarregad[oa]|porta-voz|CEO)',
	},
	es: {
		before:
			'contacto|responsable|persona de contacto|preguntar por|att\\.?|director(?:a)?(?: (?:general|ejecutiv[oa]|gerente))?|president[ea]|gerente(?: general)?|delegad[oa] de protección de datos|dpd|jef[ea]|coordinador(?:a)?|portavoz|abogad[oa]|atentamente|firmado(?: por)?|consejer[oa] delegad[oa]',
		title: 'sr\\.?|sra\\.?|srta\\.?|don|doña|dña\\.?|d\\.(?= )|dr\\.|dra\\.|señor|señora',
		after: '(?:director|directora|president[ea]|gerente|consejer[oa] delegad[oa]|delegad[oa]|portavoz|CEO)',
	},
	fr: {
		before:
			'contact|responsable|interlocut(?:eur|rice)|directeur(?: général)?|directrice(?: générale)?|président(?:e)?(?:[- ]directeur général)?|gérant(?:e)?|pdg|délégué(?:e)? à la protection des données|dpo|chef(?:fe)? de [a-zé ]{2,20}|porte-parole|avocat(?:e)?|cordialement|signé(?: par)?|à l’attention de',
		title: 'm\\.|mme|mlle|monsieur|madame|mademoiselle|dr|pr|me(?= \\p{Lu})|maître',
		after: '(?:directeur|directrice|président(?:e)?|gérant(?:e)?|pdg|délégué(?:e)?|porte-parole)',
	},
	de: {
		before:
			'ansprechpartner(?:in)?|kontakt|verantwortlich(?:er|e)?|zuständig|geschäftsführer(?:in)?|vorstand(?:svorsitzende[rn]?)?|vorsitzende[rn]?|leiter(?:in)?|direktor(?:in)?|datenschutzbeauftragte[rn]?|pressesprecher(?:in)?|sprecher(?:in)?|rechtsanw(?:alt|ältin)|inhaber(?:in)?|gezeichnet|gez\\.|z\\. ?hd\\.',
		title: 'herrn?|frau|dr\\.|prof\\.',
		after: '(?:geschäftsführer(?:in)?|vorstand(?:svorsitzende)?|leiter(?:in)?|direktor(?:in)?|datenschutzbeauftragte|pressesprecher(?:in)?)',
	},
	ar: {
		before:
			'(?:ال)?مسؤولة? (?:ال)?(?:تواصل|اتصال|علاقات|حماية (?:ال)?بيانات)|جهة الاتصال|للتواصل|(?:ال)?مديرة?(?: (?:ال)?(?:عامة?|تنفيذية?))?|(?:ال)?رئيسة?(?: (?:مجلس الإدارة|(?:ال)?تنفيذية?))?|(?:ال)?متحدثة?(?: (?:ال)?رسمية?)?|(?:ال)?محاميا?ة?|(?:ال)?موظفة?|توقيع|التوقيع|مع التحية',
		title: 'السيد|السيدة|للسيد|للسيدة|الأستاذ|الأستاذة|الدكتور|الدكتورة|المهندس|المهندسة|الآنسة',
	},
};
