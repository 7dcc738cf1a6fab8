import { hashesOf, labelsOf } from '../by-category.ts';
import { claimsOfChanges } from '../by-change.ts';
import { highestSeverity, placesOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A field that was sent hashed is now sent in the clear. */
export const newlyPlain: Rule = {
  id: 'newly-plain',
  fails: 'always',
  check: (context) =>
    claimsOfChanges('newly-plain', context, ({ name, before }) => ({
      about: 'each',
      severity: (fields) => highestSeverity(fields, 'medium'),
      message: (fields) =>
        `Sent to ${name} in the clear in ${placesOf(fields)}: ${labelsOf(fields)}. In the baseline: hashed (${hashesOf(before)}).`,
    })),
};
