/** What a piece of text is, for whoever gives it a colour. Colour never says anything that the words do not. */
export type Part = 'file' | 'mandatory' | 'recommended' | 'informative' | 'aside' | 'insert' | 'delete';

export type Paint = (part: Part, text: string) => string;

export const unpainted: Paint = (_part, text) => text;
