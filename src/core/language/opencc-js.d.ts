/** Pairs of characters: `来 來|说 説 說`, what OpenCC reads. The package types its converters and not its lists. */
declare module 'opencc-js/dict/STCharacters' {
	const pairs: string;
	export default pairs;
}
declare module 'opencc-js/dict/TSCharacters' {
	const pairs: string;
	export default pairs;
}
declare module 'opencc-js/dict/JPShinjitaiCharacters' {
	const pairs: string;
	export default pairs;
}
