import { labelsOf } from '../by-category.ts';
import { claimsOfChanges } from '../by-change.ts';
import { highestSeverity, placesOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A field of the baseline holds another kind of data. */
export const categoryChanged: Rule = {
  id: 'category-changed',
  fails: 'always',
  check: (context) =>
    claimsOfChanges('category-changed', context, ({ name, before }) => ({
      about: 'each',
      severity: (fields) => highestSeverity(fields, 'medium'),
      message: (fields) =>
        `Sent to ${name} in ${placesOf(fields)}: ${labelsOf(fields)}. In the baseline: ${labelsOf(before)}.`,
    })),
};
