/** Mistakes as people make them, and what they do about them where a hint leaves it to them. */
import { readFileSync } from 'node:fs';
import {
	adding,
	addingTheEntry,
	answering,
	deletingIt,
	deletingTheFile,
	deletingTheLine,
	deletingTheWord,
	deletingWhatIsFound,
	filling,
	insteadOfTheAddress,
	insteadOfTheLink,
	onlyTheRole,
	puttingItBack,
	restoring,
	saying,
	savingAs,
	setting,
	telling,
	typingTheCommand,
	vouching,
	writing,
	type Way,
} from './follow-advice.ts';

/** In what is planted, the place that is to be reported. */
export const PLACE = '▶';

/** `file` is in the folder of the incident; `site.yaml` is that of the site. */
export type Edit =
	| { kind: 'change'; file: string; from: string; to: string }
	| { kind: 'rename'; file: string; to: string }
	| { kind: 'remove'; file: string }
	| { kind: 'write'; file: string; bytes: string | Uint8Array };

export interface Mistake {
	what: string;
	incident: '2017-sempre' | '2026-skerrow';
	edits: readonly Edit[];
	check: string;
	/** The file that is reported where none of the edits has `PLACE`. */
	at?: string;
	/** What follows from the mistake and goes when it is mended: `check file:line:column`. */
	consequences?: readonly string[];
	/** What the person chooses of what the hint offers. */
	by?: Way;
	/** The notice is live. */
	isLive?: boolean;
	/** What was published lies beside it. */
	record?: boolean;
}

type More = Omit<Mistake, 'what' | 'incident' | 'edits' | 'check'>;

function change(incident: Mistake['incident']) {
	return (what: string, check: string, file: string, from: string, to: string, more: More = {}): Mistake => ({ what, incident, check, edits: [{ kind: 'change', file, from, to }], ...more });
}

function several(incident: Mistake['incident'], what: string, check: string, changes: readonly (readonly [file: string, from: string, to: string])[], more: More = {}): Mistake {
	return { what, incident, check, edits: changes.map(([file, from, to]) => ({ kind: 'change', file, from, to })), ...more };
}

const sempre = change('2017-sempre');
const skerrow = change('2026-skerrow');

const yamlAndMarkup: readonly Mistake[] = [
	sempre('a tab in YAML', 'yaml-is-well-formed', 'incident.yaml', '    count: 22796', '▶\tcount: 22796'),
	skerrow('a quotation mark is missing', 'yaml-is-well-formed', 'incident.yaml', 'phone: "+442079460321"', 'phone: ▶"+442079460321'),
	skerrow('the quotation marks around a colon are gone', 'yaml-is-well-formed', 'es/labels.yaml', 'short-title: "Skerrow Ferries: acceso a datos de reservas"', 'short-title: ▶Skerrow Ferries: acceso a datos de reservas'),
	sempre('a colon of a Japanese keyboard', 'yaml-is-well-formed', 'ja/labels.yaml', 'waf: WAFの導入', '▶waf：WAFの導入'),
	sempre('no space after a colon', 'yaml-is-well-formed', 'incident.yaml', 'mode: sample', '▶mode:sample'),
	sempre('a bracket is not closed', 'yaml-is-well-formed', 'incident.yaml', 'data: [card-number, card-expiry]', 'data: ▶[card-number, card-expiry'),
	sempre('a line is one space short', 'yaml-is-well-formed', 'incident.yaml', '    certainty: suspected\n    data: [name,', '▶   certainty: suspected\n    data: [name,'),
	skerrow('a new date beside the old one', 'yaml-is-well-formed', 'incident.yaml', 'disclosed: 2026-02-12\n', 'disclosed: 2026-02-12\n▶disclosed: 2026-02-12\n', { by: deletingTheLine('Delete this line') }),
	several('2026-skerrow', 'the closing tag of a question is missing', 'prose-is-declarative', [
		['es/faq.mdx', '\n</Question>\n\n<Question id="children"', '\n\n<Question id="children"'],
		['es/faq.mdx', '<Question id="new-passport"', '▶<Question id="new-passport"'],
	]),
	sempre('a fact is not closed', 'prose-is-declarative', 'en/notice.mdx', '<Fact name="cohorts.members.count" />', '▶<Fact name="cohorts.members.count">'),
	skerrow('a title without its second quotation mark', 'prose-is-declarative', 'ar/faq.mdx', 'title="هل تأثرت بياناتي؟"', '▶title="هل تأثرت بياناتي؟'),
	sempre('quotation marks of a word processor', 'prose-is-declarative', 'zh-Hant/requests.mdx', 'id="tell-us"', '▶id=“tell-us”'),
	sempre('bold words in HTML', 'prose-is-declarative', 'ko/notice.mdx', '문의 창구를 개설했습니다.', '▶<b>문의 창구를 개설했습니다.</b>'),
	sempre('a line break in HTML', 'prose-is-declarative', 'zh-Hans/notice.mdx', '已设立咨询渠道。', '已设立▶<br>咨询渠道。'),
	skerrow('a component with a typo', 'prose-is-declarative', 'es/notice.mdx', '<When name="occurred.from" />', '▶<Wen name="occurred.from" />'),
	skerrow('an attribute with a typo', 'prose-is-declarative', 'es/requests.mdx', '<Request id="tell-us" title=', '<Request id="tell-us" ▶titel='),
];

