/** Reads a content folder: the one way in which content comes in, for checks and for pages alike. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { incidentSchema } from '../core/facts/incident.ts';
import { labelsSchema } from '../core/facts/labels.ts';
import { siteSchema } from '../core/facts/site.ts';
import { ID_PATTERN } from '../core/facts/values.ts';
import type { Finding, Words } from '../core/findings/finding.ts';
import { listed } from '../core/findings/nearest.ts';
import type { Translation } from '../core/notice/notice.ts';
import type { Locate, NoticeSource, Project } from '../core/notice/project.ts';
import { pageNames, type PageName, type ProsePage } from '../core/prose/prose.ts';
import { readProse } from './read-prose.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

/** `project` is missing when what every page needs (`site.yaml`) cannot be read. */
export interface ReadProject {
	project: Project | 'unreadable';
	findings: Finding[];
}

/**
 * @param folder The content folder.
 * @param shown What messages call it, for example `content`.
 */
export function readProject(folder: string, shown: string): ReadProject {
	const site = readSite(folder, shown);
	if (site.kind === 'refused') return { project: 'unreadable', findings: site.findings };
	const findings: Finding[] = [];
	const notices: NoticeSource[] = [];
	for (const id of foldersIn(join(folder, 'incidents'))) {
		const place = `${shown}/incidents/${id}`;
		if (!ID_PATTERN.test(id) && !/^\d{4}-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
			findings.push(
				misplaced(
					place,
					{ en: `The folder name \`${id}\` cannot stand in an address.`, ja: `フォルダ名 \`${id}\` はアドレスに使えません。` },
					{ en: 'Rename it with lower-case letters, digits and hyphens, for example 2026-lost-parcels.', ja: '英小文字・数字・ハイフンにしてください。例: 2026-lost-parcels' },
				),
			);
			continue;
		}
		const read = readNotice(join(folder, 'incidents', id), place, id, site.value.locales);
		findings.push(...read.findings);
		if (read.source) notices.push(read.source);
	}
	return { project: { site: site.value, siteAt: site.at, notices }, findings };
}

/** Reads `site.yaml` and what its fields say of each other. */
function readSite(folder: string, shown: string) {
	const path = join(folder, 'site.yaml');
	const file = `${shown}/site.yaml`;
	if (!existsSync(path)) {
		const finding = misplaced(
			file,
			{ en: 'There is no site.yaml here, so the site has no name, no address and no languages.', ja: 'site.yaml がありません。サイトの名前・アドレス・言語が決まりません。' },
			{ en: `Write ${file}; README.md of the content folder shows what goes into it.`, ja: `${file} を書いてください。内容は README.md にあります。` },
		);
		return { kind: 'refused' as const, findings: [finding] };
	}
	const read = readYaml(path, file, siteSchema, 'site-is-well-formed');
	if (read.kind === 'refused') return read;
	const { locales, 'default-locale': defaultLocale, name } = read.value;
	const findings: Finding[] = [];
	if (!locales.includes(defaultLocale)) {
		findings.push({
			check: 'site-is-well-formed',
			severity: 'mandatory',
			position: read.at(['default-locale']),
			found: `default-locale: ${defaultLocale}`,
			message: { en: `The default language \`${defaultLocale}\` is not among the languages of the site.`, ja: `既定の言語 \`${defaultLocale}\` が locales にありません。` },
			hint: { en: `Write one of ${listed(locales)}.`, ja: `次のどれかを書いてください: ${listed(locales)}。` },
		});
	}
	for (const locale of locales.filter((tag) => !Object.hasOwn(name, tag))) {
		findings.push({
			check: 'site-is-well-formed',
			severity: 'mandatory',
			position: read.at(['name']),
			message: { en: `The site has no name in \`${locale}\`, so its pages would have no heading.`, ja: `サイトの \`${locale}\` での名前がありません。` },
			hint: { en: `Add under \`name:\`\n  ${locale}: …`, ja: `\`name:\` の下に加えてください。\n  ${locale}: …` },
		});
	}
	return findings.length > 0 ? { kind: 'refused' as const, findings } : read;
}

