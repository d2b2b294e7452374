/**
 * Public bodies and offices that notices send people to, by their own domain and by country: data protection
 * authorities, teams that answer computer emergencies, police, consumer protection, and the bureaus that keep records of
 * credit. Bodies whose names end as only public ones can (`government-suffixes.ts`: ppc.go.jp, ftc.gov, gov.br/anpd) are
 * not repeated here. A domain belongs here when the body itself says that it is its own.
 */
export const authorities: Readonly<Record<string, readonly string[]>> = {
	JP: ['jpcert.or.jp', 'antiphishing.jp', 'saferinternet.or.jp', 'cic.co.jp', 'jicc.co.jp', 'zenginkyo.or.jp', 'j-credit.or.jp', 'privacymark.jp'],
	KR: ['kisa.or.kr', 'krcert.or.kr', 'boho.or.kr', 'fss.or.kr', 'credit.co.kr', 'allcredit.co.kr', 'koreacb.com', 'kcredit.or.kr'],
	CN: ['12377.cn', 'cert.org.cn', 'cnvd.org.cn', '12315.cn', '12321.cn', 'cyberpolice.cn', 'pbccrc.org.cn'],
	TW: ['twcert.org.tw', 'jcic.org.tw', 'iwin.org.tw', 'consumers.org.tw'],
	HK: ['pcpd.org.hk', 'hkcert.org', 'consumer.org.hk', 'cyberdefender.hk', 'transunion.hk'],
	MO: ['mocert.org'],
	VN: ['khonggianmang.vn', 'tinnhiemmang.vn'],
	ID: ['patrolisiber.id', 'aduankonten.id', 'cekrekening.id', 'pefindobirokredit.com', 'ylki.or.id'],
	BR: [
		'cert.br', 'nic.br', 'registro.br', 'serasa.com.br', 'serasaexperian.com.br', 'boavistaservicos.com.br', 'consumidorpositivo.com.br',
		'spcbrasil.org.br', 'quod.com.br', 'idec.org.br', 'safernet.org.br',
	],
	PT: ['cnpd.pt', 'policiajudiciaria.pt', 'bportugal.pt'],
	ES: [
		'aepd.es', 'incibe.es', 'incibe-cert.es', 'osi.es', 'cni.es', 'policia.es', 'guardiacivil.es', 'bde.es', 'apdcat.gencat.cat', 'avpd.eus',
		'ctpdandalucia.es', 'equifax.es', 'experian.es', 'asnef.com', 'ocu.org',
	],
	MX: ['burodecredito.com.mx', 'circulodecredito.com.mx'],
	CL: ['sernac.cl', 'cmfchile.cl', 'pdichile.cl', 'carabineros.cl'],
	CO: ['datacredito.com.co', 'midatacredito.com', 'transunion.co'],
	PE: ['sentinelperu.com'],
	FR: ['cnil.fr', '33700.fr', 'signal-spam.fr', 'phishing-initiative.fr', 'banque-france.fr', 'inc-conso.fr', 'quechoisir.org', 'france-victimes.fr'],
	BE: [
		'autoriteprotectiondonnees.be', 'gegevensbeschermingsautoriteit.be', 'dataprotectionauthority.be', 'safeonweb.be', 'police.be', 'cardstop.be',
		'nbb.be',
	],
	CH: ['antiphishing.ch', 'skppsc.ch', 'cybercrimepolice.ch', 'crif.ch', 'zek.ch'],
	LU: ['circl.lu', 'bee-secure.lu'],
	CA: ['antifraudcentre-centreantifraude.ca', 'oipc.bc.ca', 'oipc.ab.ca', 'ipc.on.ca', 'equifax.ca', 'transunion.ca'],
	DE: [
		'baden-wuerttemberg.datenschutz.de', 'lda.bayern.de', 'datenschutz-bayern.de', 'datenschutz-berlin.de', 'lda.brandenburg.de',
		'datenschutz.bremen.de', 'datenschutz-hamburg.de', 'datenschutz.hessen.de', 'datenschutz-mv.de', 'lfd.niedersachsen.de', 'ldi.nrw.de',
		'datenschutz.rlp.de', 'datenschutz.saarland.de', 'datenschutz.sachsen.de', 'datenschutz.sachsen-anhalt.de', 'datenschutzzentrum.de', 'tlfdi.de',
		'datenschutzkonferenz-online.de', 'polizei.de', 'polizei-beratung.de', 'bka.de', 'verbraucherzentrale.de', 'vzbv.de', 'schufa.de',
		'meineschufa.de', 'crif.de', 'boniversum.de', 'sperr-notruf.de', 'bafin.de', 'bundesbank.de', 'sec.hpi.de',
	],
	AT: ['cert.at', 'watchlist-internet.at', 'ombudsstelle.at', 'arbeiterkammer.at', 'verbraucherrecht.at', 'konsument.at', 'ksv.at', 'crif.at'],
	LI: ['datenschutzstelle.li'],
	US: [
		'annualcreditreport.com', 'equifax.com', 'experian.com', 'transunion.com', 'innovis.com', 'chexsystems.com', 'nctue.com', 'optoutprescreen.com',
		'idtheftcenter.org', 'bbb.org', 'apwg.org', 'antiphishing.org', 'doj.state.or.us',
	],
	GB: [
		'ico.org.uk', 'citizensadvice.org.uk', 'consumeradvice.scot', 'cifas.org.uk', 'takefive-stopfraud.org.uk', 'getsafeonline.org',
		'cyberscotland.com', 'moneyhelper.org.uk', 'fca.org.uk', 'financial-ombudsman.org.uk', 'experian.co.uk', 'equifax.co.uk', 'transunion.co.uk',
		'jerseyoic.org', 'odpa.gg', 'inforights.im',
	],
	IE: [
		'dataprotection.ie', 'garda.ie', 'ccpc.ie', 'citizensinformation.ie', 'fraudsmart.ie', 'comreg.ie', 'centralbank.ie', 'centralcreditregister.ie',
	],
	AU: ['idcare.org', 'equifax.com.au', 'experian.com.au', 'illion.com.au'],
	NZ: ['privacy.org.nz', 'netsafe.org.nz', 'centrix.co.nz', 'equifax.co.nz', 'illion.co.nz'],
	SG: ['case.org.sg', 'creditbureau.com.sg', 'experian.com.sg'],
	SA: ['absher.sa', 'simah.com'],
	AE: ['u.ae', 'ecrime.ae', 'difc.com', 'adgm.com'],
	EG: ['egcert.eg', 'i-score.com.eg'],
	MA: ['cndp.ma', 'cyberconfiance.ma', 'e-blagh.ma'],
	TN: ['inpdp.tn', 'ancs.tn'],
	DZ: ['anpdp.dz'],
	QA: ['qcert.org'],
	BH: ['benefit.bh'],
	KW: ['cinet.com.kw'],
	OM: ['malaa.om'],
	IT: ['garanteprivacy.it', 'commissariatodips.it'],
	NL: ['autoriteitpersoonsgegevens.nl', 'fraudehelpdesk.nl', 'politie.nl', 'ncsc.nl'],
	PL: ['cert.pl', 'bik.pl'],
	SE: ['imy.se', 'polisen.se', 'cert.se'],
	NO: ['datatilsynet.no', 'politiet.no', 'nsm.no'],
	DK: ['datatilsynet.dk', 'politi.dk'],
	FI: ['tietosuoja.fi', 'poliisi.fi', 'kyberturvallisuuskeskus.fi'],
};