const facts: readonly Mistake[] = [
	sempre('a comma in the number of people', 'incident-is-well-formed', 'incident.yaml', 'count: 22796', '▶count: 22,796'),
	sempre('a number in full width', 'incident-is-well-formed', 'incident.yaml', 'count: 13438', '▶count: １３４３８'),
	sempre('a date that does not exist', 'incident-is-well-formed', 'incident.yaml', 'period: 2002-09/2017-10-30', '▶period: 2002-02-30/2017-10-30'),
	sempre('a date with slashes', 'incident-is-well-formed', 'incident.yaml', 'discovered: 2017-11-14', '▶discovered: 2017/11/14'),
	sempre('a period whose ends are swapped', 'incident-is-well-formed', 'incident.yaml', 'occurred: 2017-10-29/2017-10-30', '▶occurred: 2017-10-30/2017-10-29'),
	sempre('a field with a typo', 'incident-is-well-formed', 'incident.yaml', 'discovered: 2017-11-14', '▶discoverd: 2017-11-14'),
	skerrow('a word that Candor does not know', 'incident-is-well-formed', 'incident.yaml', 'mode: sample', '▶mode: smaple'),
	skerrow('a time zone with a typo', 'incident-is-well-formed', 'incident.yaml', 'time-zone: Europe/Dublin', '▶time-zone: Europe/Dubln'),
	sempre('a telephone number with spaces', 'incident-is-well-formed', 'incident.yaml', 'phone: "+81364079100"', '▶phone: "+81 3-6407-9100"'),
	sempre('an hour of one digit', 'incident-is-well-formed', 'incident.yaml', 'from: "10:00"', '▶from: "9:00"'),
	sempre('a comma in a mail address', 'incident-is-well-formed', 'incident.yaml', '    phone: "+81364079100"', '    phone: "+81364079100"\n    ▶email: desk@sempre,jp'),
	sempre('the title of the labels with a typo', 'labels-are-well-formed', 'ko/labels.yaml', 'title:', '▶titel:'),
	sempre('the site is offered over an open line', 'site-is-well-formed', 'site.yaml', 'base-url: https', '▶base-url: http'),
	sempre('disclosed before it was discovered', 'dates-are-in-order', 'incident.yaml', 'disclosed: 2017-12-22', '▶disclosed: 2016-12-22', { by: setting(/`disclosed` is (\S+) or later/, 'disclosed') }),
	skerrow('an event in the wrong year', 'dates-are-in-order', 'incident.yaml', 'report-received: { when: 2026-04-02', 'report-received: { ▶when: 2025-04-02', { by: setting(/it is (\S+) or later/, 'when') }),
	skerrow('something done on a day that has not come', 'what-is-done-is-past', 'incident.yaml', 'second-step: { state: done, purpose: prevention, date: 2026-03-06 }', 'second-step: { state: done, purpose: prevention, ▶date: 2027-03-06 }', { by: setting(/Write `(state: planned)`/) }),
	sempre('a part is larger than its whole', 'counts-add-up', 'incident.yaml', 'count: 13438', '▶count: 134380', { by: setting(/`card` is (\d+) or fewer/, 'count') }),
	skerrow('data that is not exposed belongs to a group', 'data-belongs-to-someone', 'incident.yaml', 'data: [date-of-birth, passport-number]', '▶data: [date-of-birth, passport-number, bank-card]'),
	sempre('a telephone number one digit short', 'phones-can-be-dialled', 'incident.yaml', 'phone: "+81364079100"', '▶phone: "+8136407910"'),
	sempre('opening hours that are swapped', 'hours-can-be-kept', 'incident.yaml', '- { days: [mon, tue, wed, thu, fri], from: "10:00", to: "19:00" }', '- ▶{ days: [mon, tue, wed, thu, fri], from: "19:00", to: "10:00" }', { by: writing(/if they were swapped write (from: "\d\d:\d\d", to: "\d\d:\d\d")/) }),
	sempre('the time zone by its letters', 'time-zone-is-a-place', 'incident.yaml', 'time-zone: Asia/Tokyo', '▶time-zone: JST'),
	skerrow('a currency with a typo', 'currencies-exist', 'incident.yaml', 'currency: EUR', '▶currency: EUE'),
	skerrow('a contact without a way to reach it', 'contacts-can-be-reached', 'incident.yaml', '  dpo:\n    email: dpo@skerrow-ferries.example', '  ▶dpo:\n    toll-free: false', { by: adding('Add under `dpo:` for example', 'dpo:', '') }),
	sempre('a regulators’ list with a typo', 'regime-names-are-known', 'incident.yaml', 'regimes: [appi,', 'regimes: [▶apppi,'),
	skerrow('a publisher with a typo', 'ids-resolve', 'incident.yaml', 'publisher: skerrow-ferries', '▶publisher: skerow-ferries'),
	sempre('an organisation with a typo', 'ids-resolve', 'incident.yaml', 'kind: detection, actor: card-company', 'kind: detection, ▶actor: card-compny'),
	skerrow('the mail address of the office with a typo', 'links-are-not-disguised', 'incident.yaml', 'email: dpo@skerrow-ferries.example', '▶email: dpo@skerow-ferries.example'),
	sempre('a language stands twice', 'site-is-well-formed', 'site.yaml', 'locales: [ja, en', 'locales: [ja, ▶ja, en'),
];

