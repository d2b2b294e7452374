/** Office documents and archives are packed: what they hold that speaks of people is unpacked, and no more of it. */
import { unzipSync } from 'fflate';

const MOST_FILES = 60;
const MOST_BYTES = 16_000_000;

const PROPERTIES = /^(?:docProps\/core\.xml|meta\.xml)$/;
const PICTURES = /\.(?:jpe?g|png|webp|heic|heif|tiff?)$/i;

export function packedFiles(bytes: Buffer): Buffer[] {
	if (bytes.toString('latin1', 0, 4) !== 'PK\x03\x04') return [];
	let files = 0;
	let size = 0;
	try {
		const unpacked = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				const isWanted = (PROPERTIES.test(name) || PICTURES.test(name)) && files < MOST_FILES && size + originalSize <= MOST_BYTES;
				if (isWanted) {
					files += 1;
					size += originalSize;
				}
				return isWanted;
			},
		});
		return Object.values(unpacked).map((part) => Buffer.from(part));
	} catch {
		return [];
	}
}
