import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { countText, reportText } from '../../../../src/render/report.ts';
import { findingsIn, fixtures, withOverlay } from './overlay.ts';

const folder = join(fixtures, 'reports');

/** A snapshot is the text itself. */
const asText = { serializers: [(text: unknown) => `${String(text)}\n`] };

describe('several mistakes in several files, as a person reads of them', () => {
	for (const name of readdirSync(folder).sort()) {
		for (const language of ['en', 'ja'] as const) {
			test(`${name}, in ${language}`, async (t) => {
				const findings = await withOverlay(join(folder, name), findingsIn);
				t.assert.fileSnapshot(`${reportText(findings, language)}\n\n${countText(findings, language)}`, join(folder, name, `report.${language}.txt`), asText);
			});
		}
	}
});
