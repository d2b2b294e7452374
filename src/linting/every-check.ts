import { policy } from '../core/checks/policy.ts';
import { commandChecks, readerChecks, type NamedCheck } from '../core/checks/reader-checks.ts';
import { linters } from './policy.ts';

/** Every name under which something is reported: first what stops the reading, last what only a command says. */
export const everyCheck: readonly NamedCheck[] = [...readerChecks, ...policy, ...linters, ...commandChecks];
