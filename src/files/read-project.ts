/** Reads a content folder: the one way in which content comes in, for checks and for pages alike. */
import { join } from 'node:path';
import { siteSchema, type Site } from '../core/facts/site.ts';
import type { Finding } from '../core/findings/finding.ts';
import { legible } from '../core/findings/legible.ts';
import { listed } from '../core/findings/nearest.ts';
import { noticeNameProblem } from '../core/notice/notice-name.ts';
import type { Locate, NoticeSource, Project } from '../core/notice/project.ts';
import { shownFinding } from '../core/personal-data/shown-findings.ts';
import type { NoticeRecord } from '../core/record/record.ts';
import { misplaced, placeAt } from './places.ts';
import { readAttachments } from './read-attachments.ts';
import { readNotice, renameWords } from './read-notice.ts';
import { readRecord } from './read-record.ts';
import { readYaml } from './read-yaml.ts';
import { standingAt } from './standing.ts';

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
	const { project, findings } = readAll(folder, shown);
	// A link in the place of a record is met by who reads the notice and by who reads the record.
	const told = new Map(findings.map(shownFinding).map(legible).map((finding) => [JSON.stringify(finding), finding]));
	return { project, findings: [...told.values()] };
}

function readAll(folder: string, shown: string): ReadProject {
	const site = readSite(folder, shown);
	if (site.kind === 'refused') return { project: 'unreadable', findings: site.findings };
	const incidents = placeAt(join(folder, 'incidents'), `${shown}/incidents`);
	const findings: Finding[] = [...(site.kind === 'repaired' ? site.findings : []), ...incidents.findings];
	const notices: NoticeSource[] = [];
	const records: NoticeRecord[] = [];
	for (const id of incidents.folders) {
		const place = `${shown}/incidents/${id}`;
		const problem = noticeNameProblem(id);
		if (problem) {
			findings.push(misplaced(place, problem.message, problem.hint));
			continue;
		}
		const { record, findings: broken } = readRecord(join(folder, 'incidents', id), place, id, site.value.locales);
		findings.push(...broken);
		records.push(record);
		if (record.revisions.length > 0 && standingAt(join(folder, 'incidents', id, 'incident.yaml')) === 'nothing') continue;
		const read = readNotice(join(folder, 'incidents', id), place, id, site.value.locales);
		findings.push(...read.findings);
		if (read.source) notices.push({ ...read.source, attachments: readAttachments(join(folder, 'incidents', id), place), record });
	}
	findings.push(...neededByRecords(site.value, records, site.at));
	return { project: { site: site.value, siteAt: site.at, siteTyped: site.typed(), siteComments: site.comments(), notices, records }, findings };
}

/** What was published stays on the site, and needs its publisher and its language there. */
function neededByRecords({ locales, publishers }: Site, records: readonly NoticeRecord[], at: Locate): Finding[] {
	const published = records.flatMap(({ id, revisions }) => revisions.map(({ revision: { number }, notice: { incident } }) => ({ where: `${id}, revision ${number}`, incident })));
	const lacking = [
		...published.filter(({ incident }) => !Object.hasOwn(publishers, incident.publisher)).map(({ where, incident }) => ({ part: 'publishers', name: incident.publisher, where })),
		...published.filter(({ incident }) => !locales.includes(incident['source-locale'])).map(({ where, incident }) => ({ part: 'locales', name: incident['source-locale'], where })),
	];
	return [...new Map(lacking.map((each) => [`${each.part} ${each.name}`, each])).values()].map(({ part, name, where }): Finding => ({
		check: 'site-is-well-formed',
		severity: 'mandatory',
		position: at([part]),
		message: {
			en: `\`${name}\` is not under \`${part}\`, and what was published needs it (${where}), so its pages could not be shown.`,
			ja: `\`${name}\` が \`${part}\` にありません。公開済みのもの（${where}）に必要で、このままではページを表示できません。`,
		},
		hint: { en: `Put \`${name}\` back under \`${part}:\`; nothing that was published disappears.`, ja: `\`${part}:\` の下に \`${name}\` を戻してください。公開したものは消えません。` },
	}));
}

/** Reads `site.yaml` and what its fields say of each other. */
function readSite(folder: string, shown: string) {
	const path = join(folder, 'site.yaml');
	const file = `${shown}/site.yaml`;
	if (standingAt(path) === 'nothing') {
		const finding = misplaced(
			file,
			{
				en: 'There is no site.yaml here, so the site has no name, no address and no languages.',
				ja: 'site.yaml がありません。サイトの名前・アドレス・言語が決まりません。',
			},
			renameWords(placeAt(folder, shown).others, 'site.yaml') ?? {
				en: `Write ${file}; README.md of the content folder shows what goes into it. \`npm run notice new\` asks for it.`,
				ja: `${file} を書いてください。内容は README.md にあります。\`npm run notice new\` なら順に尋ねます。`,
			},
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
	for (const [index, locale] of locales.entries()) {
		if (locales.indexOf(locale) === index) continue;
		findings.push({
			check: 'site-is-well-formed',
			severity: 'mandatory',
			position: read.at(['locales', index]),
			found: locale,
			message: { en: `The language \`${locale}\` stands twice, so every page would offer it twice.`, ja: `言語 \`${locale}\` が二度あり、どのページでも二度示されます。` },
			hint: { en: 'Delete one of the two.', ja: 'どちらか一つを消してください。' },
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