const structure: readonly Mistake[] = [
	sempre('the name of a fact with a typo', 'fact-names-exist', 'ko/notice.mdx', '<Fact name="cohorts.members.count" />', '▶<Fact name="cohorts.member.count" />'),
	skerrow('a date printed as a number', 'fact-names-exist', 'es/notice.mdx', '<When name="occurred.from" />', '▶<Fact name="occurred.from" />'),
	sempre('an id that another question has', 'entries-are-well-formed', 'ja/faq.mdx', '<Question id="card-reissue"', '▶<Question id="unknown-charge"', { record: true }),
	skerrow('an urgency with a typo', 'entries-are-well-formed', 'es/requests.mdx', '<Request id="passport-advice" title="Decida si quiere cambiar de pasaporte: pagamos la tasa" for="passport-holders" urgency="soon">', '▶<Request id="passport-advice" title="Decida si quiere cambiar de pasaporte: pagamos la tasa" for="passport-holders" urgency="son">'),
	sempre('an id renamed in one language', 'ids-match-across-languages', 'ko/faq.mdx', '<Question id="card-reissue"', '▶<Question id="card-reissuing"'),
	skerrow('an event renamed in one language', 'ids-match-across-languages', 'ar/timeline.mdx', '<Event id="published">', '▶<Event id="publication">'),
	several('2026-skerrow', 'an urgency that only one language has', 'ids-match-across-languages', [['ja/requests.mdx', 'for="passengers" urgency="when-needed"', 'for="passengers" urgency="soon"'], ['ja/requests.mdx', '<Request id="manage-booking"', '▶<Request id="manage-booking"']]),
	sempre('no space after the signs of a heading', 'prose-is-declarative', 'ja/notice.mdx', '## お詫び', '▶##お詫び'),
	sempre('a heading of another level', 'headings-match-across-languages', 'ko/notice.mdx', '## 사과의 말씀', '▶### 사과의 말씀'),
	sempre('a link to a page that does not exist', 'links-resolve', 'zh-Hant/notice.mdx', '[請您協助的事項](requests/)', '▶[請您協助的事項](request/)'),
	skerrow('a link to an entry that does not exist', 'links-resolve', 'ar/notice.mdx', '[كيفية تسجيل الدخول الآن](faq/#new-log-in)', '▶[كيفية تسجيل الدخول الآن](faq/#new-login)'),
	skerrow('a link to the notice by its whole address', 'links-resolve', 'en/notice.mdx', '[what we ask you to do](requests/)', '▶[what we ask you to do](https://notices.example.com/en/2026-skerrow/requests/)'),
	skerrow('where an entry went, with a typo', 'gone-is-explained', 'incident.yaml', 'faq/#travel-now: { redirect: faq/#new-log-in }', '▶faq/#travel-now: { redirect: faq/#new-login }', { record: true }),
	skerrow('a label with a typo', 'names-are-complete', 'ja/labels.yaml', '  helpline:', '  ▶help-line:'),
	several('2017-sempre', 'a label was deleted', 'names-are-complete', [['zh-Hant/labels.yaml', '  waf: 導入WAF\n', ''], ['zh-Hant/labels.yaml', 'names:', '▶names:']], { by: adding('Add under `names:`', 'names:', '導入WAF') }),
	several('2017-sempre', 'two events in the wrong order', 'timeline-is-sorted', [['ja/timeline.mdx', entry('2017-sempre/ja/timeline.mdx', 'police-told'), ''], ['ja/timeline.mdx', '<Event id="commission-told">', `▶${entry('2017-sempre/ja/timeline.mdx', 'police-told')}<Event id="commission-told">`]]),
	several('2026-skerrow', 'an answer was deleted', 'entries-say-something', [['es/faq.mdx', entry('2026-skerrow/es/faq.mdx', 'children'), '▶<Question id="children" title="Mis hijos viajaron conmigo. ¿Les afecta?">\n\n</Question>\n\n']], { by: answering('Write the answer before </Question>', 'Es posible. Nuestro correo lo dice.') }),
	several('2017-sempre', 'a question was lost in a translation', 'ids-match-across-languages', [['zh-Hans/faq.mdx', entry('2017-sempre/zh-Hans/faq.mdx', 'unknown-charge'), ''], ['zh-Hans/faq.mdx', '<Question id="card-reissue"', '▶<Question id="card-reissue"']], { by: addingTheEntry('账单里有不明消费，怎么办？', '请您本人通过信用卡背面所印的联系方式进行联系。') }),
	several('2017-sempre', 'an event was lost in the source', 'every-event-is-told', [['ja/timeline.mdx', entry('2017-sempre/ja/timeline.mdx', 'diagnosis'), ''], ['incident.yaml', '  diagnosis: {', '  ▶diagnosis: {']], { record: true, at: 'incident.yaml', by: telling('システムの弱点を突き止めるため、診断を実施しました。') }),
	several('2026-skerrow', 'a question that was published is gone', 'nothing-published-disappears', [['en/faq.mdx', entry('2026-skerrow/en/faq.mdx', 'genuine'), ''], ['incident.yaml', 'gone:', '▶gone:']], {
		record: true,
		at: 'incident.yaml',
		// Whoever wanted it gone would have to delete it in every language, and mend the link.
		consequences: ['ids-match-across-languages ar/faq.mdx:29:1', 'ids-match-across-languages es/faq.mdx:29:1', 'ids-match-across-languages ja/faq.mdx:29:1', 'links-resolve en/requests.mdx:7:181'],
		by: puttingItBack,
	}),
	{ what: 'a page with a typo in its name', incident: '2026-skerrow', edits: [{ kind: 'rename', file: 'es/faq.mdx', to: 'es/fqa.mdx' }], check: 'files-are-in-place', at: 'es/fqa.mdx' },
	{ what: 'a folder with the code of a country', incident: '2017-sempre', edits: [{ kind: 'rename', file: 'ko', to: 'kr' }], check: 'files-are-in-place', at: 'kr' },
	{ what: 'a folder of Taiwan for traditional Chinese', incident: '2017-sempre', edits: [{ kind: 'rename', file: 'zh-Hant', to: 'zh_TW' }], check: 'files-are-in-place', at: 'zh_TW' },
	{ what: 'a copy that Windows made', incident: '2026-skerrow', edits: [{ kind: 'write', file: 'ar/faq - Copy.mdx', bytes: 'x\n' }], check: 'files-are-in-place', at: 'ar/faq - Copy.mdx' },
	{ what: 'a page saved as “Unicode”', incident: '2026-skerrow', edits: [{ kind: 'write', file: 'ja/prevention.mdx', bytes: Buffer.from(`\uFEFF${sample('2026-skerrow/ja/prevention.mdx')}`, 'utf16le') }], check: 'files-are-readable', at: 'ja/prevention.mdx', by: savingAs('utf-16le') },
	{ what: 'the notice itself was deleted', incident: '2017-sempre', edits: [{ kind: 'remove', file: 'ja/notice.mdx' }], check: 'source-language-is-complete', at: 'ja/notice.mdx', record: true },
	{ what: 'the labels of a translation were deleted', incident: '2026-skerrow', edits: [{ kind: 'remove', file: 'ar/labels.yaml' }], check: 'translations-can-be-shown', at: 'ar/labels.yaml', record: true },
	{ what: 'an empty page', incident: '2026-skerrow', edits: [{ kind: 'write', file: 'es/prevention.mdx', bytes: '' }], check: 'pages-say-something', at: 'es/prevention.mdx', by: deletingTheFile('or delete ') },
	{ what: 'a published page was edited', incident: '2026-skerrow', edits: [{ kind: 'change', file: 'revisions/3/en/notice.mdx', from: 'We are sorry', to: 'We are very sorry' }], check: 'record-is-unbroken', at: 'revisions/3/en/notice.mdx', record: true, by: restoring('Restore the folder from version control or a backup', () => sample('2026-skerrow/revisions/3/en/notice.mdx')) },
];

