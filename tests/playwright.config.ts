import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { sites } from './e2e/sites.ts';
import type { SiteOptions } from './e2e/test.ts';

/** These build sites of their own, beside those that only look. */
const aboutBuilding = /(builds|canary|hostile|life|scale)\.spec\.ts$/;
/** Takes longest, so it begins first. */
const aboutLife = /life\.spec\.ts$/;
/** A draft looks like what is published, but for what it says and holds. */
const aboutDrafts = /(facts|head|missing-pages|numbers|pages)\.spec\.ts$/;

export default defineConfig<object, SiteOptions>({
	testDir: './e2e',
	outputDir: '../test-results',
	globalSetup: './e2e/build-sites.ts',
	workers: 2,
	retries: 0,
	// Only ends what hangs: the tests that look at every page take as long as the site is large.
	timeout: 600_000,
	forbidOnly: Boolean(process.env['CI']),
	reporter: 'line',
	use: { browserName: 'chromium', launchOptions: await findBrowser() },
	projects: [
		{ name: 'life', testMatch: aboutLife },
		{ name: 'builds', testMatch: aboutBuilding, testIgnore: aboutLife, workers: 2 },
		...sites.map(({ name, showing }) => ({
			name,
			testIgnore: aboutBuilding,
			testMatch: showing === 'draft' ? aboutDrafts : /\.spec\.ts$/,
			use: { siteName: name },
		})),
	],
});
