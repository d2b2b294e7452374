/** The sample notice as it was first published, in a folder of its own, and a person who works on it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { candor } from './command-line.ts';
import { root } from './sites.ts';

export const ID = '2017-sempre';
export const SOURCE = 'ja';
export const LOCALES: readonly string[] = ['ja', 'en', 'zh-Hans', 'zh-Hant', 'ko'];

export interface Workplace {
	/** Everything of this person; gone when they leave. */
	folder: string;
	content: string;
	/** Runs a command on the content. @returns What stood on the terminal. */
	types(...words: string[]): Promise<string>;
	/** Publishes the working copy without being asked. */
	publishes(at: string, ...options: string[]): Promise<string>;
	/** Builds the site as of a moment. @returns The folder. */
	builds(at: string): Promise<string>;
	/** Replaces what stands once in a file of the working copy. */
	edits(file: string, before: string | RegExp, after: string): void;
	/** Writes at the end of a file of the working copy. */
	adds(file: string, text: string): void;
	leaves(): void;
}

/** Revision 1 and a working copy that is the same; nothing that the sample may have been given since. */
export function workplace(locales: readonly string[] = LOCALES): Workplace {
	const folder = mkdtempSync(join(tmpdir(), 'candor-sempre-'));
	const content = join(folder, 'content');
	const notice = join(content, 'incidents', ID);
	const first = join(root, 'content', 'incidents', ID, 'revisions', '1');
	mkdirSync(notice, { recursive: true });
	cpSync(first, join(notice, 'revisions', '1'), { recursive: true });
	for (const name of ['incident.yaml', ...locales]) cpSync(join(first, name), join(notice, name), { recursive: true });
	writeFileSync(join(content, 'site.yaml'), siteYaml(locales));
	const types = async (...words: string[]) => {
		const { command, exitCode, output } = await candor([...words, '--content', content]);
		if (exitCode !== 0) throw new Error(`${command} ended with ${exitCode}:\n${output}`);
		return output;
	};
	const change = (file: string, edit: (text: string) => string) => {
		const path = join(notice, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, edit(readFileSync(path, 'utf8')));
	};
	return {
		folder,
		content,
		types,
		publishes: (at, ...options) => types('notice', 'publish', ID, '--at', at, '--yes', ...options),
		builds: async (at) => {
			const out = join(folder, at.replaceAll(/\W/g, ''));
			const environment = { SOURCE_DATE_EPOCH: String(Date.parse(at) / 1000) };
			const { command, exitCode, output } = await candor(['build', '--content', content, '--out', out], { environment });
			if (exitCode !== 0) throw new Error(`${command} ended with ${exitCode}:\n${output}`);
			return out;
		},
		edits: (file, before, after) =>
			change(file, (text) => {
				if (text.split(before).length !== 2) throw new Error(`${file} has ${before} ${text.split(before).length - 1} times.`);
				return text.replace(before, after);
			}),
		adds: (file, text) => change(file, (old) => old + text),
		leaves: () => rmSync(folder, { recursive: true, force: true }),
	};
}

const NAMES: Record<string, readonly [site: string, publisher: string]> = {
	ja: ['お知らせ', '株式会社センプレデザイン'],
	en: ['Notices', 'Sempre Design Co., Ltd.'],
	'zh-Hans': ['公告', 'Sempre Design 株式会社'],
	'zh-Hant': ['公告', 'Sempre Design 株式會社'],
	ko: ['안내', '주식회사 센프레디자인'],
};

function siteYaml(locales: readonly string[]): string {
	const names = (which: 0 | 1, indent: string) => locales.map((locale) => `${indent}${locale}: ${NAMES[locale]?.[which] ?? locale}`);
	return [
		'name:',
		...names(0, '  '),
		'base-url: https://notices.example.com',
		`locales: [${locales.join(', ')}]`,
		'default-locale: ja',
		'publishers:',
		'  sempre-design:',
		'    name:',
		...names(1, '      '),
		'    domains: [sempre.jp]',
		'    phones: ["+81364079100"]',
		'',
	].join('\n');
}
