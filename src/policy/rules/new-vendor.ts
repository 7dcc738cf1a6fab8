import { claimsOfChanges } from '../by-change.ts';
import { highestSeverity } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A vendor that the baseline does not have received data. */
export const newVendor: Rule = {
  id: 'new-vendor',
  fails: 'always',
  check: (context) =>
    claimsOfChanges('new-vendor', context, ({ name }, exposure) => ({
      about: 'vendor',
      severity: (fields) => highestSeverity(fields, 'medium'),
      message: () =>
        `${name} received data at ${exposure?.received.hosts.join(', ')}; the baseline does not have this vendor.`,
    })),
};
