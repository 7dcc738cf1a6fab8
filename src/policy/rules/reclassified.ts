import { labelsOf } from '../by-category.ts';
import { claimsOfChanges } from '../by-change.ts';
import { placesOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/**
 * This version of Outflow classifies a field, or names a vendor, differently from the version that wrote the baseline.
 */
export const reclassified: Rule = {
  id: 'reclassified',
  fails: 'never',
  check: (context) =>
    claimsOfChanges('reclassified', context, ({ name, fields: now, before }) => ({
      about: now.length > 0 ? 'each' : 'apart',
      severity: () => 'none',
      message: (fields) =>
        now.length === 0
          ? `The baseline has ${name} by its host only; this version of Outflow knows its name.`
          : `${placesOf(fields)} at ${name} is ${labelsOf(now)} to this version of Outflow; in the baseline it is ${labelsOf(before)}.`,
    })),
};
