/** Words that lead somewhere. */
export interface Link {
	text: string;
	href: string;
}
