import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';
export default defineConfig({
	testDir: './e2e', outputDir: '/tmp/mine-results', workers: 1, retries: 0, timeout: 120_000, reporter: 'list',
	testMatch: /(life|canary|scale)\.spec\.ts$/,
	use: { browserName: 'chromium', launchOptions: await findBrowser() },
	projects: [{ name: 'builds' }],
});
