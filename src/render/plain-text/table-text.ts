/** The tables that pages make from facts, as lists: a table of words does not survive a narrow window or a fax. */
import { affectedRows, dataItemRows, milestoneRows } from '../tables.ts';
import type { SaidContact } from '../wording.ts';
import { hoursText } from '../wording.ts';
import type { TextScope } from './text-scope.ts';

export function affectedText({ wording, lines }: TextScope): string[] {
	const { t, list } = wording;
	return affectedRows(wording).map(({ group, answerText, people, data, period, partOf }) =>
		lines.marked(
			'- ',
			[
				group,
				answerText,
				...(period ? [t('affected.period', { period: period.text })] : []),
				...(partOf === undefined ? [] : [t('affected.partOf', { group: partOf })]),
				...(people
					? [
							lines.pair(
								t('affected.people'),
								people.certainty === undefined ? people.text : t('certainty.marked', { value: people.text, certainty: people.certainty }),
							),
						]
					: []),
				...(data.length > 0 ? [lines.pair(t('affected.data'), list(data))] : []),
			].join('\n'),
		),
	);
}

export function dataItemsText({ wording, lines }: TextScope): string[] {
	const rows = dataItemRows(wording).map(({ name, stateText, protection }) =>
		lines.marked('- ', [lines.pair(name, stateText), ...(protection === undefined ? [] : [protection])].join('\n')),
	);
	return rows.length > 0 ? [rows.join('\n')] : [];
}

export function milestonesText({ wording, lines }: TextScope): string[] {
	const { t } = wording;
	const rows = milestoneRows(wording).map(({ name, text, waitingFor }) =>
		lines.marked(
			'- ',
			[lines.pair(name, text), ...(waitingFor.length > 0 ? [t('milestone.waitingFor', { measures: waitingFor.join(' / ') })] : [])].join('\n'),
		),
	);
	return rows.length > 0 ? [rows.join('\n')] : [];
}

/** Whom to call: the number first, as the person who holds the sheet needs it. */
export function contactsText({ wording, lines }: TextScope): string[] {
	return Object.keys(wording.incident.contacts).map((id) => {
		const contact = wording.contact(id);
		return lines.marked('- ', [contact.name, ...contactLines(contact, wording.t, lines.pair)].join('\n'));
	});
}

function contactLines(
	{ phone, tollFree, hours, zone, holidays, linesBusy, email, url }: SaidContact,
	t: TextScope['wording']['t'],
	pair: TextScope['lines']['pair'],
): string[] {
	const isTold = phone && !phone.isLocal && phone.national !== phone.international;
	return [
		...(phone ? [pair(t('contact.phone'), phone.isLocal ? phone.national : phone.international)] : []),
		...(phone && isTold ? [t('contact.national', { phone: phone.national })] : []),
		...(tollFree ? [t('contact.tollFree')] : []),
		...(hours.length > 0 ? [pair(t('contact.hours'), hoursText(hours, zone, t))] : []),
		...(holidays ? [t(holidays === 'closed' ? 'contact.holidaysClosed' : 'contact.holidaysOpen')] : []),
		...(email === undefined ? [] : [pair(t('contact.email'), email)]),
		...(url === undefined ? [] : [pair(t('contact.web'), url)]),
		...(linesBusy ? [t('contact.busy')] : []),
	];
}
