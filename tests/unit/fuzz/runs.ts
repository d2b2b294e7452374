/** How many cases are tried, and from which seed: both are printed, and both can be set for a long run. */
import fc, { SEED } from '../seeded.ts';
import type { TestContext } from 'node:test';

/** One for an ordinary run; `CANDOR_FUZZ_TIMES=100` tries a hundred times as many cases. */
const TIMES = Number(process.env['CANDOR_FUZZ_TIMES'] ?? 1);

/** Tries a property; what it finds is printed with the seed and the path that lead there again. */
export function fuzz<T>(t: TestContext, cases: fc.Arbitrary<T>, numRuns: number, holds: (one: T) => void): void {
	t.diagnostic(`${numRuns * TIMES} cases from seed ${SEED}`);
	fc.assert(fc.property(cases, holds), { numRuns: numRuns * TIMES });
}

export async function fuzzAsync<T>(t: TestContext, cases: fc.Arbitrary<T>, numRuns: number, holds: (one: T) => Promise<void>): Promise<void> {
	t.diagnostic(`${numRuns * TIMES} cases from seed ${SEED}`);
	await fc.assert(fc.asyncProperty(cases, holds), { numRuns: numRuns * TIMES });
}
