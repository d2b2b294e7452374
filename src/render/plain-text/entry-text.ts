import type { ProseComponent } from '../../core/prose/prose.ts';
import { when } from '../../core/dates/when.ts';
import type { Wording } from '../wording.ts';
import { proseText } from './prose-text.ts';
import type { TextScope } from './text-scope.ts';

/** A question, request, event or measure: what heads it on the page, then its words. */
export function entryText(component: ProseComponent, scope: TextScope): string[] {
	const { lines, wording } = scope;
	const { heading, before, after } = frameOf(component, wording);
	return [
		lines.heading(heading, '-'),
		...(before.length > 0 ? [before.map((text) => lines.paragraph(text)).join('\n')] : []),
		...proseText(component.children, scope),
		...after.map((text) => lines.paragraph(text)),
	];
}

interface EntryFrame {
	heading: string;
	before: string[];
	after: string[];
}

function frameOf({ name, attributes }: ProseComponent, wording: Wording): EntryFrame {
	const { t, incident } = wording;
	const { id = '', title = '', for: cohort = 'everyone', urgency = '' } = attributes;
	switch (name) {
		case 'Event': {
			const { kind, actor } = incident.events[id] ?? {};
			return {
				heading: wording.eventDate(id).text,
				before: kind ? [t(`event.${kind}`)] : [],
				after: actor === undefined ? [] : [t('event.by', { actor: wording.name(actor) })],
			};
		}
		case 'Measure':
			return { heading: wording.name(id), before: [measureState(id, wording)], after: [] };
		case 'Request': {
			const group = cohort === 'everyone' ? t('affected.everyone') : wording.name(cohort);
			return {
				heading: title,
				before: [t({ now: 'request.now', soon: 'request.soon' }[urgency] ?? 'request.whenNeeded'), t('request.for', { group })],
				after: [],
			};
		}
		default:
			return { heading: title, before: [], after: [] };
	}
}

function measureState(id: string, wording: Wording): string {
	const { state = 'planned', date } = wording.incident.measures[id] ?? {};
	if (date === undefined || state === 'ongoing') return wording.t(`measure.${state}`);
	return wording.t(`measure.${state}Dated`, { date: wording.dateValue(when(date)).text });
}
