/**
 * Options that npm kept for itself. `npm run notice publish x --yes` lacks the `--` that npm wants before options of
 * ours: npm takes `--yes` and hands it on in its environment only, and nobody thinks of that at night.
 *
 * What npm 10 and 11 do with an option that they do not know: `--kind editorial` becomes `npm_config_kind=true`, and
 * `editorial` a word among the others; `--kind=editorial` becomes `npm_config_kind=editorial`; one that is given twice
 * is joined by two line ends. npm 12 refuses them itself.
 */
import { nearest } from '../core/findings/nearest.ts';
import type { Option } from './command.ts';

/** Names that npm reads an option as, because it takes their beginning for one of its own. */
const READ_AS: Readonly<Record<string, string>> = { to: 'token-description' };

/** npm’s own option that comes near to one of ours. A person who types it expects that nothing is published. */
const CAUTIOUS = ['dry-run'];

/**
 * @param typed What npm handed on: the name of the script and the words that a person added.
 * @param known Every option that the command has.
 * @returns The words as they would have been typed after `--`.
 */
export function withNpmOptions(
	typed: readonly string[],
	environment: Readonly<Record<string, string | undefined>>,
	known: Readonly<Record<string, Option>>,
): string[] {
	if (environment['npm_lifecycle_event'] === undefined || environment['npm_lifecycle_event'] !== typed[0]) return [...typed];
	const words = [...typed];
	const added: string[] = [];
	/** Takes the value of an option from among the words. */
	const take = ({ looksLike, choices, continues }: Option): string[] => {
		const place = words.findIndex((word, index) => index > 0 && (looksLike?.test(word) ?? choices?.includes(word.toLowerCase())));
		if (place === -1) return [];
		const more = words.slice(place + 1).findIndex((word) => !continues?.test(word));
		return words.splice(place, more === -1 ? Infinity : more + 1);
	};
	const isLang = isReadAsLetters(environment);
	for (const [name, option] of Object.entries(known)) {
		if (name === 'lang' && isLang) {
			added.push('--lang', ...take(option));
			continue;
		}
		const text = keptBy(environment, name) ?? keptBy(environment, READ_AS[name] ?? name) ?? '';
		if (text === '' || text === 'false' || (isLang && name === 'all')) continue;
		if (!option.value) added.push(`--${name}`);
		else for (const each of text.split('\n\n')) added.push(`--${name}`, ...(each === 'true' ? take(option) : [each]));
	}
	return [...words, ...added, ...strange(environment, Object.keys(known)).map((name) => `--${name}`)];
}

function keptBy(environment: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
	return environment[`npm_config_${name.replaceAll('-', '_')}`];
}

/** npm reads `--lang` as `-l -a -n -g`, each of which is short for an option of its own. */
function isReadAsLetters(environment: Readonly<Record<string, string | undefined>>): boolean {
	return environment['npm_config_global'] === 'true' && environment['npm_config_long'] === 'true' && environment['npm_config_all'] === 'true';
}

/** Options that npm kept and that are almost ours: a slip of the finger must not pass in silence. */
function strange(environment: Readonly<Record<string, string | undefined>>, known: readonly string[]): string[] {
	const kept = Object.entries(environment).flatMap(([key, text]) =>
		key.startsWith('npm_config_') && text ? [key.slice('npm_config_'.length).replaceAll('_', '-')] : [],
	);
	const isSlip = (name: string) => known.some((own) => own.length > 3 && nearest(name, [own], own.length < 7 ? 1 : 2) !== undefined);
	return kept.filter((name) => !known.includes(name) && name !== 'long' && (CAUTIOUS.includes(name) || isSlip(name)));
}
