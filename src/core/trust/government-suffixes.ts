/** Japan gives `pref.<name>.jp` to the prefecture alone; its police stand below it. */
const prefectures = [
	'hokkaido', 'aomori', 'iwate', 'miyagi', 'akita', 'yamagata', 'fukushima', 'ibaraki', 'tochigi', 'gunma', 'saitama', 'chiba', 'kanagawa', 'niigata', 'toyama',
	'ishikawa', 'fukui', 'yamanashi', 'nagano', 'gifu', 'shizuoka', 'aichi', 'mie', 'shiga', 'kyoto', 'osaka', 'hyogo', 'nara', 'wakayama', 'tottori', 'shimane',
	'okayama', 'hiroshima', 'yamaguchi', 'tokushima', 'kagawa', 'ehime', 'kochi', 'fukuoka', 'saga', 'nagasaki', 'kumamoto', 'oita', 'miyazaki', 'kagoshima', 'okinawa',
];

/** Ends of names that are given to public bodies alone, so that a name under them is theirs. */
export const governmentSuffixes: readonly string[] = [
	'gov', 'mil', 'int', 'europa.eu', 'go.jp', 'lg.jp', 'metro.tokyo.jp', ...prefectures.map((name) => `pref.${name}.jp`), 'go.kr', 'gov.cn', 'gov.tw',
	'gov.hk', 'gov.mo', 'gov.sg', 'gov.vn', 'go.id', 'gov.br', 'leg.br', 'jus.br', 'mp.br', 'def.br', 'gob.es', 'gencat.cat', 'euskadi.eus',
	'juntadeandalucia.es', 'gov.pt', 'gob.mx', 'gob.ar', 'gob.cl', 'gov.co', 'gob.pe', 'gob.ec', 'gub.uy', 'gob.bo', 'gov.py', 'gob.ve', 'go.cr',
	'gob.pa', 'gob.gt', 'gob.sv', 'gob.hn', 'gob.ni', 'gob.do', 'gouv.fr', 'gouv.qc.ca', 'gouv.sn', 'gouv.ci', 'gov.ma', 'gov.tn', 'gov.dz', 'bund.de',
	'gv.at', 'admin.ch', 'public.lu', 'etat.lu', 'fgov.be', 'belgium.be', 'gov.uk', 'gov.scot', 'gov.wales', 'police.uk', 'nhs.uk', 'gov.ie', 'gc.ca',
	'canada.ca', 'gov.bc.ca', 'ontario.ca', 'alberta.ca', 'quebec.ca', 'gov.au', 'govt.nz', 'gov.in', 'nic.in', 'gov.za', 'gov.my', 'gov.ph', 'go.th',
	'gov.it', 'gov.pl', 'gov.gr', 'gov.cz', 'gov.sk', 'gov.lv', 'lrv.lt', 'gov.cy', 'gov.mt', 'gov.hu', 'gov.ro', 'gov.si', 'gov.hr', 'gov.sa',
	'gov.ae', 'gov.eg', 'gov.jo', 'gov.qa', 'gov.bh', 'gov.kw', 'gov.om', 'gov.lb', 'gov.iq', 'gov.ps', 'gov.ly',
];
