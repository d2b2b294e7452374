import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translator } from '../../../src/render/messages.ts';

const t = translator({ made: 'Published by {publisher}. Call us.', wait: 'Please wait...', who: 'A page of {publisher}.' }, 'en');

test('a name that ends with a full stop ends its sentence with it', () => {
	assert.equal(t('made', { publisher: 'Example Ltd.' }), 'Published by Example Ltd. Call us.');
	assert.equal(t('who', { publisher: 'Example Ltd.' }), 'A page of Example Ltd.');
	assert.equal(t('who', { publisher: 'Example' }), 'A page of Example.');
});

test('three dots stay three', () => {
	assert.equal(t('wait'), 'Please wait...');
});

test('a string that does not exist is a fault of ours and says so', () => {
	assert.throws(() => t('none'), /bug in Candor/);
});
