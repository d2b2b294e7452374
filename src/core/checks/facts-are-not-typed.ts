import type { NoticeSource } from '../notice/project.ts';
import { writtenTexts, type WrittenText } from '../notice/written-text.ts';
import { knownFacts } from '../typed-facts/known-facts.ts';
import { toldOfChanges } from '../typed-facts/told-of-changes.ts';
import { strayNumbers } from '../typed-facts/numbers-of-translations.ts';
import { typedFacts, type TypedFact } from '../typed-facts/typed-facts.ts';
import type { Check, Issue } from './check.ts';
import { factHint, factMessage, lookalikeHint, lookalikeMessage, perhapsHint, perhapsMessage, summaryWords } from './typed-fact-words.ts';

/**
 * Nobody types what `incident.yaml` knows, or should know: a number, a date, an amount, a telephone number. What is
 * a fact must not be typed; what only looks like one, or may be one, is worth a second look.
 */
export const factsAreNotTyped: Check = {
	name: 'facts-are-not-typed',
	severity: 'mandatory',
	reliesOn: 'values',
	find: ({ notices }, { now }) =>
		notices.flatMap((source) => {
			const known = knownFacts(source.notice.incident);
			// That a translation says a number of its own is said by another check.
			const stray = strayNumbers(source, known);
			return writtenTexts(source)
				.filter(({ kind }) => kind !== 'comment')
				.flatMap((text) => (text.kind === 'summary' ? strangersIn(text, source, now) : typedFacts(text.text, text.locale, known)).map((typed) => ({ text, typed })))
				.filter(({ text, typed }) => typed.meaning.kind !== 'lookalike' || !stray.some((other) => other.text.text === text.text && other.start < typed.end && typed.start < other.end && isSamePlace(other.text, text)))
				.map(({ text, typed }) => issueOf(text, typed, source));
		}),
};

/** A summary can hold nothing but words, so that a fact is rightly typed there; what no fact is, nobody vouches for. */
function strangersIn({ text, locale }: WrittenText, source: NoticeSource, now: number): TypedFact[] {
	return typedFacts(text, locale, toldOfChanges(source, now)).filter(({ meaning }) => meaning.kind === 'lookalike');
}

function isSamePlace(a: WrittenText, b: WrittenText): boolean {
	return JSON.stringify(a.at(0)) === JSON.stringify(b.at(0));
}

function issueOf({ text, kind, at }: WrittenText, { start, end, meaning, statement }: TypedFact, { notice: { incident } }: NoticeSource): Issue {
	const written = text.slice(start, end).trim().replace(/\s+/gu, ' ');
	const place = { position: at(start), found: written };
	if (kind === 'summary' && meaning.kind === 'lookalike') return { ...place, severity: 'recommended', ...summaryWords(written, meaning.looksLike) };
	switch (meaning.kind) {
		case 'fact':
			return { ...place, message: factMessage(written, meaning.names), hint: factHint(written, meaning.names, kind, statement.kind === 'hours') };
		case 'perhaps':
			return { ...place, severity: 'recommended', message: perhapsMessage(written, meaning.names), hint: perhapsHint(written, meaning.names, kind, statement, incident) };
		case 'lookalike':
			return { ...place, severity: 'recommended', message: lookalikeMessage(written, meaning.looksLike), hint: lookalikeHint(written, meaning.looksLike, kind, statement, incident) };
	}
}
