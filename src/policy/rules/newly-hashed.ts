import { hashesOf, labelsOf } from '../by-category.ts';
import { claimsOfChanges } from '../by-change.ts';
import { placesOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A field that was sent in the clear is now sent hashed. */
export const newlyHashed: Rule = {
  id: 'newly-hashed',
  fails: 'never',
  check: (context) =>
    claimsOfChanges('newly-hashed', context, ({ name, fields: now }) => ({
      about: 'each',
      severity: () => 'none',
      message: (fields) =>
        `Sent to ${name} hashed (${hashesOf(now)}) in ${placesOf(fields)}: ${labelsOf(now)}. In the baseline: in the clear.`,
    })),
};
