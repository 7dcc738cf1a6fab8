import { hashesOf, labelsOf } from '../by-category.ts';
import { claimsOfChanges } from '../by-change.ts';
import { gravestOf, placesOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A field that left hashed leaves in the clear. */
export const newlyPlain: Rule = {
  id: 'newly-plain',
  fails: 'always',
  check: (context) =>
    claimsOfChanges('newly-plain', context, ({ name, before }) => ({
      about: 'each',
      severity: (fields) => gravestOf(fields, 'medium'),
      message: (fields) =>
        `${labelsOf(fields)} left for ${name} in the clear in ${placesOf(fields)}; in the baseline it is hashed (${hashesOf(before)}).`,
    })),
};
