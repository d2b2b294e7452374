import { fileURLToPath } from 'node:url';
import { build, type AstroInlineConfig } from 'astro';
import type { ContentFolder } from '../files/content-folder.ts';
import type { Showing } from '../files/read-editions.ts';
import type { Edition } from '../core/record/edition.ts';
import { complete } from '../integrations/complete.ts';
import { say, type Terminal } from './terminal.ts';

export interface BuildInput {
	terminal: Terminal;
	content: ContentFolder;
	/** An absolute path inside or outside the project; it must not exist. */
	outDir: string;
	showing: Showing;
	/** What the pages are made from, as it was read for checking. */
	editions: readonly Edition[];
}

/** Where package.json is. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the pages and everything that is made from them. Throws when Astro does. */
export async function buildSite({ terminal, content, outDir, showing, editions }: BuildInput): Promise<void> {
	tellAstro(content, showing);
	await build({
		...astroConfig(outDir),
		integrations: [complete({ editions, say: (line) => say(terminal, line) })],
	});
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
