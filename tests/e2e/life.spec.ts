/**
 * The whole life of a notice, as a person leads it on the command line and as readers see it: a date is set, slips
 * and is kept; a translation falls behind and catches up; a question goes; the notice ends. All of it is published
 * first and then looked at as it stood at four moments, so that only four sites are built.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { serve, type Served } from '../../src/cli/serve.ts';
import { ID, LOCALES, SOURCE, workplace, type Workplace } from './sempre.ts';
import { uiStrings } from './ui-strings.ts';

/** When each revision was published. */
const PLANNED = '2018-01-15T10:00:00+09:00';
const EDITED = '2018-01-16T10:00:00+09:00';
const TRANSLATED = '2018-01-17T10:00:00+09:00';
const SLIPPED = '2018-01-25T10:00:00+09:00';
const DONE = '2018-03-05T12:00:00+09:00';
const DROPPED = '2018-03-06T10:00:00+09:00';
const FINAL = '2018-03-07T10:00:00+09:00';
const WITHDRAWN = '2018-03-08T10:00:00+09:00';

/** 1 February 2018, written by hand. */
const FEBRUARY: Record<string, string> = { ja: '2018年2月1日', en: '1 February 2018', 'zh-Hans': '2018年2月1日', 'zh-Hant': '2018年2月1日', ko: '2018년 2월 1일' };
const MARCH: Record<string, string> = { ja: '2018年3月', en: 'March 2018', 'zh-Hans': '2018年3月', 'zh-Hant': '2018年3月', ko: '2018년 3월' };
const FIFTH_OF_MARCH: Record<string, string> = { ja: '2018年3月5日', en: '5 March 2018', 'zh-Hans': '2018年3月5日', 'zh-Hant': '2018年3月5日', ko: '2018년 3월 5일' };

interface Site {
	folder: string;
	url: string;
	/** A file beside a page, as text. */
	file(path: string): string;
}

interface Life {
	workplace: Workplace;
	/** What the command line said to each publication, by the time it was given. */
	said: ReadonlyMap<string, string>;
	/** The site at a moment, built when it is first asked for. */
	at(moment: string): Promise<Site>;
}

const test = base.extend<object, { life: Life }>({
	life: [
		async ({}, use) => {
			const place = workplace();
			const served: Served[] = [];
			try {
				const said = await lead(place);
				const built = new Map<string, Promise<Site>>();
				const build = async (moment: string): Promise<Site> => {
					const folder = await place.builds(moment);
					const host = await serve(folder, 0);
					served.push(host);
					return { folder, url: host.url, file: (path) => readFileSync(join(folder, path), 'utf8') };
				};
				const at = (moment: string) => {
					const site = built.get(moment) ?? build(moment);
					built.set(moment, site);
					return site;
				};
				await use({ workplace: place, said, at });
			} finally {
				for (const host of served) await host.close();
				place.leaves();
			}
		},
		{ scope: 'worker', timeout: 300_000 },
	],
});

test.describe.configure({ mode: 'default', timeout: 240_000 });

/** Everything that is done to the notice, one publication after the other. */
async function lead(place: Workplace): Promise<Map<string, string>> {
	const said = new Map<string, string>();
	const publish = async (at: string, ...options: string[]) => void said.set(at, await place.publishes(at, ...options));
	said.set('set', await place.types('notice', 'set', ID, 'milestones.payment-restart', 'planned', '2018-02-01'));
	await publish(PLANNED);
	place.edits('ja/faq.mdx', '失効しないように処理しています', '失効しないように処置しています');
	await publish(EDITED);
	place.edits('ko/faq.mdx', '소멸되지 않도록 처리하고 있습니다', '소멸되지 않도록 조치하고 있습니다');
	await publish(TRANSLATED);
	await place.types('notice', 'set', ID, 'milestones.payment-restart', 'planned', '2018-03');
	await publish(SLIPPED);
	await place.types('notice', 'set', ID, 'milestones.payment-restart', 'done', '2018-03-05');
	await publish(DONE);
	for (const locale of LOCALES) {
		for (const id of ['other-shops', 'card-reissue']) place.edits(`${locale}/faq.mdx`, new RegExp(`<Question id="${id}"[^]*?</Question>\n\n`), '');
	}
	place.adds('incident.yaml', '\ngone:\n  faq/#other-shops: { redirect: faq/#check-affected }\n  faq/#card-reissue: { withdrawn: true }\n');
	place.adds('ja/labels.yaml', '\nreasons:\n  faq/#card-reissue: 再発行の受付は終わりました。\n');
	place.adds('ko/labels.yaml', '\nreasons:\n  faq/#card-reissue: 재발급 접수가 끝났습니다.\n');
	await publish(DROPPED);
	await publish(FINAL, '--stage', 'final');
	place.adds('ja/labels.yaml', '  notice: 別の会社の件でした。\n');
	place.adds('ko/labels.yaml', '  notice: 다른 회사의 일이었습니다.\n');
	await publish(WITHDRAWN, '--stage', 'withdrawn');
	return said;
}

