import { labelsOf } from '../by-category.ts';
import { claimsOfChanges } from '../by-change.ts';
import type { Rule } from '../rule.ts';

/** A vendor did not receive a field that the baseline has. */
export const gone: Rule = {
  id: 'gone',
  fails: 'never',
  check: (context) =>
    claimsOfChanges('gone', context, ({ name, before }) => ({
      about: 'apart',
      severity: () => 'none',
      message: () => `No longer sent to ${name} in ${before[0]?.path ?? ''}: ${labelsOf(before)}. The baseline has it.`,
    })),
};