const typedFacts: readonly Mistake[] = [
	sempre('a number typed with a comma', 'facts-are-not-typed', 'ja/notice.mdx', '<Fact name="cohorts.members.count" />のお客様の', '▶22,796名のお客様の'),
	sempre('a number typed in full width', 'facts-are-not-typed', 'ja/notice.mdx', '<Fact name="cohorts.members.count" />のお客様の', '▶２２，７９６名のお客様の'),
	sempre('a number in ten thousands', 'facts-are-not-typed', 'zh-Hans/notice.mdx', '<Fact name="cohorts.members.count" />', '▶2万2796名'),
	skerrow('a date typed in Arabic digits', 'facts-are-not-typed', 'ar/notice.mdx', '<When name="misuse.as-of" />', '▶٩ أبريل ٢٠٢٦'),
	skerrow('a date typed in words', 'facts-are-not-typed', 'es/notice.mdx', '<When name="misuse.as-of" />', '▶9 de abril de 2026'),
	skerrow('an amount typed', 'facts-are-not-typed', 'en/requests.mdx', 'up to <Fact name="figures.replacement-fee-cap" />', 'up to ▶€120'),
	sempre('the telephone number typed', 'facts-are-not-typed', 'ja/faq.mdx', 'お問い合わせください：<Contact name="hotline" />', 'お問い合わせください：▶03-6407-9100'),
	sempre('the name of an organisation typed', 'names-are-not-typed', 'ja/notice.mdx', '<Name of="pcf" />にも', '▶Payment Card Forensics株式会社にも'),
	skerrow('a number that only one language has', 'numbers-match-the-source', 'es/faq.mdx', 'Es posible. Nuestras cifras', 'Es posible: ▶45 personas lo han preguntado. Nuestras cifras', { by: deletingWhatIsFound('Delete the number') }),
	skerrow('a figure that is on no page', 'every-fact-is-told', 'incident.yaml', '  claim-term:', '  ▶call-back-time: { value: 3, unit: day }\n  claim-term:', { by: deletingTheLine('or delete it from incident.yaml') }),
];

