import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { violationsOf } from './architecture.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('every file keeps to its side', () => {
	for (const path of globSync('src/**/*.{ts,astro}', { cwd: root }).sort()) {
		const file = path.split(sep).join('/');
		test(file, () => {
			assert.deepEqual(violationsOf(file, readFileSync(join(root, path), 'utf8')), []);
		});
	}
});

describe('a file on the wrong side is noticed', () => {
	for (const [what, file, source] of [
		['core asks Astro', 'src/core/a.ts', "import { getCollection } from 'astro:content';"],
		['core reads files', 'src/core/a.ts', "import { readFileSync } from 'node:fs';"],
		['core reads files, by the old name', 'src/core/a.ts', "import fs from 'fs';"],
		['core prints', 'src/core/dates/a.ts', "import { formatDate } from '../../render/format/dates.ts';"],
		['core knows a type of render', 'src/core/a.ts', "import type { Wording } from '../render/wording.ts';"],
		['core knows a type of render within a line', 'src/core/a.ts', "let a: import('../render/wording.ts').Wording;"],
		['core imports for the effect', 'src/core/a.ts', "import '../files/read-yaml.ts';"],
		['core imports while it runs', 'src/core/a.ts', "const a = await import('../files/read-yaml.ts');"],
		['core imports while it runs, between backticks', 'src/core/a.ts', 'const a = await import(`../files/read-yaml.ts`);'],
		['core imports what it computes', 'src/core/a.ts', "const a = await import('../' + folder);"],
		['core requires', 'src/core/a.ts', "const a = require('node:fs');"],
		['core passes something on', 'src/core/a.ts', "export * from '../render/messages.ts';"],
		['core passes one thing on', 'src/core/a.ts', "export { translator } from '../render/messages.ts';"],
		['core gathers files as Vite does', 'src/core/a.ts', "const a = import.meta.glob('./*.ts');"],
		['core leaves src', 'src/core/a.ts', "import { a } from '../../tests/a.ts';"],
		['core brings a package of its own', 'src/core/a.ts', "import a from 'lodash';"],
		['core brings a package with a scope', 'src/core/a.ts', "import a from '@zod/zod';"],
		['render reads files', 'src/render/a.ts', "import { readYaml } from '../files/read-yaml.ts';"],
		['render asks the machine', 'src/render/format/a.ts', "import { cpus } from 'node:os';"],
		['files print', 'src/files/a.ts', "import { reportText } from '../render/report.ts';"],
		['files run a schema of their own', 'src/files/a.ts', "import { z } from 'zod';"],
		['files run a schema beside its type', 'src/files/a.ts', "import { z, type ZodType } from 'zod';"],
		['site reads content past the collections', 'src/site/a.ts', "import { readProject } from '../files/read-project.ts';"],
		['a component asks Astro', 'src/components/A.astro', "---\nimport { getCollection } from 'astro:content';\n---\n<p>a</p>"],
		['a component imports in its script', 'src/components/A.astro', "<p>a</p><script>import '../cli/run.ts';</script>"],
		['a layout knows pages', 'src/layouts/A.astro', "---\nimport A from '../pages/index.astro';\n---"],
		['a page reads files', 'src/pages/index.astro', "---\nimport { readFileSync } from 'node:fs';\n---"],
		['an integration knows the site', 'src/integrations/a.ts', "import { frame } from '../site/frame.ts';"],
		['a folder is new', 'src/utils/a.ts', ''],
	] as const) {
		test(what, () => {
			assert.equal(violationsOf(file, source).length, 1);
		});
	}
});

describe('a clock in the pure part of the house is noticed', () => {
	for (const source of [
		'const now = Date.now();',
		'const now = new Date();',
		'const now = new Date;',
		'const now = Date();',
		'const Clock = Date; new Clock();',
		'const now = globalThis.Date.now();',
		'const now = performance.now();',
		'const now = Temporal.Now.instant();',
		'const lot = Math.random();',
		'const { random } = Math;',
		'const lot = crypto.randomUUID();',
		"const today = new Intl.DateTimeFormat('en').format();",
		"const today = new Intl.DateTimeFormat('en').formatToParts();",
		'const folder = process.cwd();',
		'setTimeout(() => {}, 1);',
	]) {
		test(source, () => {
			assert.notDeepEqual(violationsOf('src/core/a.ts', source), []);
			assert.notDeepEqual(violationsOf('src/render/a.ts', source), []);
		});
	}
});

describe('a file on its own side is let be', () => {
	for (const [what, file, source] of [
		['core uses core and Zod', 'src/core/a.ts', "import { z } from 'zod';\nimport { when } from './dates/when.ts';\nexport * from './b.ts';"],
		['core counts days that it is given', 'src/core/a.ts', 'const a = [new Date(0), new Date(Date.UTC(2017, 0)), Date.parse(text), Math.max(1, 2), format.format(0)];'],
		['core has things called like clocks', 'src/core/a.ts', 'const a = { Date: 1, process: 2 }; a.process; interface B { performance: string }'],
		['core speaks of imports', 'src/core/a.ts', "// import a from 'astro'\nconst a = \"import fs from 'node:fs'\";"],
		['render uses its packages', 'src/render/a.ts', "import { parsePhoneNumberFromString } from 'libphonenumber-js/min';\nimport MarkdownIt from 'markdown-it';"],
		['files know the type of a schema', 'src/files/a.ts', "import type { z } from 'zod';\nimport { type ZodType } from 'zod';\nimport { parse } from 'yaml';\nimport { join } from 'node:path';"],
		['files may read the clock', 'src/files/a.ts', 'const now = Date.now();'],
		['site asks Astro', 'src/site/a.ts', "import { getCollection } from 'astro:content';"],
		['a component knows a type of Astro', 'src/components/A.astro', "---\nimport type { HTMLAttributes } from 'astro/types';\nimport A from './B.astro';\n---\n<p>import a from 'b'</p>"],
		['a layout brings the styles', 'src/layouts/A.astro', "---\nimport styles from '../styles/main.css?inline';\n---"],
		['the command line starts Astro', 'src/cli/a.ts', "import { build } from 'astro';\nconst a = await import(path);"],
	] as const) {
		test(what, () => {
			assert.deepEqual(violationsOf(file, source), []);
		});
	}
});