/**
 * Reads one notice from a folder that holds `incident.yaml` and a folder for each language: the working copy, or
 * a frozen revision.
 */
export function readNotice(
	folder: string,
	shown: string,
	id: string,
	locales: readonly string[],
): { source: NoticeSource | undefined; findings: Finding[] } {
	const findings: Finding[] = [];
	const incidentFile = join(folder, 'incident.yaml');
	if (!existsSync(incidentFile)) {
		const finding = misplaced(
			`${shown}/incident.yaml`,
			{ en: 'The folder has no incident.yaml, so there are no facts to show.', ja: 'incident.yaml がありません。示す事実がありません。' },
			{ en: 'Write it, or move the folder out of incidents/.', ja: 'incident.yaml を書くか、フォルダを incidents/ の外に移してください。' },
		);
		return { source: undefined, findings: [finding] };
	}
	const incident = readYaml(incidentFile, `${shown}/incident.yaml`, incidentSchema, 'incident-is-well-formed');
	if (incident.kind === 'refused') findings.push(...incident.findings);

	findings.push(...strayFolders(folder, shown, locales));
	const translations: Record<string, Translation> = {};
	const labelsAt: Record<string, Locate> = {};
	for (const locale of locales) {
		const pages: Partial<Record<PageName, ProsePage | 'missing'>> = {};
		for (const name of pageNames) {
			const path = join(folder, locale, `${name}.mdx`);
			const file = `${shown}/${locale}/${name}.mdx`;
			pages[name] = 'missing';
			if (!existsSync(path)) continue;
			const text = readText(path, file);
			if (text.kind === 'refused') {
				findings.push(text.finding);
				continue;
			}
			const { children, findings: wrong } = readProse(text.text, file, name);
			findings.push(...wrong);
			pages[name] = { file, children };
		}
		const labelsFile = join(folder, locale, 'labels.yaml');
		let labels: Translation['labels'] = 'missing';
		if (existsSync(labelsFile)) {
			const read = readYaml(labelsFile, `${shown}/${locale}/labels.yaml`, labelsSchema, 'labels-are-well-formed');
			if (read.kind === 'refused') findings.push(...read.findings);
			else {
				labels = read.value;
				labelsAt[locale] = read.at;
			}
		}
		translations[locale] = { labels, pages: pages as Record<PageName, ProsePage | 'missing'> };
	}
	if (incident.kind === 'refused') return { source: undefined, findings };
	const source: NoticeSource = { notice: { id, incident: incident.value, translations }, folder: shown, at: incident.at, labelsAt };
	return { source, findings };
}

/** A folder that is no language of the site would be forgotten without a word. */
function strayFolders(folder: string, shown: string, locales: readonly string[]): Finding[] {
	return foldersIn(folder)
		.filter((name) => name !== 'revisions' && !locales.includes(name))
		.map((name) => {
			const meant = locales.find((locale) => locale.toLowerCase() === name.toLowerCase());
			return misplaced(
				`${shown}/${name}`,
				{ en: `The folder \`${name}\` is no language of this site, so nothing in it would be shown.`, ja: `フォルダ \`${name}\` はこのサイトの言語ではありません。中身は表示されません。` },
				meant
					? { en: `Rename it to \`${meant}\`.`, ja: `\`${meant}\` に名前を変えてください。` }
					: { en: `Add \`${name}\` to \`locales\` in site.yaml, or move the folder away. Languages: ${listed(locales)}.`, ja: `site.yaml の \`locales\` に加えるか、フォルダを移してください。言語: ${listed(locales)}。` },
			);
		});
}

function foldersIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.map(({ name }) => name)
		.sort();
}

function misplaced(file: string, message: Words, hint: Words): Finding {
	return { check: 'files-are-in-place', severity: 'mandatory', position: { kind: 'file', file }, message, hint };
}
