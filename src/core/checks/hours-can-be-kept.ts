import { weekdays, type Contact, type Hours, type Weekday } from '../facts/incident.ts';
import type { Words } from '../findings/finding.ts';
import type { Check, Issue } from './check.ts';

/** Opening hours begin before they end, and each hour of a week is given once. */
export const hoursCanBeKept: Check = {
	name: 'hours-can-be-kept',
	severity: 'mandatory',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap(({ notice: { incident }, at }) =>
			Object.entries(incident.contacts).flatMap(([id, contact]) =>
				[...contact.hours.flatMap((line, index) => lineTrouble(contact.hours, line, index)), ...phonelessTrouble(id, contact)].map(({ path, ...issue }): Issue => ({ ...issue, position: at(['contacts', id, ...path]) })),
			),
		),
};

type Trouble = Omit<Issue, 'position'> & { path: readonly PropertyKey[] };

function lineTrouble(all: readonly Hours[], line: Hours, index: number): Trouble[] {
	const { days, from, to } = line;
	const path = ['hours', index];
	if (from >= to) {
		return [{ path, found: `from: "${from}", to: "${to}"`, message: { en: `The hours \`${from}\` to \`${to}\` end before they begin, so people would not know when to call.`, ja: `受付時間 \`${from}\`–\`${to}\` は、終わりが始まりより前です。いつ電話すればよいか伝わりません。` }, hint: turnedHint(line) }];
	}
	const once = [...new Set(days)];
	if (once.length < days.length) {
		return [
			{
				path,
				found: `days: [${days.join(', ')}]`,
				message: { en: `A day stands twice among \`${days.join(', ')}\`, so one that was meant is perhaps missing.`, ja: `\`${days.join(', ')}\` に同じ曜日が二度あります。別の曜日が抜けているかもしれません。` },
				hint: { en: `Write the day that was meant, or days: [${once.join(', ')}]`, ja: `正しい曜日を書くか、次のようにしてください。\ndays: [${once.join(', ')}]` },
			},
		];
	}
	const other = all.slice(0, index).find((earlier) => earlier.from < to && from < earlier.to && earlier.from < earlier.to && sharedDays(earlier, line).length > 0);
	if (!other) return [];
	const shared = sharedDays(other, line).join(', ');
	return [
		{
			path,
			found: `days: [${days.join(', ')}], from: "${from}", to: "${to}"`,
			message: {
				en: `On ${shared} the hours ${from}–${to} overlap with ${other.from}–${other.to} above, so people would be told two closing times.`,
				ja: `${shared} の ${from}–${to} が、上の ${other.from}–${other.to} と重なっています。終了時刻が二つになります。`,
			},
			hint: { en: `Take ${shared} out of one of the two lines, or correct the times.`, ja: `どちらかの行から ${shared} を除くか、時刻を直してください。` },
		},
	];
}

function sharedDays(a: Hours, b: Hours): Weekday[] {
	return a.days.filter((day) => b.days.includes(day));
}

/** Hours that go on after midnight are two lines; the second stands under the days after. */
function turnedHint({ days, from, to }: Hours): Words {
	if (from === to) return { en: 'For a whole day write from: "00:00", to: "24:00".', ja: '一日じゅうなら from: "00:00", to: "24:00" と書いてください。' };
	const after = days.map((day) => weekdays[(weekdays.indexOf(day) + 1) % weekdays.length]);
	const lines = [`- { days: [${days.join(', ')}], from: "${from}", to: "24:00" }`, ...(to === '00:00' ? [] : [`- { days: [${after.join(', ')}], from: "00:00", to: "${to}" }`])].join('\n');
	return { en: `Correct one of the two times, or if they were swapped write from: "${to}", to: "${from}". Where someone answers past midnight, write\n${lines}`, ja: `どちらかの時刻を直すか、逆に書いたのであれば from: "${to}", to: "${from}" としてください。深夜をまたぐなら、次のように書きます。\n${lines}` };
}

/** Hours beside an e-mail address: perhaps the number was forgotten. */
function phonelessTrouble(id: string, { phone, email, url, hours, 'lines-busy': isBusy }: Contact): Trouble[] {
	const isElsewhere = phone === undefined && (email !== undefined || url !== undefined);
	if (!isElsewhere || (hours.length === 0 && !isBusy)) return [];
	const key = hours.length > 0 ? 'hours' : 'lines-busy';
	return [
		{
			path: [key],
			severity: 'informative',
			found: `${key}:`,
			message: { en: `\`${id}\` has \`${key}\` and no phone, so people may look for a number that is not there.`, ja: `\`${id}\` には \`${key}\` がありますが、電話番号がありません。読者が番号を探してしまいます。` },
			hint: { en: 'Add the number, for example\n  phone: "+81364079100"', ja: '番号を加えてください。例:\n  phone: "+81364079100"' },
		},
	];
}
