import { join } from 'node:path';
import { incidentSchema } from '../core/facts/incident.ts';
import { labelsSchema } from '../core/facts/labels.ts';
import { locale as localeSchema } from '../core/facts/values.ts';
import type { Finding } from '../core/findings/finding.ts';
import { listed } from '../core/findings/nearest.ts';
import type { Translation } from '../core/notice/notice.ts';
import type { Comment, Locate, NoticeSource, TypedValue } from '../core/notice/project.ts';
import { pageNames, type PageName, type ProsePage } from '../core/prose/prose.ts';
import { copiedFrom, isLeftByPrograms, languageCalled, meantFile, meantLocale } from './meant-names.ts';
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
			renameWords(placeAt(folder, shown).others, 'incident.yaml') ?? {
				en: 'Write it, or move the folder out of incidents/.',
				ja: 'incident.yaml を書くか、フォルダを incidents/ の外に移してください。',
			},
		);
		return { source: undefined, findings: [finding] };
	}
	const incident = readYaml(incidentFile, `${shown}/incident.yaml`, incidentSchema, 'incident-is-well-formed');
	if (incident.kind !== 'read') findings.push(...incident.findings);

	const place = withoutFiles(placeAt(folder, shown), shown);
	findings.push(...strayFolders(place, shown, locales), ...strayPages(place, shown, locales), ...place.findings);
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
			const likely = meantLocale(copiedFrom(name) ?? name, locales);
			const isSame = copiedFrom(name) !== undefined || languageCalled(name) !== undefined || likely?.toLowerCase() === name.normalize('NFKC').toLowerCase();
			const meant = likely !== undefined && (isSame || !folders.includes(likely)) ? likely : undefined;
			const hint =
				meant === undefined
					? localeSchema.safeParse(name).success && languageCalled(name) === undefined
						? {
								en: `Add \`${name}\` to \`locales\` in site.yaml, or move the folder away. Languages: ${listed(locales)}.`,
								ja: `site.yaml の \`locales\` に加えるか、フォルダを移してください。言語: ${listed(locales)}。`,
							}
						: { en: `Move the folder away. Languages: ${listed(locales)}.`, ja: `フォルダを移してください。言語: ${listed(locales)}。` }
					: copiedFrom(name) !== undefined && folders.includes(meant)
						? {
								en: `It looks like a copy of \`${meant}\`: move it out of the notice, or delete it.`,
								ja: `\`${meant}\` のコピーのようです。お知らせの外に移すか、消してください。`,
							}
						: folders.includes(meant)
							? {
									en: `There is a folder \`${meant}\` too: keep what is right in it, and delete this one.`,
									ja: `フォルダ \`${meant}\` もあります。正しいものをそちらに残し、このフォルダを消してください。`,
								}
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

const FILES: readonly string[] = [...pageNames.map((name) => `${name}.mdx`), 'labels.yaml'];

/** So would a file that is named almost like a page. */
function strayFiles({ folders, others }: Place, shown: string): Finding[] {
	return [...folders, ...others]
		.filter((name) => /\.(?:mdx?|ya?ml)(?:\.txt)?$/i.test(name) && !FILES.includes(name) && !isLeftByPrograms(name))
		.sort()
		.map((name) => {
			const meant = meantFile(copiedFrom(name) ?? name, FILES);
			return misplaced(
				`${shown}/${name}`,
				{ en: `No page is made from \`${name}\`, so nothing in it would be shown.`, ja: `\`${name}\` はどのページにもなりません。中身は表示されません。` },
				meant === undefined
					? { en: `Move it away. Files here: ${listed(FILES)}.`, ja: `ほかの場所に移してください。ここに置くファイル: ${listed(FILES)}。` }
					: others.includes(meant)
						? {
								en: `There is \`${meant}\` too: keep what is right in it, and move this one out of the notice.`,
								ja: `\`${meant}\` もあります。正しいものをそちらに残し、このファイルはお知らせの外に移してください。`,
							}
						: { en: `Rename it to \`${meant}\`.${ending(name).en}`, ja: `\`${meant}\` に名前を変えてください。${ending(name).ja}` },
			);
		});
}

/** And a page beside the folders of the languages, in none of them. */
function strayPages({ others }: Place, shown: string, locales: readonly string[]): Finding[] {
	return others
		.filter((name) => FILES.includes(name))
		.map((name) =>
			misplaced(
				`${shown}/${name}`,
				{
					en: `\`${name}\` stands in no language, so nothing in it would be shown.`,
					ja: `\`${name}\` がどの言語のフォルダにも入っていません。中身は表示されません。`,
				},
				{ en: `Move it into the folder of its language: ${listed(locales)}.`, ja: `その言語のフォルダに移してください: ${listed(locales)}。` },
			),
		);
}

/** What to rename, where a file that must be there is there under another name. */
export function renameWords(others: readonly string[], wanted: string): { en: string; ja: string } | undefined {
	const written = others.find(
		(name) => !isLeftByPrograms(name) && name !== wanted && /\.(?:ya?ml)(?:\.txt)?$/i.test(name) && meantFile(copiedFrom(name) ?? name, [wanted]) === wanted,
	);
	return written === undefined
		? undefined
		: {
				en: `Rename \`${written}\` to \`${wanted}\`.${ending(written).en}`,
				ja: `\`${written}\` の名前を \`${wanted}\` に変えてください。${ending(written).ja}`,
			};
}

/** Windows and macOS show names without their endings, so that nobody sees the one that an editor added. */
function ending(name: string): { en: string; ja: string } {
	if (!/\.txt$/i.test(name)) return { en: '', ja: '' };
	return {
		en: ' If you do not see `.txt`, let the file manager show file name extensions first.',
		ja: '`.txt` が見えないときは、先に「ファイル名拡張子」を表示してください。',
	};
}
