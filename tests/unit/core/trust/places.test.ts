import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { getDomain, parse } from 'tldts';
import { authorities } from '../../../../src/core/trust/authorities.ts';
import { formServices } from '../../../../src/core/trust/form-services.ts';
import { governmentSuffixes } from '../../../../src/core/trust/government-suffixes.ts';
import { addressOf, isAuthority, isFormService, isShortener } from '../../../../src/core/trust/places.ts';
import { shorteners } from '../../../../src/core/trust/shorteners.ts';

const lists = { authorities: Object.values(authorities).flat(), shorteners, 'form services': formServices, 'government suffixes': governmentSuffixes };

for (const [name, list] of Object.entries(lists)) {
	test(`the list of ${name} holds each name once, as it is registered`, () => {
		assert.equal(new Set(list).size, list.length);
		for (const entry of list) assert.match(entry, /^[a-z\d-]+(?:\.[a-z\d-]+)*(?:\/[a-z]+)?$/);
	});
}

test('whoever could take a name under an authority’s domain is the authority', () => {
	for (const domain of lists.authorities) {
		const { publicSuffix, isIcann } = parse(domain);
		assert.notEqual(domain, publicSuffix, `${domain} is an end of names that anyone can take`);
		assert.equal(isIcann, true, `${domain} ends in nothing that exists`);
	}
});

test('nobody is both an authority and a place that hides where links lead', () => {
	assert.deepEqual([...shorteners, ...formServices].filter((entry) => isAuthority(entry.split('/')[0] ?? '')), []);
	assert.deepEqual(shorteners.filter((entry) => getDomain(entry) === null), []);
});

describe('public bodies are known by their names', () => {
	for (const host of ['www.ppc.go.jp', 'www.npa.go.jp', 'consumer.ftc.gov', 'www.gov.br', 'www.cnil.fr', 'ico.org.uk', 'www.police.uk', 'www.bsi.bund.de', 'pipc.go.kr', 'www.cac.gov.cn', '165.npa.gov.tw', 'bssn.go.id', 'ncsc.gov.vn', 'www.aepd.es', 'sdaia.gov.sa', 'edpb.europa.eu', 'www.police.pref.kanagawa.jp', 'apdcat.gencat.cat']) {
		test(host, () => assert.ok(isAuthority(host)));
	}
	for (const host of ['go.jp.evil.test', 'ppc-go.jp', 'cnil.fr.test', 'notgov.uk', 'ico.org', 'pref.kanagawa.example', 'kanagawa.jp', 'example.com']) {
		test(`${host} is none`, () => assert.ok(!isAuthority(host)));
	}
});

test('shortened addresses and forms are known, and what only ends like them is not', () => {
	assert.ok(isShortener('bit.ly') && isShortener('www.tinyurl.com') && isShortener('acme.page.link'));
	assert.ok(!isShortener('rabbit.ly') && !isShortener('sort.co'));
	const isForm = (url: string) => {
		const address = addressOf(url);
		return address !== 'elsewhere' && isFormService(address);
	};
	assert.ok(isForm('https://docs.google.com/forms/d/e/x') && isForm('https://forms.gle/x') && isForm('https://acme.typeform.com/to/x'));
	assert.ok(!isForm('https://docs.google.com/document/d/x'));
});

test('an address is read as it is written, before a parser could make it look harmless', () => {
	assert.deepEqual(addressOf('https://parcel-post.example@evil.test:8443/x'), { user: 'parcel-post.example', host: 'evil.test', port: '8443', path: '/x' });
	assert.deepEqual(addressOf('https://EXAMPLE.com.:443/'), { user: 'none', host: 'example.com', port: 'usual', path: '/' });
	assert.deepEqual(addressOf('https://p%61rcel.example'), { user: 'none', host: 'parcel.example', port: 'usual', path: '' });
	assert.equal(addressOf('mailto:desk@parcel-post.example'), 'elsewhere');
	assert.equal(addressOf('faq/#points'), 'elsewhere');
});
