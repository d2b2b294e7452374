import { join } from 'node:path';
import { incidentSchema } from '../core/facts/incident.ts';
import { labelsSchema } from '../core/facts/labels.ts';
import { locale as localeSchema } from '../core/facts/values.ts';
import type { Finding } from '../core/findings/finding.ts';
import { listed, nearest } from '../core/findings/nearest.ts';
import { localeAsMeant } from '../core/language/locale-as-meant.ts';
import type { Translation } from '../core/notice/notice.ts';
import type { Comment, Locate, NoticeSource, TypedValue } from '../core/notice/project.ts';
import { pageNames, type PageName, type ProsePage } from '../core/prose/prose.ts';
import { misplaced, noFolder, placeAt, type Place } from './places.ts';
import { readProse } from './read-prose.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { standingAt } from './standing.ts';

/**
 * Reads one notice from a folder that holds `incident.yaml` and a folder for each language: the working copy, or
 * a frozen revision.
 */
export function readNotice(
	folder: string,
	shown: string,
	id: string,
	locales: readonly string[],
): { source: Omit<NoticeSource, 'record' | 'attachments'> | undefined; findings: Finding[] } {
	const findings: Finding[] = [];
	const incidentFile = join(folder, 'incident.yaml');
	if (standingAt(incidentFile) === 'nothing') {
		const finding = misplaced(
			`${shown}/incident.yaml`,
			{ en: 'The folder has no incident.yaml, so there are no facts to show.', ja: 'incident.yaml がありません。示す事実がありません。' },
			{ en: 'Write it, or move the folder out of incidents/.', ja: 'incident.yaml を書くか、フォルダを incidents/ の外に移してください。' },
		);
		return { source: undefined, findings: [finding] };
	}
	const incident = readYaml(incidentFile, `${shown}/incident.yaml`, incidentSchema, 'incident-is-well-formed');
	if (incident.kind !== 'read') findings.push(...incident.findings);

	const place = withoutFiles(placeAt(folder, shown), shown);
	findings.push(...strayFolders(place, shown, locales), ...place.findings);
	const present = place.folders.filter((name) => locales.includes(name));
	for (const locale of present) {
		const language = placeAt(join(folder, locale), `${shown}/${locale}`);
		findings.push(...strayFiles(language, `${shown}/${locale}`), ...language.findings.filter(({ position }) => position.file === `${shown}/${locale}`));
	}
	const translations: Record<string, Translation> = {};
	const labelsAt: Record<string, Locate> = {};
	const doubtful: string[] = [];
	const comments: Comment[] = incident.kind === 'refused' ? [] : incident.comments();
	const typed: TypedValue[] = incident.kind === 'refused' ? [] : incident.typed();
	for (const locale of locales) {
		const pages: Partial<Record<PageName, ProsePage | 'missing'>> = {};
		for (const name of pageNames) {
			const path = join(folder, locale, `${name}.mdx`);
			const file = `${shown}/${locale}/${name}.mdx`;
			pages[name] = 'missing';
			if (!present.includes(locale) || standingAt(path) === 'nothing') continue;
			const text = readText(path, file);
			if (text.kind === 'refused') {
				findings.push(text.finding);
				pages[name] = { file, children: [], isBroken: true };
				continue;
			}
			const { children, findings: wrong, comments: notes, isBroken } = readProse(text.text, file, name);
			findings.push(...wrong);
			comments.push(...notes);
			pages[name] = { file, children, isBroken };
		}
		const labelsFile = join(folder, locale, 'labels.yaml');
		let labels: Translation['labels'] = 'missing';
		if (present.includes(locale) && standingAt(labelsFile) !== 'nothing') {
			const file = `${shown}/${locale}/labels.yaml`;
			const read = readYaml(labelsFile, file, labelsSchema, 'labels-are-well-formed');
			if (read.kind !== 'read') findings.push(...read.findings);
			if (read.kind === 'refused' || (read.kind === 'repaired' && !read.isComplete)) doubtful.push(file);
			if (read.kind !== 'refused') {
				labels = read.value;
				labelsAt[locale] = read.at;
				typed.push(...read.typed());
				comments.push(...read.comments());
			}
		}
		translations[locale] = { labels, pages: pages as Record<PageName, ProsePage | 'missing'> };
	}
	if (incident.kind === 'refused') return { source: undefined, findings };
	const reliable = incident.kind === 'read' ? 'values' : incident.isComplete ? 'names' : 'nothing';
	const source = { notice: { id, incident: incident.value, translations }, folder: shown, at: incident.at, labelsAt, reliable, doubtful, typed, comments } as const;
	return { source, findings };
}

