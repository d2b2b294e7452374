// @ts-check
import { defineConfig } from 'astro/config';

export default defineConfig({
	trailingSlash: 'always',
	// The default joins words that stand on lines of their own.
	compressHTML: true,
	scopedStyleStrategy: 'where',
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	build: { inlineStylesheets: 'never' },
	vite: { build: { assetsInlineLimit: 0, sourcemap: false } },
});
