import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { domainOf, isMadeUpDomain, isMadeUpNumber } from '../../../../src/core/facts/made-up.ts';

describe('domains', () => {
	for (const name of ['example.com', 'www.example.org', 'EXAMPLE.NET', 'skerrow-ferries.example', 'desk.invalid', 'shop.test', 'localhost', 'printer.local', 'example.com.']) {
		test(`${name} is set aside for examples`, () => assert.ok(isMadeUpDomain(name)));
	}

	for (const name of ['sempre.jp', 'myexample.com', 'example.co.jp', 'test.example.jp', 'invalid.com', 'contest', 'local.uk']) {
		test(`${name} may be anybody’s`, () => assert.ok(!isMadeUpDomain(name)));
	}

	test('an address names the domain it leads to', () => {
		assert.equal(domainOf('https://www.example.com:8443/a?b=c@d.jp'), 'www.example.com');
		assert.equal(domainOf('mailto:desk@parcel.example?subject=x'), 'parcel.example');
		assert.equal(domainOf('desk@parcel.example'), 'parcel.example');
		assert.equal(domainOf('faq/#points'), undefined);
		assert.equal(domainOf('tel:+81364079100'), undefined);
	});
});

describe('telephone numbers', () => {
	for (const number of ['+442079460000', '+442079460999', '+441134960123', '+441914980123', '+442896496123', '+442920180123', '+441632960123', '+447700900123', '+448081570123', '+443069990123', '+12025550123', '+61491570156', '+61255501234', '+33199001234', '+33639981234', '+493023125123', '+353209112345']) {
		test(`${number} belongs to nobody`, () => assert.ok(isMadeUpNumber(number)));
	}

	for (const number of ['+81364079100', '+442079461000', '+442079450123', '+441914960123', '+447700901123', '+12025551123', '+12025550023', '+61491571156', '+33199011234']) {
		test(`${number} may be somebody’s`, () => assert.ok(!isMadeUpNumber(number)));
	}
});
