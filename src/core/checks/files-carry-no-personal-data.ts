import type { Severity, Words } from '../findings/finding.ts';
import type { Metadatum, NoticeSource, Project } from '../notice/project.ts';
import type { Check, Issue } from './check.ts';

/** Pictures and documents beside the text do not say where, by whom or with whose device they were made. */
export const filesCarryNoPersonalData: Check = {
	name: 'files-carry-no-personal-data',
	severity: 'mandatory',
	find: (project) =>
		project.notices.flatMap((source) => {
			const organisations = organisationsOf(source, project);
			return source.attachments.flatMap(({ file, says }) =>
				ABOUT.flatMap((about): Issue[] => {
					const told = says.filter((metadatum) => metadatum.about === about && !organisations.has(metadatum.value.trim().toLowerCase()));
					const [first] = told;
					if (!first) return [];
					const name = file.slice(file.lastIndexOf('/') + 1);
					return [{ position: { kind: 'file', file }, found: `${LABELS[about]}: ${maskedValue(first)}`, severity: SEVERITIES[about], message: MESSAGES[about], hint: hintFor(name) }];
				}),
			);
		}),
};

const ABOUT = ['place', 'author', 'owner', 'serial-number'] as const;

const SEVERITIES: Readonly<Record<Metadatum['about'], Severity>> = { place: 'mandatory', author: 'recommended', owner: 'recommended', 'serial-number': 'recommended' };

const LABELS: Readonly<Record<Metadatum['about'], string>> = { place: 'GPS', author: 'Author', owner: 'Owner', 'serial-number': 'Serial number' };

/** Organisations may sign what they make: the publisher, and those that the notice names. */
function organisationsOf({ notice: { incident, translations } }: NoticeSource, { site }: Project): Set<string> {
	const publishers = Object.values(site.publishers).flatMap(({ name }) => Object.values(name));
	const named = Object.values(translations).flatMap(({ labels }) => (labels === 'missing' ? [] : Object.keys(incident.organisations).flatMap((id) => labels.names[id] ?? [])));
	return new Set([...publishers, ...named].map((name) => name.toLowerCase()));
}

function maskedValue({ about, value }: Metadatum): string {
	if (about === 'place') return '•••, •••';
	if (about === 'serial-number') return '•••';
	return value
		.split(/\s+/)
		.slice(0, 3)
		.map((word) => `${[...word][0] ?? ''}•••`)
		.join(' ');
}

const MESSAGES: Readonly<Record<Metadatum['about'], Words>> = {
	place: {
		en: 'The file tells where it was made, which may be somebody’s home, to everyone who is sent the folder.',
		ja: 'このファイルには作られた場所が記録されています。だれかの自宅かもしれない場所が、フォルダを受け取る人すべてに伝わります。',
	},
	author: {
		en: 'The file names who made it, a person who would be found by this name by everyone who is sent the folder.',
		ja: 'このファイルには作成者の名前が記録されています。フォルダを受け取る人すべてに、個人の名前が伝わります。',
	},
	owner: {
		en: 'The file names whose device it was made with, a person who would be known by this name to everyone who is sent the folder.',
		ja: 'このファイルには機器の持ち主の名前が記録されています。フォルダを受け取る人すべてに、個人の名前が伝わります。',
	},
	'serial-number': {
		en: 'The file holds the serial number of the device it was made with, by which all pictures of one person can be brought together.',
		ja: 'このファイルには撮影した機器の製造番号が記録されています。同じ人の撮ったものを集める手がかりになります。',
	},
};

function hintFor(name: string): Words {
	return {
		en: `Delete the file if the notice does not need it; nothing of it is published. Otherwise save it without such data: in Windows “Properties › Details › Remove Properties”, in Office “File › Info › Inspect Document”, or\n  exiftool -all= ${name}`,
		ja: `お知らせに要らなければ、ファイルを消してください（公開はされません）。残すなら、情報を除いて保存し直してください。Windows は「プロパティ › 詳細 › プロパティや個人情報を削除」、Office は「ファイル › 情報 › ドキュメント検査」、または\n  exiftool -all= ${name}`,
	};
}
