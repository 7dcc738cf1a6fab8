import { labelsOf } from '../by-category.ts';
import { claimsOfChanges } from '../by-change.ts';
import { highestSeverity, placesOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A vendor received a field that the baseline does not have, regardless of its category. */
export const newField: Rule = {
  id: 'new-field',
  fails: 'always',
  check: (context) =>
    claimsOfChanges('new-field', context, ({ name }) => ({
      about: 'each',
      severity: (fields) => highestSeverity(fields, 'medium'),
      message: (fields) =>
        `New in ${placesOf(fields)}, sent to ${name}: ${labelsOf(fields)}. The baseline does not have this field.`,
    })),
};
