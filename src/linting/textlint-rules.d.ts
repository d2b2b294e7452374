/** Rules of textlint are JavaScript without types. */
declare module 'textlint-rule-ja-no-successive-word' {
	const rule: import('@textlint/kernel').TextlintRuleModule;
	export default rule;
}
declare module 'textlint-rule-ja-unnatural-alphabet' {
	const rule: import('@textlint/kernel').TextlintRuleModule;
	export default rule;
}
declare module 'textlint-rule-no-doubled-conjunctive-particle-ga' {
	const rule: import('@textlint/kernel').TextlintRuleModule;
	export default rule;
}
declare module 'textlint-rule-no-dropping-the-ra' {
	const rule: import('@textlint/kernel').TextlintRuleModule;
	export default rule;
}
