import { claimsOfChanges } from '../by-change.ts';
import type { Rule } from '../rule.ts';

/** A vendor of the baseline received nothing. */
export const vendorSilent: Rule = {
  id: 'vendor-silent',
  fails: 'always',
  check: (context) =>
    claimsOfChanges('vendor-silent', context, ({ name }) => ({
      about: 'vendor',
      severity: () => 'medium',
      message: () =>
        `${name} received nothing, and did when the baseline was made; its code may be gone, blocked or hidden.`,
    })),
};