const notice = (locale: string, ...parts: string[]) => [locale, ID, ...parts].map((part) => `${part}/`).join('');

async function visit(page: Page, { url }: Site, path: string): Promise<Locator> {
	const answer = await page.goto(url + path);
	expect(answer?.status(), path).toBe(200);
	return page.locator('main');
}

const behind = '.notice-state[data-kind="behind"]';

test.describe('a date that is set once', () => {
	test('is told back to the person before anything is public', ({ life }) => {
		expect(life.said.get('set')).toMatch(/undecided.* → .*planned.*2018-02-01/);
		expect(life.said.get(PLANNED)).toMatch(/revision 2: substantive, interim[^]*Facts that change:\n {4}.* → .*2018年2月1日.*\n {2}Words that change:\n {4}none/);
	});

	for (const locale of LOCALES) {
		test(`stands on every page and in every file of ${locale}`, async ({ life, page }) => {
			const site = await life.at(EDITED);
			const date = FEBRUARY[locale] ?? '';
			await test.step('notice and its table', async () => {
				const main = await visit(page, site, notice(locale));
				await expect(main.locator('#milestone-payment-restart')).toContainText(date);
				await expect(main.locator('#milestone-login-restart')).toContainText(uiStrings(locale)['milestone.undecided'] ?? '—');
			});
			await test.step('a sentence of the questions', async () => {
				const main = await visit(page, site, notice(locale, 'faq'));
				await expect(main.locator('#when-payment .milestone')).toHaveText((uiStrings(locale)['milestone.planned'] ?? '—').replace('{date}', date));
				await expect(main.locator('#when-payment time[datetime="2018-02-01"]')).toHaveCount(1);
			});
			await test.step('updates, with what it was before', async () => {
				const main = await visit(page, site, notice(locale, 'updates'));
				const row = main.locator('#revision-2 tbody tr');
				await expect(row).toHaveCount(1);
				await expect(row).toContainText(uiStrings(locale)['milestone.undecided'] ?? '—');
				await expect(row).toContainText(date);
			});
			await test.step('the comparison', async () => {
				const main = await visit(page, site, notice(locale, 'revisions', '2', 'changes'));
				await expect(main.locator('tbody tr')).toContainText([date]);
				await expect(main).toContainText(uiStrings(locale)['change.proseNone'] ?? '—');
			});
			for (const path of ['feed.xml', 'feed.json', 'notice.txt', 'all/index.html']) {
				await test.step(path, () => expect(site.file(`${notice(locale)}${path}`)).toContain(date));
			}
			await test.step('milestones.ics', () => {
				const calendar = site.file(`${notice(locale)}milestones.ics`);
				expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
				expect(calendar).toMatch(/DTSTART;VALUE=DATE:20180201\r\n/);
			});
			await test.step('incident.json', () => {
				const document = JSON.parse(site.file(`${notice(locale)}incident.json`)) as { facts: { milestones: Record<string, unknown> }; revisions: { number: number; changes: unknown[] }[] };
				expect(document.facts.milestones['payment-restart']).toMatchObject({ state: 'planned', date: '2018-02-01' });
				expect(document.revisions[1]?.changes).toMatchObject([{ kind: 'changed', name: 'milestones.payment-restart', before: { state: 'undecided' }, after: { state: 'planned', date: '2018-02-01' } }]);
			});
		});
	}

	test('is compared in Korean for who follows the updates', async ({ life, page }) => {
		const site = await life.at(EDITED);
		await visit(page, site, notice('ko', 'updates'));
		await page.locator('#revision-2').getByRole('link', { name: '이전 안내와 비교' }).click();
		await expect(page).toHaveURL(site.url + notice('ko', 'revisions', '2', 'changes'));
		await expect(page.locator('main tbody tr')).toContainText(['2018년 2월 1일 예정']);
	});
});