const people: readonly Mistake[] = [
	skerrow('the address of a colleague', 'no-personal-data-is-typed', 'en/notice.mdx', 'Please call us:', 'Please write to ▶maria.oneill@gmail.com or call us:', { by: deletingIt }),
	skerrow('the number of a card', 'no-personal-data-is-typed', 'es/notice.mdx', 'Su reserva sigue siendo válida.', 'Su reserva sigue siendo válida. Ejemplo: ▶4242 4242 4242 4242', { by: deletingIt }),
	sempre('a My Number', 'no-personal-data-is-typed', 'ja/faq.mdx', 'お手数をおかけし、申し訳ありません。', 'お手数をおかけし、申し訳ありません。マイナンバー：▶123456789018', { by: deletingIt }),
	sempre('the number of a card in a note', 'no-personal-data-is-typed', 'incident.yaml', '  hotline:', '  hotline: # ▶4242424242424242', { by: deletingIt }),
	skerrow('a telephone number that is no contact', 'no-personal-data-is-typed', 'en/faq.mdx', 'You can ask us for your child:', 'You can ask us for your child on ▶087 123 4567:', { by: deletingIt }),
	skerrow('a key in a note', 'no-secret-is-typed', 'incident.yaml', '# A sample.', '# ▶AKIAIOSFODNN7EXAMPLF\n# A sample.', { by: deletingIt }),
	sempre('the password of the administrators', 'no-secret-is-typed', 'ja/prevention.mdx', 'WAF（', '管理画面のパスワード: ▶Xk9#pQ2v!mR7 WAF（', { by: deletingIt }),
	sempre('the name of the director', 'only-roles-are-named', 'ja/labels.yaml', '  representative-director: 代表取締役', '  ▶representative-director: 代表取締役 田村浩二', { by: onlyTheRole('Write the role alone', '代表取締役') }),
];

