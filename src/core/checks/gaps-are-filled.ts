import { gapsIn } from '../notice/gap-mark.ts';
import { writtenTexts } from '../notice/written-text.ts';
import type { Check, Issue } from './check.ts';

/** Nothing that readers see holds a mark for what a person has still to write. */
export const gapsAreFilled: Check = {
	name: 'gaps-are-filled',
	severity: 'mandatory',
	find: ({ notices }) =>
		notices.flatMap((source) =>
			writtenTexts(source)
				.filter(({ kind }) => kind !== 'comment')
				.flatMap(({ text, at }) =>
					gapsIn(text).map(
						({ mark, hint, offset }): Issue => ({
							position: at(offset),
							found: mark,
							message: { en: 'Something has still to be written here, and readers would see the mark in its place.', ja: 'まだ書かれていないところがあります。このままでは、読者にこの印が見えます。' },
							hint: { en: `Write it in place of the mark, brackets included: ${hint}`, ja: `角かっこを含めて、この印を書きかえてください: ${hint}` },
						}),
					),
				),
		),
};
