/**
 * Finds a Chromium for Playwright that comes with `npm ci`: no download, no system package.
 *
 * The npm package keeps Chromium compressed and would unpack it into the shared temporary folder, where it takes
 * any file of that name for its own. It is therefore unpacked into a private folder beside it and moved into
 * place in one step, so that two test runs, another version or another user cannot get in each other’s way.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

/** The writing systems of the sites under test, each with the family that its readers expect. */
const FONTS = [
	{ package: '@embedpdf/fonts-latin', family: 'Noto Sans', languages: [] },
	{ package: '@embedpdf/fonts-jp', family: 'Noto Sans Japanese', languages: ['ja'] },
	{ package: '@embedpdf/fonts-sc', family: 'Noto Sans S Chinese', languages: ['zh-hans', 'zh-cn', 'zh-sg', 'zh'] },
	{ package: '@embedpdf/fonts-tc', family: 'Noto Sans T Chinese', languages: ['zh-hant', 'zh-tw', 'zh-hk'] },
	{ package: '@embedpdf/fonts-kr', family: 'Noto Sans Korean', languages: ['ko'] },
	{ package: '@embedpdf/fonts-arabic', family: 'Noto Naskh Arabic', languages: ['ar'] },
];

/**
 * What Playwright launches. Machines that the npm package has no Chromium for use Playwright’s own
 * (`npx playwright install chromium`).
 * @param chosen A path to another Chromium, to test with that one: `CANDOR_BROWSER=/usr/bin/chromium npm test`.
 */
export async function findBrowser(chosen = process.env['CANDOR_BROWSER']): Promise<LaunchOptions> {
	if (chosen) return { executablePath: chosen };
	const source = packageFolder('@sparticuz/chromium');
	if (process.platform !== 'linux' || process.arch !== 'x64' || source === undefined) return {};
	const folder = await unpacked(source);
	const executablePath = join(folder, 'chromium');
	return {
		executablePath,
		// The arguments that the package recommends are for AWS Lambda; they switch off the same-origin policy.
		args: ['--font-render-hinting=none'],
		env: { ...environment(), FONTCONFIG_FILE: writeFontsConf(folder), ...searchPath(executablePath, folder) },
	};
}

/** The folder that holds this version of Chromium, unpacked once for each user of the machine. */
async function unpacked(source: string): Promise<string> {
	const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
	const user = process.getuid?.() ?? 0;
	const folder = join(tmpdir(), `candor-chromium-${version}-${user}`);
	if (existsSync(folder)) {
		if (lstatSync(folder).uid !== user || !lstatSync(folder).isDirectory()) throw new Error(`${folder} belongs to somebody else. Set TMPDIR to a folder of your own.`);
		return folder;
	}
	const stage = mkdtempSync(`${folder}-`);
	const shared = process.env['TMPDIR'];
	process.env['TMPDIR'] = stage;
	try {
		const { default: chromium, inflate } = await import('@sparticuz/chromium');
		await chromium.executablePath();
		await inflate(join(source, 'bin', 'al2023.tar.br'));
	} finally {
		if (shared === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = shared;
	}
	chmodSync(stage, 0o700);
	try {
		renameSync(stage, folder);
	} catch {
		// Another run was faster; what it unpacked is the same.
		rmSync(stage, { recursive: true, force: true });
	}
	return folder;
}

/** The libraries in the package, where the machine lacks some that Chromium loads. */
function searchPath(executable: string, folder: string): { LD_LIBRARY_PATH?: string } {
	let loaded = '';
	try {
		loaded = execFileSync('ldd', [executable], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	} catch {
		loaded = 'not found';
	}
	if (!loaded.includes('not found')) return {};
	return { LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') };
}

/**
 * Only the fonts from npm, so that every machine measures the same widths. Chinese, Japanese and Korean share
 * code points, so each language asks for its own family first.
 */
function writeFontsConf(folder: string): string {
	const folders = FONTS.flatMap((font) => packageFolder(font.package) ?? []).map((path) => `<dir>${join(path, 'fonts')}</dir>`);
	const preferred = FONTS.flatMap(({ family, languages }) =>
		languages.map((language) => `<match target="pattern"><test name="lang" compare="contains"><string>${language}</string></test><edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit></match>`),
	);
	const text = [
		'<?xml version="1.0"?>',
		'<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
		'<fontconfig>',
		...folders,
		...preferred,
		'<match target="pattern"><edit name="family" mode="append"><string>Noto Sans</string></edit></match>',
		`<cachedir>${join(folder, 'font-cache')}</cachedir>`,
		'</fontconfig>',
		'',
	].join('\n');
	// Named after what is in it, because checkouts of the project share the folder.
	const file = join(folder, `fonts-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.conf`);
	if (!existsSync(file)) {
		const stage = `${file}.${process.pid}`;
		writeFileSync(stage, text);
		renameSync(stage, file);
	}
	return file;
}

/** Packages need not export their package.json, so their folder is looked up and not resolved. */
function packageFolder(name: string): string | undefined {
	const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
	return folders.map((folder) => join(folder, name)).find((folder) => existsSync(join(folder, 'package.json')));
}

function environment(): Record<string, string> {
	return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