const trust: readonly Mistake[] = [
	skerrow('a shortened address', 'links-are-not-disguised', 'en/notice.mdx', '[what we ask you to do](requests/)', '▶[what we ask you to do](https://bit.ly/3xYz12)', { by: saying('write the address that the browser then shows', '(https://my.skerrow-ferries.example/help)') }),
	sempre('an address that only looks like ours', 'links-are-not-disguised', 'ko/notice.mdx', '[고객님께 부탁드리는 사항](requests/)', '▶[고객님께 부탁드리는 사항](https://www.sempre-jp.com/)', { by: vouching(/If `\S+` is yours too, add it in site.yaml:\n {2}(domains: \[[^\]]+\])/) }),
	skerrow('a link to a stranger', 'links-lead-to-known-places', 'es/notice.mdx', '[lo que le pedimos que haga](requests/)', '▶[lo que le pedimos que haga](https://www.haveibeenpwned.com/)', { by: vouching(/add it in site.yaml under `domains` of the publisher:\n {2}(domains: \[[^\]]+\])/) }),
	sempre('a form of a service', 'links-lead-to-known-places', 'ja/notice.mdx', '[お客様へのお願い](requests/)', '▶[お客様へのお願い](https://forms.gle/abcd1234)', { by: insteadOfTheLink(/or a phone number: (<Contact name="[\w-]+" \/>)/) }),
	sempre('a link over an open line', 'prose-is-declarative', 'ja/notice.mdx', '[お客様へのお願い](requests/)', '▶[お客様へのお願い](http://www.sempre.jp/help)'),
	skerrow('a mail that asks for a password', 'nothing-is-asked-for-that-thieves-want', 'en/requests.mdx', 'Then please tell us, so that we can warn others:', '▶Then please send us your password by email, so that we can close your account:', { by: saying('or let people call', 'Then please call us, so that we can warn others:', 'sentence') }),
	sempre('a password is asked for in Japanese', 'nothing-is-asked-for-that-thieves-want', 'ja/requests.mdx', 'お手数をおかけし、申し訳ありません。\n\n</Request>\n\n<Request id="suspicious-mail"', '▶ご本人確認のため、パスワードをメールでお送りください。\n\n</Request>\n\n<Request id="suspicious-mail"', { by: writing(/「([^」]+)」のように書きます/, 'ja') }),
	skerrow('a mail with words in it', 'mails-start-empty', 'es/notice.mdx', '[lo que le pedimos que haga](requests/)', '▶[lo que le pedimos que haga](mailto:data-help@skerrow-ferries.example?body=Hola)', { by: insteadOfTheAddress(/or (\(mailto:[^)]+\))/) }),
	skerrow('an attached file is promised', 'no-attachment-is-promised', 'en/faq.mdx', 'They have no attachments and no links.', '▶Please open the attached file.', { by: writing(/say so: “([^”]+)”/) }),
];

