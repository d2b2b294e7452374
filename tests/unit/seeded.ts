/** Cases from one seed, so that a run finds what the run before found; `CANDOR_FUZZ_SEED` tries others. */
import fc from 'fast-check';

export const SEED = Number(process.env['CANDOR_FUZZ_SEED'] ?? 20_260_301);

fc.configureGlobal({ seed: SEED });

export default fc;
