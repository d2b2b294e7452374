import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import type { StaffLanguage } from '../core/findings/finding.ts';
import type { ContentFolder } from '../files/content-folder.ts';
import { buildTime, readEditions, type Showing } from '../files/read-editions.ts';
import { say, type Terminal } from './terminal.ts';

export interface BuildInput {
	terminal: Terminal;
	/** The language to speak to the person in. */
	language: StaffLanguage;
	content: ContentFolder;
	/** An absolute path inside or outside the project; it must not exist. */
	outDir: string;
	showing: Showing;
}

/** Where package.json is. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the pages and everything that is made from them. Throws when Astro does. */
export async function buildSite({ terminal, language, content, outDir, showing }: BuildInput): Promise<void> {
	tellAstro(content, showing);
	const found = readEditions(content.path, content.shown, showing, buildTime(terminal.environment['SOURCE_DATE_EPOCH'], Date.now));
	if (found.kind === 'unreadable') throw new Error(`${content.shown} cannot be read; npm run check says why.`);
	const { site, editions } = found;
	// Loaded here and not above: whoever only asks a question need not wait for what builds a site.
	const [{ build }, { complete }] = await Promise.all([import('astro'), import('../integrations/complete.ts')]);
	const workshop = join(projectRoot, '.astro', `build-${process.pid}`);
	const cwd = process.cwd();
	const clear = () => rmSync(workshop, { recursive: true, force: true });
	process.once('exit', clear);
	try {
		// Astro keeps what it compiles beside the pages only where those are below the working directory, else in one
		// folder for all builds, which then disturb each other.
		process.chdir(projectRoot);
		await build({
			...astroConfig(join(workshop, 'site')),
			// What it throws is told by whoever called; its traces are for those who ask for them.
			logLevel: terminal.environment['CANDOR_DEBUG'] === '1' ? 'error' : 'silent',
			integrations: [complete({ site, editions, say: (line) => say(terminal, line[language]) })],
		});
		cpSync(join(workshop, 'site'), outDir, { recursive: true });
	} finally {
		process.chdir(cwd);
		process.off('exit', clear);
		clear();
	}
}

/** Astro loads its configuration by itself, so what it must know of this command goes through the environment. */
export function tellAstro(content: ContentFolder, showing: Showing): void {
	process.env['CANDOR_CONTENT'] = content.path;
	process.env['CANDOR_SHOWING'] = showing;
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}

/** Quiet: people who build a notice are told about the notice, not about the tools. */
export function astroConfig(outDir: string): AstroInlineConfig {
	return { root: projectRoot, configFile: 'astro.config.mjs', outDir, cacheDir: `${outDir}.cache`, logLevel: 'error' };
}