const live: readonly Mistake[] = [
	skerrow('a plan whose day is over', 'plans-are-up-to-date', 'incident.yaml', '  online-check-in:\n    state: done\n    date: 2026-04-10', '  online-check-in:\n    state: planned\n    ▶date: 2026-04-10', { isLive: true, by: typingTheCommand }),
	skerrow('a promised update that is over', 'next-update-is-ahead', 'incident.yaml', 'disclosed: 2026-02-12\n', 'disclosed: 2026-02-12\n▶next-update: 2026-03-01\n', { isLive: true, by: deletingTheLine('or delete the line if nothing more will follow') }),
	skerrow('undecided, and no word of when there will be more', 'waiting-has-a-next-update', 'incident.yaml', '  online-check-in:\n    state: done\n    date: 2026-04-10', '  online-check-in:\n    ▶state: undecided\n    waiting-for: [second-step]', { isLive: true, by: adding('Add to incident.yaml', 'access-clear-since: 2026-01-29', '') }),
	skerrow('a live notice that is marked as a sample', 'live-notices-bear-no-mark', 'es/labels.yaml', 'title: Acceso no autorizado a los datos de reserva de los pasajeros', '▶title: Acceso no autorizado a los datos de reserva de los pasajeros (ejemplo)', { isLive: true }),
	skerrow('a live notice that reconstructs another', 'live-notices-reconstruct-nothing', 'incident.yaml', 'publisher: skerrow-ferries\n', '▶reconstructs: 2025-12-22\npublisher: skerrow-ferries\n', { isLive: true }),
];

