/** Reads a content folder: the one way in which content comes in, for checks and for pages alike. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema } from '../core/facts/site.ts';
import { ID_PATTERN, isReservedName } from '../core/facts/values.ts';
import type { Finding } from '../core/findings/finding.ts';
import { listed } from '../core/findings/nearest.ts';
import type { NoticeSource, Project } from '../core/notice/project.ts';
import { shownFinding } from '../core/personal-data/shown-findings.ts';
import type { NoticeRecord } from '../core/record/record.ts';
import { foldersIn, linksIn, misplaced } from './places.ts';
import { readAttachments } from './read-attachments.ts';
import { readNotice } from './read-notice.ts';
import { readRecord } from './read-record.ts';
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
	if (site.kind === 'refused') return { project: 'unreadable', findings: site.findings.map(shownFinding) };
	const findings: Finding[] = [...(site.kind === 'repaired' ? site.findings : []), ...linksIn(join(folder, 'incidents'), `${shown}/incidents`)];
	const notices: NoticeSource[] = [];
	const records: NoticeRecord[] = [];
	for (const id of foldersIn(join(folder, 'incidents'))) {
		const place = `${shown}/incidents/${id}`;
		if (isReservedName(id) || (!ID_PATTERN.test(id) && !/^\d{4}-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))) {
			findings.push(
				misplaced(
					place,
					{ en: `The folder name \`${id}\` cannot stand in an address.`, ja: `フォルダ名 \`${id}\` はアドレスに使えません。` },
					{ en: 'Rename it with lower-case letters, digits and hyphens, for example 2026-lost-parcels.', ja: '英小文字・数字・ハイフンにしてください。例: 2026-lost-parcels' },
				),
			);
			continue;
		}
		const { record, findings: broken } = readRecord(join(folder, 'incidents', id), place, id, site.value.locales);
		findings.push(...broken);
		records.push(record);
		if (record.revisions.length > 0 && !existsSync(join(folder, 'incidents', id, 'incident.yaml'))) continue;
		const read = readNotice(join(folder, 'incidents', id), place, id, site.value.locales);
		findings.push(...read.findings);
		if (read.source) notices.push({ ...read.source, attachments: readAttachments(join(folder, 'incidents', id), place), record });
	}
	return { project: { site: site.value, siteAt: site.at, siteTyped: site.typed(), siteComments: site.comments(), notices, records }, findings: findings.map(shownFinding) };
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
	const findings: Finding[] = read.kind === 'repaired' ? read.findings : [];
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
	return findings.length > 0 ? { ...read, kind: 'repaired' as const, findings } : read;
}
