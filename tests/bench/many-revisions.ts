/** A content folder in which the sample was published many times, in five languages, with other facts and words each time. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { ID, LOCALES, type Workplace } from '../e2e/sempre.ts';

/** The sentence that is written anew in each revision but the last. */
const NEWS: Record<string, (word: string) => string> = {
	ja: (word) => `続報です。調査は${word}段階に入りました。ご不便をおかけしています。`,
	en: (word) => `This is an update. The investigation has entered its ${word} stage. We are sorry for the trouble.`,
	'zh-Hans': (word) => `这是后续通报。调查已进入${word}阶段。给您带来不便，深表歉意。`,
	'zh-Hant': (word) => `這是後續通報。調查已進入${word}階段。造成不便，深感抱歉。`,
	ko: (word) => `후속 안내입니다. 조사는 ${word} 단계에 들어갔습니다. 불편을 드려 죄송합니다.`,
};

/** The pages that the last revision rewrites. */
export const REWRITTEN = ['faq', 'requests', 'prevention'];

/** An entry with words in it. */
export const ENTRY = /(<(?:Question|Request|Measure) [^>]*[^/]>\n\n)[^]*?(\n\n<\/(?:Question|Request|Measure)>)/g;

const WORDS = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf', 'hotel', 'india', 'juliett', 'kilo', 'lima', 'mike', 'november', 'oscar', 'papa', 'quebec', 'romeo', 'sierra', 'tango'];

/**
 * @param count How many revisions, the first one included; the last rewrites every entry of three pages.
 * @returns When the last was published.
 */
export async function publishMany(place: Workplace, count: number): Promise<string> {
	const types = async (...words: string[]) => {
		let output = '';
		const stream = { write: (text: string) => (output += text) };
		const exitCode = await run({ arguments: [...words, '--content', place.content], environment: {}, cwd: place.folder, stdout: stream, stderr: stream });
		if (exitCode !== 0) throw new Error(`${words.join(' ')} ended with ${exitCode}:\n${output}`);
	};
	let at = '2017-12-22T10:00:00+09:00';
	for (let number = 2; number <= count; number++) {
		at = new Date(Date.parse('2018-01-01T01:00:00Z') + number * 86_400_000).toISOString().replace(/\.\d+Z/, 'Z');
		const [was = '', is = ''] = [WORDS[number - 3] ?? '', WORDS[number - 2] ?? ''];
		for (const locale of LOCALES) {
			const news = NEWS[locale] ?? ((word: string) => word);
			if (number === count && count > 2) rewriteEntries(place, locale);
			else if (number === 2) place.adds(`${locale}/notice.mdx`, `\n${news(is)}\n`);
			else place.edits(`${locale}/notice.mdx`, news(was), news(is));
		}
		await types('notice', 'set', ID, 'cohorts.members.count', String(22_796 + number));
		await types('notice', 'set', ID, 'milestones.payment-restart', 'planned', `2018-03-${String(number).padStart(2, '0')}`);
		await types('notice', 'publish', ID, '--at', at, '--yes');
	}
	return at;
}

/** Puts other text of the same language into every entry of three pages, about as much as stood there. */
function rewriteEntries({ content }: Workplace, locale: string): void {
	const path = (page: string) => join(content, 'incidents', ID, locale, `${page}.mdx`);
	const before = new Map(['notice', 'timeline', ...REWRITTEN].map((page) => [page, readFileSync(path(page), 'utf8')]));
	for (const page of REWRITTEN) {
		const words = [...before]
			.filter(([other]) => other !== page)
			.flatMap(([, text]) => text.split('\n'))
			.filter((line) => line !== '' && !/^[<#-]/.test(line))
			.map((line) => line.replace(/<[^>]*>/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
		let next = 0;
		const take = () => words[next++ % words.length] ?? '';
		writeFileSync(path(page), (before.get(page) ?? '').replace(ENTRY, (_all, open: string, close: string) => `${open}${[take(), take()].join('\n\n')}${close}`));
	}
}
