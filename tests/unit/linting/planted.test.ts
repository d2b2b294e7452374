/** Mistakes of language, planted one at a time in a copy of the sample content, are reported where they stand, and alone. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { runChecks } from '../../../src/core/checks/policy.ts';
import { readProject } from '../../../src/files/read-project.ts';
import { lintProject } from '../../../src/linting/policy.ts';

const folder = mkdtempSync(join(tmpdir(), 'candor-planted-'));
after(() => rmSync(folder, { recursive: true, force: true }));
cpSync('content', folder, { recursive: true, filter: (path) => basename(path) !== 'revisions' });

for (const [file, right, wrong, check] of [
	['2017-sempre/ko/notice.mdx', '당사는 같은 날 사이트의 신용카드 결제를 중지했습니다.', '弊社は同じ日に、サイトでのクレジットカード決済を停止しました。', 'text-is-in-its-language'],
	['2026-skerrow/es/notice.mdx', 'Su reserva sigue siendo válida.', 'We are sorry that we did not keep your details safe.', 'text-is-in-its-language'],
	['2026-skerrow/ar/requests.mdx', 'راسلنا جميع المعنيين.', 'We wrote to all the people who are concerned by this.', 'text-is-in-its-language'],
	['2026-skerrow/en/notice.mdx', 'We are sorry.', 'Lamentamos mucho lo que ha ocurrido con sus datos.', 'text-is-in-its-language'],
	['2017-sempre/zh-Hans/labels.yaml', '信用卡安全码', 'カードのセキュリティコード', 'text-is-in-its-language'],
	['2026-skerrow/es/labels.yaml', 'plazo para reclamar la tasa', 'time to claim the fee', 'text-is-in-its-language'],
	['2017-sempre/ko/labels.yaml', '카드 유효기간', 'カードの有効期限', 'text-is-in-its-language'],
	['2017-sempre/ko/labels.yaml', '이메일 주소', 'email address', 'text-is-in-its-language'],
	['2017-sempre/zh-Hant/notice.mdx', '已設立諮詢窗口。', '已设立咨询窗口。', 'characters-belong-to-the-language'],
	['2017-sempre/zh-Hans/notice.mdx', '已设立咨询渠道。', '已設立諮詢渠道。', 'characters-belong-to-the-language'],
	['2017-sempre/zh-Hans/requests.mdx', 'title="请核对信用卡账单明细"', 'title="请核对信用卡账单明細"', 'characters-belong-to-the-language'],
	['2017-sempre/ja/notice.mdx', '対象は、', '対象は（××様を除く）、', 'placeholders-are-replaced'],
	['2026-skerrow/es/notice.mdx', 'Llámenos:', 'Llámenos [pendiente de confirmar]:', 'placeholders-are-replaced'],
	['2026-skerrow/ja/labels.yaml', '不正アクセスについて（', '不正アクセスについて【仮】（', 'placeholders-are-replaced'],
	['2026-skerrow/en/notice.mdx', 'We are sorry.', 'We are sorry. [[why]]', 'gaps-are-filled'],
	['2017-sempre/ja/requests.mdx', 'title="カードの利用明細を確認してください"', 'title="利用明細のご確認について"', 'requests-say-what-to-do'],
	['2026-skerrow/en/requests.mdx', 'title="Tell us if someone misuses your details"', 'title="Misuse of your details"', 'requests-say-what-to-do'],
	['2017-sempre/en/notice.mdx', 'may have been obtained', 'could perhaps have been obtained', 'claims-are-hedged-once'],
	['2017-sempre/ja/notice.mdx', '取得された可能性があります。', '取得された可能性があるものと思われます。', 'claims-are-hedged-once'],
	['2026-skerrow/en/notice.mdx', 'The supplier works for us, so we are responsible.', 'The supplier, which runs the system in which we keep all bookings of our passengers and of the people who travel with them on any of our routes, works for us, so that we are responsible.', 'sentences-are-short'],
	['2017-sempre/ja/faq.mdx', 'お手数ですが、ご自身でも', 'お手数ですが、\nご自身でも', 'paragraphs-are-not-cut-into-lines'],
	['2017-sempre/ja/prevention.mdx', 'WAF（', 'ＷＡＦ（', 'characters-have-their-usual-width'],
	['2026-skerrow/ja/notice.mdx', '心より深くお詫び申し上げます。', '心より深くお詫び申し上げます．', 'punctuation-is-of-one-kind'],
	['2017-sempre/zh-Hans/notice.mdx', '另外，', '另外,', 'punctuation-is-of-one-kind'],
	['2017-sempre/ja/timeline.mdx', '会員情報へのアクセスを停止しました。', '会員情報へのアクセスを停止した。', 'japanese-keeps-one-tone'],
	['2017-sempre/ja/prevention.mdx', '適切な暗号化も行います。', '適切な暗号化もも行います。', 'words-are-not-repeated'],
	['2017-sempre/ja/prevention.mdx', '適切な暗号化も行います。', '適切な暗号化も行いますm。', 'letters-are-not-left-over'],
	['2026-skerrow/ja/notice.mdx', '見ることはできませんでした。', '見れませんでした。', 'verbs-are-written-in-full'],
] as const) {
	test(`${file}: ${wrong.replace('\n', '⏎')}`, async () => {
		const path = join(folder, 'incidents', file);
		const text = readFileSync(path, 'utf8');
		const place = text.indexOf(right);
		assert.ok(place >= 0, `“${right}” is not in ${file}`);
		try {
			writeFileSync(path, text.replace(right, () => wrong));
			const { project, findings } = readProject(folder, 'content');
			assert.ok(project !== 'unreadable');
			const found = [...findings, ...runChecks(project, { now: Date.parse('2026-06-01') }), ...(await lintProject(project))];
			assert.deepEqual(
				found.map(({ check: name, position }) => `${name} ${position.file}:${position.kind === 'source' ? position.line : ''}`),
				[`${check} content/incidents/${file}:${text.slice(0, place).split('\n').length}`],
			);
		} finally {
			writeFileSync(path, text);
		}
	});
}
