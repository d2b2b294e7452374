import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '../../../../src/core/regimes/evidence-path.ts';
import type { EvidenceRule } from '../../../../src/core/regimes/lists.ts';
import { statusOf } from '../../../../src/core/regimes/status.ts';
import { makeIncident } from '../../make-incident.ts';

const evidence: Evidence = { date: '2026-01-01', open: 'unknown', hints: ['a'] };
const status = (rule: EvidenceRule, answers = {}) => statusOf(rule, evidence, makeIncident({ 'regime-answers': answers })).status;

test('all of what is asked for is there, or some of it, or none', () => {
	assert.equal(status({ all: ['date', 'hints[]'] }), 'present');
	assert.equal(status({ all: ['date', 'absent'] }), 'partial');
	assert.equal(status({ all: ['absent'] }), 'missing');
});

test('one of several is enough', () => {
	assert.equal(status({ any: ['absent', 'date'] }), 'present');
	assert.equal(status({ any: ['absent', 'gone'] }), 'missing');
	assert.equal(status({ all: ['date'], any: ['absent', 'gone'] }), 'partial');
});

test('an open “not known” answers only where the rule takes it as an answer', () => {
	assert.equal(status({ all: ['open'], 'unknown-ok': true }), 'stated-unknown');
	assert.equal(status({ all: ['open', 'date'], 'unknown-ok': true }), 'stated-unknown');
	assert.equal(status({ all: ['open'] }), 'missing');
	assert.equal(status({ all: ['open', 'absent'], 'unknown-ok': true }), 'partial');
});

test('what is only hinted at is there in part', () => {
	assert.equal(status({ all: ['absent'], 'implied-by': ['hints[]'] }), 'partial');
	assert.equal(status({ all: ['absent'], 'implied-by': ['gone'] }), 'missing');
	assert.equal(status({ all: ['date'], 'implied-by': ['hints[]'] }), 'present');
});

test('what nothing but a person can tell waits for them', () => {
	const rule: EvidenceRule = { ask: 'plain-language' };
	assert.deepEqual(statusOf(rule, evidence, makeIncident()), { status: 'needs-human', shownBy: [], lacking: [], asks: ['plain-language'] });
	assert.equal(status(rule, { 'plain-language': 'yes' }), 'present');
	assert.equal(status(rule, { 'plain-language': true }), 'present');
	assert.equal(status(rule, { 'plain-language': 'no' }), 'missing');
	assert.equal(status(rule, { 'plain-language': 'unknown' }), 'needs-human');
});

test('what is there may still need a person’s yes; what is not there needs nobody', () => {
	assert.equal(status({ all: ['date'], confirm: 'recipient-language' }), 'needs-human');
	assert.equal(status({ all: ['date'], confirm: 'recipient-language' }, { 'recipient-language': 'yes' }), 'present');
	assert.equal(status({ all: ['date'], confirm: 'recipient-language' }, { 'recipient-language': 'no' }), 'missing');
	assert.equal(status({ all: ['absent'], confirm: 'recipient-language' }), 'missing');
});
