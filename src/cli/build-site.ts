import { fileURLToPath } from 'node:url';
import { build, type AstroInlineConfig } from 'astro';
import type { ContentFolder } from '../files/content-folder.ts';
import { complete } from '../integrations/complete.ts';
import { say, type Terminal } from './terminal.ts';

export interface BuildInput {
	terminal: Terminal;
	content: ContentFolder;
	/** An absolute path inside or outside the project; it must not exist. */
	outDir: string;
}

/** Where package.json is. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the pages and everything that is made from them. Throws when Astro does. */
export async function buildSite({ terminal, content, outDir }: BuildInput): Promise<void> {
	process.env['CANDOR_CONTENT'] = content.path;
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	await build({
		...astroConfig(outDir),
		integrations: [complete({ content, say: (line) => say(terminal, line) })],
	});
}

/** Quiet: people who build a notice are told about the notice, not about the tools. */
export function astroConfig(outDir: string): AstroInlineConfig {
	return { root: projectRoot, configFile: 'astro.config.mjs', outDir, cacheDir: `${outDir}.cache`, logLevel: 'error' };
}
