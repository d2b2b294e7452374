import { listed, nearest } from '../findings/nearest.ts';
import { listMeant } from '../regimes/ask-for-lists.ts';
import { isQuestionName, questionNames } from '../regimes/questions.ts';
import { elementNames, isElementName, isListName, listNames } from '../regimes/vocabulary.ts';
import type { Check, Issue } from './check.ts';

/** The names of regulators’ lists, their elements and their questions are written as Candor knows them. */
export const regimeNamesAreKnown: Check = {
	name: 'regime-names-are-known',
	severity: 'recommended',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap(({ notice: { incident }, at }) => {
			const { regimes, 'regime-answers': answers = {}, overrides = {} } = incident;
			const lists = regimes.flatMap((name, index) => (isListName(name) ? [] : [unknownList(name, name, at(['regimes', index]))]));
			const decided = Object.entries(overrides).flatMap(([list, elements]): Issue[] => {
				if (!isListName(list)) return [unknownList(list, `${list}:`, at(['overrides', list]))];
				return Object.keys(elements)
					.filter((element) => !isElementName(element))
					.map((element) => unknownName('element', element, elementNames, at(['overrides', list, element])));
			});
			const answered = Object.keys(answers)
				.filter((question) => !isQuestionName(question))
				.map((question) => unknownName('question', question, questionNames, at(['regime-answers', question])));
			return [...lists, ...answered, ...decided];
		}),
};

function unknownList(name: string, found: string, position: Issue['position']): Issue {
	const meant = listMeant(name);
	return {
		position,
		found,
		message: {
			en: `There is no regulators’ list \`${name}\`, so nothing will be compared with it.`,
			ja: `\`${name}\` というリストはないため、照らし合わせができません。`,
		},
		hint: {
			en: `${meant ? `Did you mean \`${meant}\`? ` : ''}Lists: ${listed(listNames, 40)}.`,
			ja: `${meant ? `\`${meant}\` のことですか。` : ''}使えるリスト: ${listed(listNames, 40)}。`,
		},
	};
}

function unknownName(what: 'element' | 'question', name: string, known: readonly string[], position: Issue['position']): Issue {
	const meant = nearest(name, known);
	return {
		position,
		found: `${name}:`,
		message:
			what === 'element'
				? { en: `No regulators’ list has an element \`${name}\`, so the decision is shown nowhere.`, ja: `\`${name}\` という項目はどのリストにもないため、この判断はどこにも示されません。` }
				: { en: `No regulators’ list asks \`${name}\`, so the answer is not used.`, ja: `\`${name}\` という質問はどのリストにもないため、この答えは使われません。` },
		hint: {
			en: `${meant ? `Did you mean \`${meant}\`? ` : ''}Names here: ${listed(known, 60)}.`,
			ja: `${meant ? `\`${meant}\` のことですか。` : ''}使える名前: ${listed(known, 60)}。`,
		},
	};
}
