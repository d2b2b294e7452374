import type { NoticeSource } from '../notice/project.ts';
import { isName } from '../personal-data/person-names.ts';
import { languageOf } from '../personal-data/language.ts';
import { plainText } from '../personal-data/plain-text.ts';
import type { Check, Issue } from './check.ts';
import { typedDetections } from './personal-data-issues.ts';

/** A notice names organisations and roles; a person who is named in it is found by their name for ever. */
export const onlyRolesAreNamed: Check = {
	name: 'only-roles-are-named',
	severity: 'recommended',
	find: (project) => {
		const named = typedDetections(project)
			.filter(({ kind }) => kind === 'name')
			.map(({ text, start, masked }): Issue => ({ position: text.at(start), found: masked, ...words }));
		const isReported = ({ position }: Issue) => named.some((issue) => JSON.stringify(issue.position) === JSON.stringify(position));
		return [...named, ...project.notices.flatMap(labelsThatAreNames).filter((issue) => !isReported(issue))];
	},
};

/** The labels of those who sign, answer and act are roles, not names. */
function labelsThatAreNames({ notice: { incident, translations }, labelsAt }: NoticeSource): Issue[] {
	const roles = [...(incident['signed-by'] === undefined ? [] : [incident['signed-by']]), ...Object.keys(incident.contacts), ...Object.keys(incident.organisations)];
	return Object.entries(translations).flatMap(([locale, { labels }]) => {
		const at = labelsAt[locale];
		if (labels === 'missing' || !at) return [];
		return roles.flatMap((id): Issue[] => {
			const label = Object.hasOwn(labels.names, id) ? (labels.names[id] ?? '') : '';
			if (!isName(plainText(label), languageOf(locale))) return [];
			const masked = [...label].map((sign, place) => (place === 0 ? sign : '•')).join('');
			return [{ position: at(['names', id]), found: `${id}: ${masked}`, ...words }];
		});
	});
}

const words = {
	message: {
		en: 'A person seems to be named here, who would be found by this name, and blamed or called, for as long as the notice stands.',
		ja: '個人の名前とみられるものがあります。お知らせが載っている限り名前で検索され、責められたり電話を受けたりするおそれがあります。',
	},
	hint: {
		en: 'Write the role alone, for example “Chief Executive Officer”, “Data Protection Officer” or “Customer desk”.',
		ja: '役職や窓口だけを書いてください。例: 代表取締役社長、個人情報保護管理者、お客様窓口',
	},
};
