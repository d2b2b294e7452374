import { listed, nearest } from '../findings/nearest.ts';
import { answerTo, placesIn } from '../regimes/answers.ts';
import { isQuestionName, questionOf, type Question } from '../regimes/questions.ts';
import type { Check, Issue } from './check.ts';
import { isOnBrokenPage } from './prose-pages.ts';

/** An answer for regulators’ lists is of the kind that is asked for, and the place that it names exists. */
export const regimeAnswersFit: Check = {
	name: 'regime-answers-fit',
	severity: 'recommended',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap(({ notice, at }) => {
			const places = placesIn(notice);
			return Object.entries(notice.incident['regime-answers'] ?? {}).flatMap(([question, written]): Issue[] => {
				if (!isQuestionName(question)) return [];
				const answer = answerTo(notice.incident, question);
				const place = { position: at(['regime-answers', question]), found: `${question}: ${String(written)}` };
				if (answer.kind === 'misfit') {
					return [
						{
							...place,
							message: {
								en: `\`${String(written)}\` does not answer \`${question}\`, so the question stays open.`,
								ja: `\`${String(written)}\` は \`${question}\` の答えになりません。質問は未回答のままです。`,
							},
							hint: {
								en: `${questionOf(question).ask.en}\n${exampleOf(question, questionOf(question)).en}`,
								ja: `${questionOf(question).ask.ja}\n${exampleOf(question, questionOf(question)).ja}`,
							},
						},
					];
				}
				if (answer.kind !== 'place' || places.includes(answer.address) || isOnBrokenPage(notice, answer.address)) return [];
				const meant = nearest(answer.address, places);
				return [
					{
						...place,
						message: {
							en: `The notice has no place \`${answer.address}\`, so nobody can see there that it says this.`,
							ja: `お知らせに \`${answer.address}\` という場所はありません。書かれていることを確かめられません。`,
						},
						hint: {
							en: `${meant ? `Did you mean \`${meant}\`? ` : ''}Places here: ${listed(places, 40)}.`,
							ja: `${meant ? `\`${meant}\` のことですか。` : ''}使える場所: ${listed(places, 40)}。`,
						},
					},
				];
			});
		}),
};

function exampleOf(name: string, { kind }: Question): { en: string; ja: string } {
	switch (kind) {
		case 'condition':
		case 'judgement':
			return { en: `Write \`${name}: yes\` or \`${name}: no\`.`, ja: `\`${name}: yes\` か \`${name}: no\` を書いてください。` };
		case 'place':
			return { en: `Write the place, for example \`${name}: ./\` for the notice page, or \`${name}: no\`.`, ja: `場所を書いてください。例: お知らせのページなら \`${name}: ./\`。なければ \`${name}: no\`` };
		case 'date':
			return { en: `Write a day, for example \`${name}: 2018-06-30\`.`, ja: `日付を書いてください。例: \`${name}: 2018-06-30\`` };
	}
}
