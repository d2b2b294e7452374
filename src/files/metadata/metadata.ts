/** What cameras and programs write into files: where, by whom, with whose device. Told from the bytes, since names lie. */
import type { Metadatum } from '../../core/notice/project.ts';
import { documentInformation } from './document-information.ts';
import { packedFiles } from './packed-files.ts';
import { pictureTags } from './picture-tags.ts';
import { writtenProperties } from './written-properties.ts';

/** Each thing once. A file that is broken or of no known kind says nothing. */
export function metadataOf(bytes: Buffer): Metadatum[] {
	const found = [bytes, ...packedFiles(bytes)].flatMap((part) => [...pictureTags(part), ...writtenProperties(part), ...documentInformation(part)]);
	const unique = new Map(found.filter(({ value }) => value.trim() !== '').map((metadatum) => [`${metadatum.about} ${metadatum.value}`, metadatum]));
	return [...unique.values()];
}
