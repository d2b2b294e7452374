/** Ends of names that are given to public bodies alone, so that a name under them is theirs. */
export const governmentSuffixes: readonly string[] = [
	'gov', 'mil', 'int', 'europa.eu', 'go.jp', 'lg.jp', 'go.kr', 'gov.cn', 'gov.tw', 'gov.hk', 'gov.mo', 'gov.sg', 'gov.vn', 'go.id', 'gov.br',
	'leg.br', 'jus.br', 'mp.br', 'gob.es', 'gov.pt', 'gob.mx', 'gob.ar', 'gob.cl', 'gov.co', 'gob.pe', 'gob.ec', 'gub.uy', 'gob.bo', 'gov.py', 'gob.ve',
	'go.cr', 'gob.pa', 'gob.gt', 'gob.sv', 'gob.hn', 'gob.ni', 'gob.do', 'gouv.fr', 'gouv.qc.ca', 'gouv.sn', 'gouv.ci', 'gov.ma', 'gov.tn', 'gov.dz',
	'bund.de', 'gv.at', 'admin.ch', 'public.lu', 'etat.lu', 'fgov.be', 'belgium.be', 'gov.uk', 'police.uk', 'nhs.uk', 'gov.ie', 'gc.ca', 'canada.ca',
	'gov.au', 'govt.nz', 'gov.in', 'nic.in', 'gov.za', 'gov.my', 'gov.ph', 'go.th', 'gov.it', 'gov.pl', 'gov.gr', 'gov.sa', 'gov.ae', 'gov.eg',
	'gov.jo', 'gov.qa', 'gov.bh', 'gov.kw', 'gov.om', 'gov.lb', 'gov.iq', 'gov.ps', 'gov.ly',
];
