export const askWords = {
	choices: { en: '[y/N]', ja: '[y/N]（はい: y、やめる: Enter）' },
	nobody: { en: 'Nobody is there to answer; to say yes beforehand, add -- --yes.', ja: '確認に答える人がいません。確認なしで進めるには -- --yes を付けてください。' },
};
