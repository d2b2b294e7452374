/** What is found in everything that was typed, for the checks that each speak of a part of it. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Mode } from '../facts/incident.ts';
import type { NoticeSource, Project } from '../notice/project.ts';
import { typedOnSite, typedTexts, type TypedText } from '../notice/typed-texts.ts';
import type { Detection } from '../personal-data/detection.ts';
import { personalDataOf } from '../personal-data/find-personal-data.ts';
import { regionOf } from '../personal-data/language.ts';
import { namedDomains, ownDomains } from '../trust/places.ts';

export interface TypedDetection extends Detection {
	/** The words themselves; for judging, never for a message. */
	written: string;
	text: TypedText;
	/** What surrounds it. */
	known: Known;
}

/** What a notice has made public of its own accord. */
export interface Known {
	emails: ReadonlySet<string>;
	phones: ReadonlySet<string>;
	/** Domains of the publisher. */
	own: readonly string[];
	/** Domains of organisations and services that the facts name. */
	named: readonly string[];
	mode: Mode | 'none';
	/** Contacts are known; where some were refused, nobody can say what is none. */
	isComplete: boolean;
	countries: readonly string[];
}

const ofNotice = new WeakMap<NoticeSource, TypedDetection[]>();

/** Everything found in the working copies and in `site.yaml`. */
export function typedDetections(project: Project): TypedDetection[] {
	const everywhere = project.notices.map((source) => knownTo(source, project));
	const onSite = detectionsIn(typedOnSite(project), {
		emails: new Set(everywhere.flatMap(({ emails }) => [...emails])),
		phones: new Set(Object.values(project.site.publishers).flatMap(({ phones }) => phones)),
		own: Object.keys(project.site.publishers).flatMap((id) => ownDomains(project.site, id)),
		named: [],
		mode: 'none',
		isComplete: project.notices.every(({ reliable }) => reliable === 'values'),
		countries: countriesOf(Object.values(project.site.publishers).flatMap(({ phones }) => phones)),
	});
	return [
		...onSite,
		...project.notices.flatMap((source, index) => {
			const known = everywhere[index];
			const found = ofNotice.get(source) ?? (known ? detectionsIn(typedTexts(source), known) : []);
			ofNotice.set(source, found);
			return found;
		}),
	];
}

function knownTo({ notice: { incident }, reliable }: NoticeSource, { site }: Project): Known {
	const contacts = Object.values(incident.contacts);
	const publisher = Object.hasOwn(site.publishers, incident.publisher) ? site.publishers[incident.publisher] : undefined;
	const phones = [...contacts.flatMap(({ phone }) => phone ?? []), ...(publisher?.phones ?? [])];
	return {
		emails: new Set(contacts.flatMap(({ email }) => email?.toLowerCase() ?? [])),
		phones: new Set(phones),
		own: ownDomains(site, incident.publisher),
		named: namedDomains(incident),
		mode: incident.mode,
		isComplete: reliable === 'values',
		countries: countriesOf(phones),
	};
}

function countriesOf(phones: readonly string[]): string[] {
	return [...new Set(phones.flatMap((phone) => parsePhoneNumberFromString(phone)?.country ?? []))];
}

function detectionsIn(texts: readonly TypedText[], known: Known): TypedDetection[] {
	return texts.filter((text) => !isDeclared(text)).flatMap((text) => {
		const countries = [...new Set([...known.countries, ...(text.locale === 'none' ? [] : regionOf(text.locale))])];
		return personalDataOf(text.text, text.locale, countries).map((detection) => ({ ...detection, written: text.text.slice(detection.start, detection.end), text, known }));
	});
}

/** Where customers can ask: what stands there is public because somebody said so. */
function isDeclared({ kind, path }: TypedText): boolean {
	return kind === 'value' && ((path[0] === 'contacts' && ['phone', 'email', 'url'].includes(path[2] ?? '')) || (path[0] === 'publishers' && ['phones', 'domains'].includes(path[2] ?? '')));
}
