import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { reportText } from '../../../../src/render/report.ts';
import { findingsIn, fixtures, withOverlay } from '../checks/overlay.ts';

const NOTHING = join(fixtures, 'checks', 'source-language-is-complete', 'passes-notice-page-alone');

/** What is said of the small site without faults when one file is another. */
function reportsOf(file: string, text: string): Promise<string[]> {
	return withOverlay(NOTHING, async (folder) => {
		const path = join(folder, 'incidents/2026-lost-parcels', file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		const findings = await findingsIn(folder);
		assert.notEqual(findings.length, 0);
		return [reportText(findings, 'en'), reportText(findings, 'ja'), JSON.stringify(findings)];
	});
}

describe('whoever quotes a line keeps back what gives somebody away', () => {
	for (const [what, file, text, secret] of [
		['a page that cannot be read', 'en/notice.mdx', 'The card 4111 1111 1111 1111 <was', '4111 1111 1111 1111'],
		['an unknown component', 'en/notice.mdx', '<Card number="4111111111111111" />', '4111111111111111'],
		['a heading that is too deep', 'en/notice.mdx', '##### password: hunter2024', 'hunter2024'],
		['a link that leads nowhere', 'en/notice.mdx', '[Here](ftp://john.smith@example.com/x)', 'john.smith@example.com'],
		['a label that is no text', 'en/labels.yaml', 'title: [DE89 3704 0044 0532 0130 00]\n', 'DE89 3704 0044 0532 0130 00'],
		['a value of no use', 'incident.yaml', 'mode: AKIAIOSFODNN7EXAMPLE\n', 'AKIAIOSFODNN7EXAMPLE'],
		['a question to readers', 'en/notice.mdx', 'Please send us your card number, like 4111 1111 1111 1111.', '4111 1111 1111 1111'],
		['a question to readers that names a person', 'en/notice.mdx', 'Please tell Ms Emily Carter your PIN.', 'Emily Carter'],
		['a question to readers with a phone number', 'en/notice.mdx', 'Please tell us your PIN on +44 7700 900123.', '+44 7700 900123'],
		['a promise of an attachment', 'en/notice.mdx', 'Please see the attached file of Ms Emily Carter.', 'Emily Carter'],
	] as const) {
		test(what, async () => {
			for (const report of await reportsOf(file, text)) assert.ok(!report.includes(secret), report);
		});
	}

	test('and shows the rest', async () => {
		const [report = ''] = await reportsOf('en/notice.mdx', 'The card 4111 1111 1111 1111 <was');
		assert.match(report, /The card 4•{11}1111 <was/);
	});
});
