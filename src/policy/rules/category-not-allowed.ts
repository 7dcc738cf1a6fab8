import type { CategoryId } from '../../classify/taxonomy.ts';
import { findingsByCategory } from '../by-category.ts';
import type { Policy } from '../policy.ts';
import type { PolicyContext, Rule } from '../rule.ts';

/** What no policy needs to allow: fields of no known kind, and the user's own choice of consent. */
export const alwaysAllowed: readonly CategoryId[] = ['other', 'consent-state'];

/** A vendor got a category that the policy denies it, or does not allow it. */
export const categoryNotAllowed: Rule<PolicyContext> = {
  id: 'category-not-allowed',
  check: ({ exposures, policy }) =>
    exposures.flatMap((exposure) => {
      const isAllowed = allowedTo(exposure.received.vendor, policy);
      const atFault = exposure.disclosures.filter(({ category }) => !isAllowed(category));
      return findingsByCategory('category-not-allowed', exposure, atFault, 'the policy does not allow it.');
    }),
};

/** `deny` beats `allow`; a vendor's `allow` adds to everybody's. */
export function allowedTo(vendor: string, policy: Policy): (category: CategoryId) => boolean {
  const own = policy.vendors && Object.hasOwn(policy.vendors, vendor) ? policy.vendors[vendor] : undefined;
  const denied = new Set(own?.deny);
  const allowed = new Set([...(policy.default?.allow ?? []), ...(own?.allow ?? [])]);
  return (category) => alwaysAllowed.includes(category) || (allowed.has(category) && !denied.has(category));
}
