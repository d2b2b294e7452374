/** Services that give an address another, shorter one. Nobody can see where it leads, and whoever owns it can change that. */
export const shorteners: readonly string[] = [
	// Everywhere
	'bit.ly', 'bitly.com', 'bitly.ws', 'bit.do', 'j.mp', 'tinyurl.com', 'tiny.cc', 't.co', 'goo.gl', 'ow.ly', 'is.gd', 'v.gd', 'buff.ly', 'rebrand.ly',
	'cutt.ly', 'short.io', 'shorturl.at', 'shorturl.asia', 'bl.ink', 'rb.gy', 't.ly', 'lnkd.in', 'fb.me', 'amzn.to', 'amzn.asia', 'dlvr.it', 'ift.tt',
	'soo.gd', 's2r.co', 'clck.ru', 'adf.ly', 'bc.vc', 'shorte.st', 'ouo.io', 'lnk.to', 'snip.ly', 'tr.im', 'x.co', 'qr.ae', 'qrco.de', 'shor.by',
	'surl.li', 'u.to', 'vk.cc', 'onelink.me', 'app.link', 'page.link', 'smarturl.it', 'hyperurl.co', 'kutt.it', 'dub.sh', 'short.gy', 'budurl.com',
	'mcaf.ee', 'su.pr', 'po.st', 'trib.al', 'hubs.ly', 'hubs.la', 'wa.link', 'shrtco.de', 'urlr.me', 'lc.cx', '2no.co', 'iplogger.org', 'grabify.link',
	'gg.gg', 'goo.su', 'goo.by', 'tiny.one', 'rotf.lol', 'shorturl.com', 'da.gd', 'ulvis.net', 'u.nu', 'tny.im', 't2m.io', 'zurl.co', 'zpr.io', 'geni.us', 'spr.ly',
	'ht.ly', 'owl.li', 'conta.cc', 'eepurl.com', 'wp.me', 'iplogger.com', 'q-r.to', 'qrs.ly', 'bityl.co', 'exe.io', 'adfoc.us', 'shp.ee',
	// Japan
	'x.gd', 'ux.nu', 'p.tl', 'onl.la', 'onl.sc', 'onl.tw', 'onl.bz', 'lin.ee', 'r10.to', 'msm.to', 'nico.ms', 'htn.to', 'urx.nu',
	'urx.blue', 'urx.red', 'urx.mobi', 'urx2.nu', 'urx3.nu', 'ur0.link', 'ur0.biz', 'ur0.work', 'ur2.link', 'yahoo.jp', 'amba.to', 'lnky.jp', 'lru.jp', '00m.in', 'qr.paps.jp',
	// China and Taiwan
	't.cn', 'url.cn', 'dwz.cn', 'dwz.mk', 'suo.im', 'suo.nz', 'mrw.so', 'sourl.cn', 'b23.tv', '3.cn', 'v.douyin.com', 'v.kuaishou.com', 'xhslink.com',
	'u.jd.com', 'tb.cn', 'sina.lt', 'urlify.cn', '985.so', 'dwz.win', 'rrd.me', 'suo.yt',
	'reurl.cc', 'lihi.cc', 'lihi1.cc', 'lihi1.com', 'lihi2.cc', 'lihi3.cc', 'lihi.io', 'lihi.biz', 'lihi.one', 'lihi2.com', 'lihi3.com', 'pse.is', 'pse.ee', 'psee.io', 'ppt.cc', 'risu.io', 'maac.io', 'supr.link', 'user.cat',
	'myppt.cc', '0rz.tw', 'rink.cc',
	// Korea
	'me2.kr', 'me2.do', 'naver.me', 'bitl.bz', 'han.gl', 'vo.la', 'url.kr', 'zrr.kr', 'kko.to', 'buly.kr', 'abit.ly', 'lrl.kr', 'muz.so', 'c11.kr',
	'asq.kr', 'vvd.bz', 'durl.me', 'tuney.kr', 'urls.kr', 'yun.kr', 'hoy.kr', 'coupa.ng',
	// Vietnam and Indonesia
	'by.com.vn', 'link1s.com', 'megaurl.vn', 'rutgon.me', 'shorten.asia', 'shope.ee', 's.shopee.vn', 's.id', 'intip.in', 'ln.run', 'bom.so', 'bitly.com.vn', 'bit.com.vn', 'tokopedia.link',
	// Europe and the Americas
	'encurtador.com.br', 'encurtador.dev', 'encr.pw', 'l1nq.com', 'l1nk.dev', 'acesse.one', 'acesse.dev', 'abre.ai', 'bityli.com', 'migre.me',
	'curt.link', 'urlcurta.com.br', 'acortar.link', 'acortaurl.com', 'n9.cl', 'l.ead.me', 't1p.de', 'kurzelinks.de', 'kurzlinks.de', 'lmy.de', 'ogy.de',
	'1kb.link', 'vurl.com', 'urlz.fr', 'minilien.fr', 'vu.fr', 'lstu.fr', 'frama.link', 'tinylink.net', 'petitlien.fr', 'urls.fr', 'm1p.fr', 'zipurl.fr', 'bytl.fr',
	'cort.as', 'xurl.es', 'firsturl.de',
	// Arab countries
	'cutt.us', 'shorturl.ae', '2u.pw',
];
