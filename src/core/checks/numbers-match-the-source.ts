import { knownFacts } from '../typed-facts/known-facts.ts';
import { strayNumbers } from '../typed-facts/numbers-of-translations.ts';
import { typedFacts } from '../typed-facts/typed-facts.ts';
import { listed } from '../findings/nearest.ts';
import { personalDataOf } from '../personal-data/find-personal-data.ts';
import type { Check } from './check.ts';

/** A translation says no number that its source does not say in the same entry, in whatever script. */
export const numbersMatchTheSource: Check = {
	name: 'numbers-match-the-source',
	severity: 'recommended',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap((source) => {
			const known = knownFacts(source.notice.incident);
			return strayNumbers(source, known).flatMap(({ text, start, end, source: file, instead }) => {
				// A fact that was typed has its component; where it stands is said by another check. A summary can hold none.
				const isFact = text.kind !== 'summary' && typedFacts(text.text, text.locale, known).some((typed) => typed.meaning.kind !== 'lookalike' && typed.start < end && start < typed.end);
				// Nor is a number repeated that belongs to somebody; where it stands is said without it.
				const isPrivate = personalDataOf(text.text, text.locale, known.countries).some((detection) => detection.kind !== 'phone' && detection.start < end && start < detection.end);
				if (isFact || isPrivate) return [];
				const written = text.text.slice(start, end).trim();
				return [
					{
						position: text.at(start),
						found: written,
						message: {
							en: `\`${written}\` is not in ${file}, so readers of this language are told another number than the others.`,
							ja: `\`${written}\` は ${file} にありません。この言語の読者にだけ、違う数が伝わります。`,
						},
						hint: {
							en: instead.length === 0 ? `Delete the number, or add it to ${file} too.` : `Write what stands there: ${listed(new Set(instead))}.`,
							ja: instead.length === 0 ? `数を消すか、${file} にも書いてください。` : `元の言語にある数を書いてください: ${listed(new Set(instead))}。`,
						},
					},
				];
			});
		}),
};
