import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { likenessOf } from '../../../../src/core/trust/look-alike.ts';

describe('a domain that is made to be taken for the publisher’s is told', () => {
	for (const [host, domain, likeness] of [
		['sempre-jp.com', 'sempre.jp', 'name-in-another-domain'],
		['sempre.com', 'sempre.jp', 'name-in-another-domain'],
		['sempre.jp.evil.example', 'sempre.jp', 'name-in-another-domain'],
		['sempre.evil.example', 'sempre.jp', 'name-in-another-domain'],
		['wwwsempre.jp', 'sempre.jp', 'name-in-another-domain'],
		['sempr.jp', 'sempre.jp', 'one-slip-away'],
		['semrpe.jp', 'sempre.jp', 'one-slip-away'],
		['semprre.jp', 'sempre.jp', 'one-slip-away'],
		['sernpre.jp', 'sempre.jp', 'same-to-the-eye'],
		['sempгe.jp', 'sempre.jp', 'same-to-the-eye'],
		['sémpre.jp', 'sempre.jp', 'same-to-the-eye'],
		['xn--smpre-bsa.jp', 'sempre.jp', 'same-to-the-eye'],
		['skerrow-ferrys.example', 'skerrow-ferries.example', 'one-slip-away'],
		['skerrowferries.test', 'skerrow-ferries.example', 'name-in-another-domain'],
		['skerr0w-ferries.example', 'skerrow-ferries.example', 'same-to-the-eye'],
	] as const) {
		test(`${host} for ${domain}`, () => {
			assert.equal(likenessOf(host, domain), likeness);
		});
	}
});

describe('a domain of the publisher’s, or of somebody else, is let be', () => {
	for (const [host, domain] of [
		['sempre.jp', 'sempre.jp'],
		['www.sempre.jp', 'sempre.jp'],
		['shop.sempre.jp', 'sempre.jp'],
		['ppc.go.jp', 'sempre.jp'],
		['simple.jp', 'sempre.jp'],
		['example.com', 'sempre.jp'],
		['ferries.example', 'skerrow-ferries.example'],
		['ab.example', 'ac.example'],
	] as const) {
		test(`${host} beside ${domain}`, () => {
			assert.equal(likenessOf(host, domain), 'none');
		});
	}
});