/** What stands in the place of a file is told by who reads the file. */
function withoutFiles(place: Place, shown: string): Place {
	const files = ['incident.yaml', 'revision.yaml'];
	const isOther = (name: string) => !files.includes(name);
	return { ...place, folders: place.folders.filter(isOther), findings: place.findings.filter(({ position }) => isOther(position.file.slice(shown.length + 1))) };
}

/** A folder that is no language of the site would be forgotten without a word, and so would a file that should be a folder. */
function strayFolders({ folders, others, findings }: Place, shown: string, locales: readonly string[]): Finding[] {
	const expected = ['revisions', ...locales];
	const strangers = folders
		.filter((name) => !expected.includes(name))
		.map((name) => {
			const likely = localeAsMeant(name, locales);
			const meant = likely !== undefined && (likely.toLowerCase() === name.toLowerCase() || !folders.includes(likely)) ? likely : undefined;
			const hint =
				meant === undefined
					? localeSchema.safeParse(name).success
						? { en: `Add \`${name}\` to \`locales\` in site.yaml, or move the folder away. Languages: ${listed(locales)}.`, ja: `site.yaml の \`locales\` に加えるか、フォルダを移してください。言語: ${listed(locales)}。` }
						: { en: `Move the folder away. Languages: ${listed(locales)}.`, ja: `フォルダを移してください。言語: ${listed(locales)}。` }
					: folders.includes(meant)
						? { en: `There is a folder \`${meant}\` too: keep what is right in it, and delete this one.`, ja: `フォルダ \`${meant}\` もあります。正しいものをそちらに残し、このフォルダを消してください。` }
						: { en: `Rename it to \`${meant}\`.`, ja: `\`${meant}\` に名前を変えてください。` };
			return misplaced(
				`${shown}/${name}`,
				{ en: `The folder \`${name}\` is no language of this site, so nothing in it would be shown.`, ja: `フォルダ \`${name}\` はこのサイトの言語ではありません。中身は表示されません。` },
				hint,
			);
		});
	const told = findings.map(({ position }) => position.file);
	const files = others.filter((name) => expected.includes(name) && !told.includes(`${shown}/${name}`));
	return [...strangers, ...files.map((name) => noFolder(`${shown}/${name}`, name))];
}
/** So would a file that is named almost like a page. */
function strayFiles({ folders, others }: Place, shown: string): Finding[] {
	const known = [...pageNames.map((name) => `${name}.mdx`), 'labels.yaml'];
	return [...folders, ...others]
		.filter((name) => /\.(?:mdx?|ya?ml)$/i.test(name) && !known.includes(name))
		.sort()
		.map((name) => {
			const meant = nearest(name, known);
			return misplaced(
				`${shown}/${name}`,
				{ en: `No page is made from \`${name}\`, so nothing in it would be shown.`, ja: `\`${name}\` はどのページにもなりません。中身は表示されません。` },
				meant
					? { en: `Rename it to \`${meant}\`.`, ja: `\`${meant}\` に名前を変えてください。` }
					: { en: `Move it away. Files here: ${listed(known)}.`, ja: `ほかの場所に移してください。ここに置くファイル: ${listed(known)}。` },
			);
		});
}
