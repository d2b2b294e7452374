import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';
import type { SiteOptions } from './e2e/test.ts';
process.env['CANDOR_E2E'] = '/tmp/search-e2e';
export default defineConfig<object, SiteOptions>({ testDir: './e2e', outputDir: '/tmp/search-results', workers: 1, timeout: 300_000, reporter: 'list', use: { browserName: 'chromium', launchOptions: await findBrowser() }, projects: [{ name: 'content', testMatch: /search\.spec\.ts$/, use: { siteName: 'content' } }] });
