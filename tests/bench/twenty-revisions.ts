/**
 * What a long record costs: `node tests/bench/twenty-revisions.ts`. Builds the sample with one revision and with
 * twenty, each in a process of its own, and prints pages, CPU seconds and the largest page.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { argv, cpuUsage, execPath, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { measureSite, PAGE_BUDGET, type MeasuredSite } from '../../src/cli/measure-site.ts';
import { run } from '../../src/cli/run.ts';
import { workplace } from '../e2e/sempre.ts';
import { publishMany } from './many-revisions.ts';

interface Cost extends MeasuredSite {
	cpuSeconds: number;
}

if (argv[2] === 'build') exit(await buildOnce(argv[3] ?? '', argv[4] ?? ''));

const costs = new Map<number, Cost>();
for (const count of [1, 20]) {
	const place = workplace();
	try {
		await publishMany(place, count);
		const out = join(place.folder, 'dist');
		const said = execFileSync(execPath, [fileURLToPath(import.meta.url), 'build', place.content, out], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
		const cpuSeconds = Number(/^CPU seconds: ([\d.]+)$/m.exec(said)?.[1]);
		costs.set(count, { ...measureSite(out), cpuSeconds });
	} finally {
		place.leaves();
	}
}

const rows = [...costs].map(([count, { pages, cpuSeconds, largest }]) => [count, pages, cpuSeconds.toFixed(1), ((cpuSeconds / pages) * 1000).toFixed(0), `${largest.bytes} ${largest.file}`]);
const heads = ['revisions', 'pages', 'CPU s', 'CPU ms/page', `largest page (of ${PAGE_BUDGET} bytes)`];
console.log([heads, ...rows].map((row) => row.join('\t')).join('\n'));
const [one, twenty] = [costs.get(1), costs.get(20)];
if (one && twenty) {
	const ratio = twenty.cpuSeconds / twenty.pages / (one.cpuSeconds / one.pages);
	const more = (twenty.cpuSeconds - one.cpuSeconds) / (twenty.pages - one.pages);
	console.log(`CPU per page, 20 against 1: ${ratio.toFixed(2)}; each further page: ${(more * 1000).toFixed(0)} ms`);
}

exit([...costs.values()].every(({ largest }) => largest.bytes <= PAGE_BUDGET) ? 0 : 1);

async function buildOnce(content: string, out: string): Promise<number> {
	const code = await run({ arguments: ['build', '--content', content, '--out', out], environment: {}, cwd: content, stdout, stderr });
	const { user, system } = cpuUsage();
	console.log(`CPU seconds: ${((user + system) / 1_000_000).toFixed(2)}`);
	return code;
}