const language: readonly Mistake[] = [
	sempre('a Japanese sentence on the Korean page', 'text-is-in-its-language', 'ko/notice.mdx', '당사는 같은 날 사이트의 신용카드 결제를 중지했습니다.', '▶弊社は同じ日に、サイトでのクレジットカード決済を停止しました。', { by: saying('Write it in Korean', '당사는 같은 날 카드 결제를 중지했습니다.') }),
	skerrow('an English sentence on the Spanish page', 'text-is-in-its-language', 'es/notice.mdx', 'Su reserva sigue siendo válida.', '▶We are sorry that we did not keep your details safe.', { by: saying('Write it in Spanish', 'Su reserva es válida.') }),
	skerrow('an English sentence on the Arabic page', 'text-is-in-its-language', 'ar/requests.mdx', 'راسلنا جميع المعنيين.', '▶We wrote to all the people who are concerned by this.', { by: saying('Write it in Arabic', 'راسلنا جميع المعنيين.') }),
	skerrow('a Spanish sentence on the English page', 'text-is-in-its-language', 'en/notice.mdx', 'We are sorry.', '▶Lamentamos mucho lo que ha ocurrido con sus datos.', { by: saying('Write it in English', 'We are sorry.') }),
	sempre('a Japanese label in Chinese', 'text-is-in-its-language', 'zh-Hans/labels.yaml', 'security-code: 信用卡安全码', '▶security-code: カードのセキュリティコード', { by: saying('Write it in Simplified Chinese', '信用卡安全码') }),
	skerrow('an English label in Spanish', 'text-is-in-its-language', 'es/labels.yaml', 'claim-term: plazo para reclamar la tasa', '▶claim-term: time to claim the fee', { by: saying('Write it in Spanish', 'plazo de reclamación') }),
	sempre('a Japanese label in Korean', 'text-is-in-its-language', 'ko/labels.yaml', 'card-expiry: 카드 유효기간', '▶card-expiry: カードの有効期限', { by: saying('Write it in Korean', '카드 유효기간') }),
	sempre('an English label in Korean', 'text-is-in-its-language', 'ko/labels.yaml', 'email: 이메일 주소', '▶email: email address', { by: saying('Write it in Korean', '이메일 주소') }),
	sempre('a sentence of the mainland on the page for Taiwan', 'characters-belong-to-the-language', 'zh-Hant/notice.mdx', '已設立諮詢窗口。', '已▶设立咨询窗口。'),
	sempre('a sentence of Taiwan on the page for the mainland', 'characters-belong-to-the-language', 'zh-Hans/notice.mdx', '已设立咨询渠道。', '已▶設立諮詢渠道。'),
	sempre('one traditional character in a title', 'characters-belong-to-the-language', 'zh-Hans/requests.mdx', '<Request id="check-statements" title="请核对信用卡账单明细"', '▶<Request id="check-statements" title="请核对信用卡账单明細"'),
	sempre('××', 'placeholders-are-replaced', 'ja/notice.mdx', '対象は、', '対象は（▶××様を除く）、', { by: saying('Write the words in the place of `××`', '取引先') }),
	skerrow('to be confirmed, in Spanish', 'placeholders-are-replaced', 'es/notice.mdx', 'Llámenos:', 'Llámenos ▶[pendiente de confirmar]:', { by: saying('Write the words in the place of `[pendiente de confirmar]`', 'por teléfono') }),
	skerrow('provisional, in Japanese', 'placeholders-are-replaced', 'ja/labels.yaml', 'title: お客様のご予約情報への不正アクセスについて（', '▶title: お客様のご予約情報への不正アクセスについて【仮】（', { by: saying('Write the words in the place of `【仮】`', '') }),
	skerrow('a mark of the skeleton', 'gaps-are-filled', 'en/notice.mdx', 'We are sorry.', 'We are sorry. ▶[[why]]', { by: filling('Write it in place of the mark, brackets included: why', 'We failed you.') }),
	sempre('a request that says what it is about, in Japanese', 'requests-say-what-to-do', 'ja/requests.mdx', '<Request id="check-statements" title="カードの利用明細を確認してください"', '▶<Request id="check-statements" title="利用明細のご確認について"', { by: saying('Write what to do', '利用明細を確認してください') }),
	skerrow('a request that says what it is about', 'requests-say-what-to-do', 'en/requests.mdx', '<Request id="tell-us" title="Tell us if someone misuses your details"', '▶<Request id="tell-us" title="Misuse of your details"', { by: saying('Write what to do', 'Tell us about misuse') }),
	sempre('two hedges on one claim', 'claims-are-hedged-once', 'en/notice.mdx', 'may have been obtained', '▶could perhaps have been obtained', { by: deletingTheWord(/Keep one of `could`, `(perhaps)`/) }),
	sempre('two hedges on one claim in Japanese', 'claims-are-hedged-once', 'ja/notice.mdx', 'お客様の個人情報が、不正に取得された可能性があります。', 'お客様の個人情報が、不正に取得された▶可能性があるものと思われます。', { by: saying('Keep one of `可能性`', '可能性があります。', 'sentence') }),
	skerrow('a sentence too long to read in a hurry', 'sentences-are-short', 'en/notice.mdx', 'The supplier works for us, so we are responsible.', '▶The supplier, which runs the system in which we keep all bookings of our passengers and of the people who travel with them on any of our routes, works for us, so that we are responsible.', { by: saying('Make two sentences of it', 'The supplier works for us. We are responsible.', 'sentence') }),
	sempre('a line end within a Japanese sentence', 'paragraphs-are-not-cut-into-lines', 'ja/faq.mdx', 'お手数ですが、ご自身でも', 'お手数ですが▶、\nご自身でも'),
	sempre('Latin letters in full width', 'characters-have-their-usual-width', 'ja/prevention.mdx', 'WAF（', '▶ＷＡＦ（'),
	skerrow('a full stop of another kind', 'punctuation-is-of-one-kind', 'ja/notice.mdx', '心より深くお詫び申し上げます。', '心より深くお詫び申し上げます▶．'),
	sempre('a comma of another kind', 'punctuation-is-of-one-kind', 'zh-Hans/notice.mdx', '另外，', '另外▶,'),
	sempre('another tone', 'japanese-keeps-one-tone', 'ja/timeline.mdx', '会員情報へのアクセスを停止しました。', '▶会員情報へのアクセスを停止した。'),
	sempre('a word twice', 'words-are-not-repeated', 'ja/prevention.mdx', '適切な暗号化も行います。', '適切な暗号化も▶も行います。'),
	sempre('a letter left behind', 'letters-are-not-left-over', 'ja/prevention.mdx', '適切な暗号化も行います。', '適切な暗号化も行います▶m。'),
	skerrow('a verb without its ら', 'verbs-are-written-in-full', 'ja/notice.mdx', '見ることはできませんでした。', '見▶れませんでした。'),
];

/** A file of the samples, as it is. */
function sample(path: string): string {
	return readFileSync(`content/incidents/${path}`, 'utf8');
}

/** An entry of a page, from its tag to the next one. */
function entry(path: string, id: string): string {
	return new RegExp(`<(\\w+) id="${id}"[^]*?</\\1>\\n\\n`).exec(sample(path))?.[0] ?? id;
}

export const mistakes: readonly Mistake[] = [...yamlAndMarkup, ...facts, ...structure, ...typedFacts, ...people, ...trust, ...live, ...language];
