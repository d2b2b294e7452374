/**
 * The words of a new notice: real sentences where nothing depends on the case, and gap marks where a person has to
 * write. The sentences come from a catalogue of the source language.
 */
import { certainties } from '../facts/values.ts';
import type { PageName } from '../prose/prose.ts';
import { hasContact, hasService, COHORT, CONTACT, SERVICE, type Answers } from './answers.ts';
import { isDataKind, risksOf } from './data-kinds.ts';
import { gapMark } from '../notice/gap-mark.ts';

/** One word or text of the catalogue, by its key. */
export type Say = (key: string) => string;

export interface ScaffoldLabel {
	path: readonly string[];
	value: string;
}

export function scaffoldLabels(answers: Answers, say: Say): ScaffoldLabel[] {
	const name = (id: string, value: string): ScaffoldLabel => ({ path: ['names', id], value });
	const known = (text: string, key: string) => (text === '' ? say(key) : text);
	return [
		{ path: ['title'], value: known(answers.title, isConfirmed(answers) ? 'title' : 'title.unconfirmed') },
		...(answers['signed-by'] === '' ? [] : [name(answers['signed-by'], say('name.signer'))]),
		...(hasService(answers) ? [name(SERVICE, known(answers.service, 'name.service'))] : []),
		...dataOf(answers).map((id) => name(id, isDataKind(id) ? say(`data.${id}`) : gapMark(id))),
		name(COHORT, known(answers.who, 'name.customers')),
		...['first-steps', 'investigation', 'lasting-changes'].map((id) => name(id, say(`name.${id}`))),
		...(hasContact(answers) ? [name(CONTACT, say('name.helpline'))] : []),
	];
}

/** The data items in the order of `incident.yaml`. */
export function dataOf(answers: Answers): string[] {
	return [...new Set([...answers.data, ...answers['not-exposed']])];
}

/** Each page as MDX. */
export function scaffoldPages(answers: Answers, say: Say): Record<PageName, string> {
	const contact = hasContact(answers) ? say('contact') : say('contact.none');
	const risks = risksOf(answers.data);
	const leaked = answers.kind.includes('confidentiality');
	const inEntry = (tag: string, name: string, ...blocks: string[]) => [tag, ...blocks, `</${name}>`];
	const request = (id: string, who: string, urgency: string, ...more: string[]) => inEntry(`<Request id="${id}" title="${inAttribute(say(`request.${id}.title`))}" for="${who}" urgency="${urgency}">`, 'Request', say(`request.${id}`), ...more);
	const question = (id: string, ...blocks: string[]) => inEntry(`<Question id="${id}" title="${inAttribute(say(`faq.${id}.title`))}">`, 'Question', ...blocks);
	const event = (id: string) => inEntry(`<Event id="${id}">`, 'Event', say(`event.${id}`));
	const measure = (id: string) => inEntry(`<Measure id="${id}">`, 'Measure', say(`measure.${id}`));
	const heading = (key: string) => `## ${say(key)}`;
	return {
		notice: page([
			say(`lead.${leadOf(answers)}.${answers.certainty}`),
			say('count'),
			heading('apology.title'),
			say(isConfirmed(answers) ? 'apology' : 'apology.unconfirmed'),
			say('start'),
			heading('happened.title'),
			say('dates'),
			say('happened'),
			heading('risk.title'),
			...(risks.length > 0 && leaked ? risks.map((risk) => say(`risk.${risk}`)) : [say('risk.other')]),
			say('risk.misuse'),
			heading('done.title'),
			say('done'),
			say('more'),
			heading('unknown.title'),
			say('unknown'),
			heading('contact.title'),
			contact,
		]),
		timeline: page([say('timeline'), ...event('happened'), ...event('discovered'), ...event('published')]),
		requests: page([
			say('requests'),
			...(leaked && risks.some((risk) => risk !== 'contact') ? [] : [say('requests.case')]),
			...(leaked && risks.includes('password') ? request('change-reused-passwords', COHORT, 'now', say('request.change-reused-passwords.ours')) : []),
			...(leaked && risks.includes('card') ? request('check-statements', COHORT, 'now', say('request.check-statements.card')) : []),
			...(leaked && risks.includes('bank') ? request('check-account', COHORT, 'now') : []),
			...request('beware-messages', 'everyone', 'now', say('never')),
			...(leaked && risks.includes('identity') ? request('watch-identity', COHORT, 'soon') : []),
			...request('tell-us', 'everyone', 'when-needed', contact),
		]),
		prevention: page([say('prevention'), heading('done.title'), ...measure('first-steps'), ...measure('investigation'), heading('change.title'), ...measure('lasting-changes')]),
		faq: page([
			...question('am-i-affected', say('faq.am-i-affected'), say('count')),
			...question('which-data', ...(dataOf(answers).length > 0 ? [say('faq.which-data'), '<DataItems />'] : [say('faq.which-data.none')])),
			...question('misuse', say('faq.misuse')),
			...question('what-to-do', say('faq.what-to-do')),
			...question('genuine', say('faq.genuine'), say('never'), contact),
			...(leaked && risks.includes('password') ? question('password', say('faq.password'), say('faq.password.reused')) : []),
			...(leaked && risks.includes('card') ? question('new-card', say('faq.new-card'), say('faq.new-card.statements')) : []),
			...(hasService(answers) ? question('when-normal', say('faq.when-normal')) : []),
			...question('why-now', say('faq.why-now')),
			...question('compensation', say('faq.compensation')),
			...question('your-rights', say('faq.your-rights'), say('faq.your-rights.where')),
		]),
	};
}

