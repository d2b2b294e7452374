/** The lists that Candor ships, for tests. */
import { fileURLToPath } from 'node:url';
import { readRegimeLists } from '../../../../src/files/read-regime-lists.ts';

export const theLists = readRegimeLists(fileURLToPath(new URL('../../../../src/regimes/', import.meta.url)));