test.describe('a sentence that changed in the source', () => {
	for (const locale of LOCALES.filter((each) => each !== SOURCE)) {
		test(`makes the questions of ${locale} behind, and says so in that language`, async ({ life, page }) => {
			const site = await life.at(EDITED);
			const main = await visit(page, site, notice(locale, 'faq'));
			const [start = '—'] = (uiStrings(locale)['behind.text'] ?? '—').split('{');
			await expect(main.locator(behind)).toContainText(start);
			await expect(main.locator(behind)).toContainText('日本語');
			await expect(main.locator(behind).getByRole('link', { name: uiStrings(locale)['behind.changes'] ?? '—' })).toHaveAttribute('href', /\/revisions\/3\/changes\/$/);
			await expect(main.locator(behind).locator(`a[hreflang="${SOURCE}"]`)).toHaveAttribute('href', `/${notice(SOURCE, 'faq')}`);
		});
	}

	test('is behind since the revision that changed it, by its number and its date', async ({ life, page }) => {
		const main = await visit(page, await life.at(EDITED), notice('ko', 'faq'));
		await expect(main.locator(behind)).toContainText(/3차 안내\(2018년 1월 16일.*\)/);
	});

	test('can be seen by who follows “see what changed”: the facts in their language, then the words in that of the source', async ({ life, page }) => {
		const site = await life.at(EDITED);
		await visit(page, site, notice('ko', 'faq'));
		const follow = () => page.locator(behind).getByRole('link', { name: '바뀐 내용 보기' }).click();
		await follow();
		await expect(page.locator('main h1')).toHaveText('3차 안내에서 바뀐 내용');
		await follow();
		await expect(page).toHaveURL(site.url + notice(SOURCE, 'revisions', '3', 'changes'));
		await expect(page.locator('main ins')).toContainText(['処置']);
	});

	test('leaves the source, the other pages and the facts of a translation alone', async ({ life, page }) => {
		const site = await life.at(EDITED);
		for (const path of [notice(SOURCE, 'faq'), notice('ko'), notice('ko', 'requests'), notice('en', 'timeline')]) {
			const main = await visit(page, site, path);
			await expect(main.locator(behind), path).toHaveCount(0);
		}
		await expect((await visit(page, site, notice('ko', 'faq'))).locator('#when-payment')).toContainText('2018년 2월 1일 예정');
	});

	test('is compared by words: not by sentences, and not by characters', async ({ life, page }) => {
		const main = await visit(page, await life.at(EDITED), notice(SOURCE, 'revisions', '3', 'changes'));
		const words = (mark: 'ins' | 'del') => main.locator(mark).evaluateAll((marks) => marks.map((each) => [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent).join('')));
		expect(await words('del')).toEqual(['処理']);
		expect(await words('ins')).toEqual(['処置']);
	});

	test('is compared for ears as well: what came and what went is said in words', async ({ life, page }) => {
		const main = await visit(page, await life.at(EDITED), notice(SOURCE, 'revisions', '3', 'changes'));
		await expect(main.locator('del .visually-hidden').first()).toHaveText('削除：', { useInnerText: false });
		await expect(main.locator('ins .visually-hidden').first()).toHaveText('追加：', { useInnerText: false });
		for (const hidden of await main.locator(':is(ins, del) .visually-hidden').all()) await expect(hidden).toHaveCSS('position', 'absolute');
	});

	test('is compared without the parts that did not change; how many they are is said', async ({ life, page }) => {
		const main = await visit(page, await life.at(EDITED), notice(SOURCE, 'revisions', '3', 'changes'));
		await expect(main.locator('section.changed')).toHaveCount(1);
		await expect(main).not.toContainText('クレジットカードの再発行は、どうすればできますか');
		await expect(main).toContainText(/変わっていない部分：[1-9]\d*か所/);
	});
});

