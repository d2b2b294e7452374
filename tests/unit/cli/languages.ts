/** Finds sentences in the wrong language in what a command says. */

/** What is the same in both languages: code, lines to type, options, names of files, pages, commands and checks, quoted content. */
const LANGUAGELESS = [
	/`[^`]*`/g,
	/npm (?:run|start)[^\n、。（）]*/g,
	/--[a-z-]+(?: [^\s、。（）]+)?/g,
	/(?:\/|\b[\w.-]+\/)[\w./-]+/g,
	/https?:\S+/g,
	/\b(?:notice|timeline|requests|prevention|faq|labels|build|check|dev|diff|publish|schemas|set|start|status|verify)\b(?=[ ,、：\n]|$)/g,
	/\[-[^\]]*-\]|\{\+[^}]*\+\}/g,
	/<[^>]+>/g,
	/[a-z]+(?:-[a-z]+)+/g,
];

/** Runs of three words and more that only an English sentence has. */
export function englishIn(text: string): string[] {
	const own = LANGUAGELESS.reduce((rest, form) => rest.replace(form, '§'), text);
	return own.match(/[A-Za-z’]{2,}(?:[ ,;:]+[A-Za-z’]+){2,}/g) ?? [];
}

/** Signs that only a Japanese sentence has. */
export function japaneseIn(text: string): string[] {
	return text.match(/[ぁ-んァ-ヶ一-龠、。]+/g) ?? [];
}
