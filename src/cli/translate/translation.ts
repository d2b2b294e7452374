/** What every way of translating needs: the notice, what was published of it, and the language. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../../core/facts/site.ts';
import type { Notice } from '../../core/notice/notice.ts';
import { stepsOf, type StatusStep } from '../../core/record/translation-status.ts';
import type { Finding } from '../../core/findings/finding.ts';
import type { ExchangeFile } from '../../core/translation/exchange.ts';
import { readNotice } from '../../files/read-notice.ts';
import { readRecord, sha256 } from '../../files/read-record.ts';
import { readScaffold } from '../../files/read-scaffolds.ts';
import { readText } from '../../files/read-text.ts';
import { wordless, type SkeletonWords } from '../../files/translation/skeleton.ts';
import type { CommandInput } from '../command.ts';

export interface Translation {
	notice: Notice;
	site: Site;
	/** The published revisions, and the working copy as the last. */
	steps: readonly StatusStep[];
	source: string;
	locale: string;
	/** The folder of the incident, and what messages call it. */
	folder: string;
	shown: string;
	words: SkeletonWords;
	/** What is wrong with the files of the notice. */
	findings: Finding[];
	/** `site.yaml` with the language in it, where it was not. */
	siteText: string | 'unchanged';
}

/** Reads a notice as if the site had the language already. */
export function translationOf({ content, language }: CommandInput, site: Site, id: string, locale: string, siteText: string | 'unchanged'): Translation | undefined {
	const [folder, shown] = [join(content.path, 'incidents', id), `${content.shown}/incidents/${id}`];
	const locales = [...new Set([...site.locales, locale])];
	const { source, findings } = readNotice(folder, shown, id, locales);
	if (!source) return undefined;
	const { record, findings: broken } = readRecord(folder, shown, id, locales);
	const { notice } = source;
	const { words, isForeign } = readScaffold(fileURLToPath(new URL('../../locales/scaffold/', import.meta.url)), locale, language);
	return {
		notice,
		site,
		steps: [...stepsOf(record.revisions), { number: record.revisions.length + 1, notice, needsTranslation: true }],
		source: notice.incident['source-locale'],
		locale,
		folder,
		shown,
		words: isForeign ? wordless(locale) : { translation: words['gap.translation'] ?? 'translation', title: words['gap.title'] ?? 'title', link: words['gap.link'] ?? 'link' },
		findings: [...findings, ...broken],
		siteText,
	};
}

/** The file of a page, or of the labels, within the folder of the incident. */
export function fileOf(locale: string, id: ExchangeFile['id']): string {
	return `${locale}/${id === 'labels' ? 'labels.yaml' : `${id}.mdx`}`;
}

/** What stands in a file of the translation. */
export function textOf({ folder, shown, locale }: Translation, id: ExchangeFile['id']): string | 'missing' {
	const file = fileOf(locale, id);
	if (!existsSync(join(folder, file))) return 'missing';
	const read = readText(join(folder, file), `${shown}/${file}`);
	return read.kind === 'text' ? read.text : 'missing';
}

/** The state of each file of the translation that is there. */
export function fingerprintsOf(translation: Translation, ids: readonly ExchangeFile['id'][]): Record<string, string> {
	return Object.fromEntries(ids.map((id) => [id, textOf(translation, id)] as const).flatMap(([id, text]) => (text === 'missing' ? [] : [[id, sha256(text)]])));
}