test.describe('a translation that catches up', () => {
	test('is found out to be a translation', ({ life }) => {
		expect(life.said.get(TRANSLATED)).toContain('revision 4: translation, interim');
		expect(life.said.get(TRANSLATED)).toMatch(/ko +current +current +current +current +current/);
	});

	test('is current again, while the others are still behind', async ({ life, page }) => {
		const site = await life.at(SLIPPED);
		await expect((await visit(page, site, notice('ko', 'faq'))).locator(behind)).toHaveCount(0);
		await expect((await visit(page, site, notice('zh-Hans', 'faq'))).locator(behind)).toContainText('第3版');
	});
});

test.describe('a date that slips', () => {
	test('is said on every notice with what it was before and a way to the comparison', async ({ life, page }) => {
		const site = await life.at(SLIPPED);
		for (const locale of LOCALES) {
			const line = (await visit(page, site, notice(locale))).locator('.revision-line');
			await expect(line, locale).toContainText(FEBRUARY[locale] ?? '—');
			await expect(line, locale).toContainText(MARCH[locale] ?? '—');
			await expect(line.locator(`a[href="/${notice(locale, 'revisions', '5', 'changes')}"]`), locale).toHaveCount(1);
		}
	});

	test('gives the Korean notice a line in Korean', async ({ life, page }) => {
		const line = (await visit(page, await life.at(SLIPPED), notice('ko'))).locator('.revision-line');
		await expect(line).toContainText('5차 안내');
		await expect(line.getByRole('listitem')).toContainText(['2018년 2월 1일 예정 → 2018년 3월 예정']);
		await line.getByRole('link', { name: '이전 안내와 비교' }).click();
		await expect(page.locator('main tbody tr')).toContainText(['2018년 3월 예정']);
	});

	test('to a month is in no calendar, since that would need a day', async ({ life }) => {
		const { folder } = await life.at(SLIPPED);
		for (const locale of LOCALES) {
			const path = join(folder, locale, ID, 'milestones.ics');
			if (existsSync(path)) expect(readFileSync(path, 'utf8'), locale).not.toContain('BEGIN:VEVENT');
		}
	});

	test('is a new entry of the feed, the older ones stay, and a translation is no news', async ({ life }) => {
		const site = await life.at(SLIPPED);
		const ids = [...site.file(`${notice('ko')}feed.xml`).matchAll(/<entry>[^]*?<id>([^<]+)<\/id>/g)].map(([, id = '']) => id.split('/').at(-1));
		expect(ids).toEqual(['5', '3', '2', '1']);
	});
});

test.describe('a date that is kept', () => {
	test('is said to be done in every language, since when', async ({ life, page }) => {
		const site = await life.at(FINAL);
		for (const locale of LOCALES) {
			const main = await visit(page, site, notice(locale));
			await expect(main.locator('#milestone-payment-restart'), locale).toContainText((uiStrings(locale)['milestone.done'] ?? '—').replace('{date}', FIFTH_OF_MARCH[locale] ?? '—'));
		}
	});

	test('is in the calendar on its day', async ({ life }) => {
		const site = await life.at(FINAL);
		expect(site.file(`${notice('en')}milestones.ics`)).toMatch(/DTSTART;VALUE=DATE:20180305\r\n/);
	});
});