/** What is only suspected must not be said of anybody as if it were established, nor be apologised for as if it were. */
function isConfirmed({ certainty }: Answers): boolean {
	return certainty === 'confirmed';
}

/** Which sentence begins the notice: by what happened to the data, and how. How it is worded follows how sure one is. */
function leadOf({ kind, cause, service }: Answers): string {
	// Nothing that customers use was concerned, so that no sentence about it could be true.
	if (!hasService({ cause, service })) return cause;
	if (!kind.includes('confidentiality')) return kind.includes('availability') ? 'lost' : 'changed';
	if (['vulnerability', 'malware', 'phishing', 'stolen-credentials'].includes(cause)) return 'access';
	return cause;
}

function page(blocks: readonly string[]): string {
	return `${blocks.map((block) => block.trim()).join('\n\n')}\n`;
}

function inAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** Every key that a catalogue must have. */
export const scaffoldKeys: readonly string[] = [
	'gap.translation',
	'gap.title',
	'gap.link',
	'title',
	'title.unconfirmed',
	...['signer', 'service', 'customers', 'first-steps', 'investigation', 'lasting-changes', 'helpline'].map((id) => `name.${id}`),
	...['name', 'address', 'email', 'phone', 'date-of-birth', 'password', 'card-number', 'card-expiry', 'security-code', 'bank-account', 'national-id', 'passport-number', 'order-history', 'health'].map((id) => `data.${id}`),
	...['access', 'misconfiguration', 'insider', 'lost-device', 'misdelivery', 'supplier', 'unknown', 'lost', 'changed'].flatMap((id) => certainties.map((certainty) => `lead.${id}.${certainty}`)),
	...['count', 'apology.title', 'apology', 'apology.unconfirmed', 'start', 'happened.title', 'dates', 'happened', 'risk.title'],
	...['contact', 'password', 'card', 'bank', 'identity', 'other', 'misuse'].map((id) => `risk.${id}`),
	...['done.title', 'done', 'more', 'unknown.title', 'unknown', 'contact.title', 'contact', 'contact.none', 'never', 'change.title'],
	...['timeline', 'requests', 'requests.case', 'prevention'],
	...['happened', 'discovered', 'published'].map((id) => `event.${id}`),
	...['change-reused-passwords', 'check-statements', 'check-account', 'beware-messages', 'watch-identity', 'tell-us'].flatMap((id) => [`request.${id}.title`, `request.${id}`]),
	...['request.change-reused-passwords.ours', 'request.check-statements.card'],
	...['first-steps', 'investigation', 'lasting-changes'].map((id) => `measure.${id}`),
	...['am-i-affected', 'which-data', 'misuse', 'what-to-do', 'genuine', 'password', 'new-card', 'when-normal', 'why-now', 'compensation', 'your-rights'].flatMap((id) => [`faq.${id}.title`, `faq.${id}`]),
	...['faq.which-data.none', 'faq.password.reused', 'faq.new-card.statements', 'faq.your-rights.where'],
];
