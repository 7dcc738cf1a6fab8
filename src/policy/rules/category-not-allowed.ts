import type { CategoryId } from '../../classify/taxonomy.ts';
import { claimsByCategory } from '../by-category.ts';
import { covers } from '../exceptions.ts';
import type { Policy } from '../policy.ts';
import type { Rule } from '../rule.ts';

/** Categories that a policy need not allow: fields of unknown kind, and the user's own choice of consent. */
export const alwaysAllowed: readonly CategoryId[] = ['other', 'consent-state'];

/**
 * A vendor received a category that the policy denies or does not allow. Fields that an exception covers are left out,
 * even if it has expired: `exception-expired` reports these.
 */
export const categoryNotAllowed: Rule = {
  id: 'category-not-allowed',
  fails: 'at-severity',
  check: ({ ofPolicy, policy }) =>
    ofPolicy.flatMap((exposure) => {
      const isAllowed = allowedTo(exposure.received.vendor, policy);
      const isExcepted = exceptedBy(policy);
      const violating = exposure.disclosures.filter((field) => !isAllowed(field.category) && !isExcepted(field));
      return claimsByCategory(exposure, violating, 'the policy does not allow it.');
    }),
};

/**
 * Returns a function that decides whether a policy allows a vendor a category. `deny` takes precedence over `allow`. A
 * vendor's `allow` adds to that of all vendors. Categories that are {@link alwaysAllowed} cannot be denied.
 */
export function allowedTo(vendor: string, policy: Policy | null): (category: CategoryId) => boolean {
  const own = policy?.vendors && Object.hasOwn(policy.vendors, vendor) ? policy.vendors[vendor] : undefined;
  const denied = new Set(own?.deny);
  const allowed = new Set([...(policy?.default?.allow ?? []), ...(own?.allow ?? [])]);
  return (category) => alwaysAllowed.includes(category) || (allowed.has(category) && !denied.has(category));
}

/** Returns a function that decides whether the policy has an exception for a field, expired or not. */
function exceptedBy(policy: Policy | null): (field: Parameters<typeof covers>[1]) => boolean {
  const exceptions = policy?.exceptions ?? [];
  return (field) => exceptions.some((exception) => covers(exception, field));
}