test.describe('a question that goes', () => {
	test('still answers at its old address, with the way to where it went', async ({ life, page }) => {
		const site = await life.at(FINAL);
		for (const locale of LOCALES) {
			const old = (await visit(page, site, `${notice(locale, 'faq')}#other-shops`)).locator('#other-shops');
			await expect(old, locale).toBeInViewport();
			await old.locator('a').click();
			await expect(page, locale).toHaveURL(`${site.url}${notice(locale, 'faq')}#check-affected`);
		}
	});

	test('says why it was withdrawn, in the reader’s language where someone wrote it', async ({ life, page }) => {
		const site = await life.at(FINAL);
		const reason = async (locale: string) => (await visit(page, site, `${notice(locale, 'faq')}#card-reissue`)).locator('#card-reissue p');
		await expect(await reason('ja')).toContainText('再発行の受付は終わりました。');
		await expect(await reason('ko')).toContainText('재발급 접수가 끝났습니다.');
		const english = await reason('en');
		await expect(english).toContainText('再発行の受付は終わりました。');
		await expect(english.or(english.locator('[lang]')).last()).toHaveAttribute('lang', 'ja');
	});

	test('keeps its old title in each language', async ({ life, page }) => {
		const main = await visit(page, await life.at(FINAL), notice('ko', 'faq'));
		await expect(main.locator('#card-reissue')).toContainText('신용카드 재발급은 어떻게 받나요?');
	});
});

test.describe('a revision of before', () => {
	test('shows the notice as it stood, says that it is an earlier one and leads to the newest', async ({ life, page }) => {
		const site = await life.at(FINAL);
		const main = await visit(page, site, notice('ko', 'revisions', '1'));
		await expect(main.locator('#milestone-payment-restart')).toContainText('미정');
		await expect(main).toContainText('소멸되지 않도록 처리하고 있습니다');
		await expect(main.locator('#other-shops')).toContainText('오프라인 매장');
		await expect(main).not.toContainText('2018');
		await expect(main.locator('.notice-state[data-kind="earlier"]')).toContainText(/2017년 12월 22일.*에 공개한 1차 안내/);
		await main.getByRole('link', { name: '최신 안내 보기' }).click();
		await expect(page).toHaveURL(site.url + notice('ko'));
	});

	test('is kept out of search engines, with its comparison', async ({ life, page }) => {
		const site = await life.at(FINAL);
		for (const path of [notice('ja', 'revisions', '1'), notice('en', 'revisions', '6'), notice('en', 'revisions', '6', 'changes')]) {
			await visit(page, site, path);
			await expect(page.locator('meta[name="robots"]'), path).toHaveAttribute('content', /noindex/);
		}
	});
});

test.describe('a notice that ends', () => {
	test('says that a report is the last one', async ({ life, page }) => {
		const main = await visit(page, await life.at(FINAL), notice('en', 'updates'));
		await expect(main.locator('#revision-8')).toContainText('Final report');
		await expect(main.locator('#revision-7')).toContainText('Interim report');
	});

	test('keeps every address when it is withdrawn, and says why', async ({ life, page }) => {
		const site = await life.at(WITHDRAWN);
		for (const locale of LOCALES) {
			for (const part of [[], ['faq'], ['requests'], ['timeline'], ['prevention'], ['all']]) {
				const main = await visit(page, site, notice(locale, ...part));
				await expect(main, locale).toContainText(uiStrings(locale)['withdrawn.title'] ?? '—');
				await expect(main, locale).toContainText(locale === 'ko' ? '다른 회사의 일이었습니다.' : '別の会社の件でした。');
				await expect(main, locale).not.toContainText('22,796');
			}
		}
	});

	test('keeps its record when it is withdrawn', async ({ life, page }) => {
		const site = await life.at(WITHDRAWN);
		const main = await visit(page, site, notice('en', 'updates'));
		await expect(main.locator('li.revision')).toHaveCount(9);
		await expect(main.locator('#revision-9')).toContainText('Withdrawn');
		await expect(await visit(page, site, notice('en', 'revisions', '8'))).toContainText('22,796');
	});

	test('is an unbroken record to the end', async ({ life }) => {
		expect(await life.workplace.types('notice', 'verify', ID)).toContain('9 revisions');
	});

	test('is told as a last report, which is news to those who follow the feed', ({ life }) => {
		expect(life.said.get(FINAL)).toContain('revision 8: substantive, final');
	});
});
