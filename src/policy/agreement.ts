import type { CategoryId } from '../classify/taxonomy.ts';
import { isExpired } from './exceptions.ts';
import type { Policy } from './policy.ts';
import { allowedTo, alwaysAllowed } from './rules/category-not-allowed.ts';

/** What a policy states about a kind of data for a vendor. A check treats `not-agreed` as denied. */
export type Agreement = 'allowed' | 'denied' | 'excepted' | 'not-agreed';

/** @param now milliseconds since the epoch: an exception applies until the end of its last day */
export function agreementOf(policy: Policy, vendor: string, category: CategoryId, now: number): Agreement {
  const own = policy.vendors && Object.hasOwn(policy.vendors, vendor) ? policy.vendors[vendor] : undefined;
  const isExcepted = (policy.exceptions ?? []).some(
    (each) => each.vendor === vendor && each.category === category && !isExpired(each, now),
  );
  if (isExcepted) return 'excepted';
  if (own?.deny?.includes(category)) return 'denied';
  return allowedTo(vendor, policy)(category) ? 'allowed' : 'not-agreed';
}

/** How many of the kinds that a vendor received a policy denies, and how many it does not mention. */
export interface AgreementSum {
  readonly denied: number;
  readonly notAgreed: number;
}

export function agreementSum(
  policy: Policy,
  vendor: string,
  categories: readonly CategoryId[],
  now: number,
): AgreementSum {
  const judged = categories
    .filter((category) => !alwaysAllowed.includes(category))
    .map((category) => agreementOf(policy, vendor, category, now));
  return {
    denied: judged.filter((each) => each === 'denied').length,
    notAgreed: judged.filter((each) => each === 'not-agreed').length,
  };
}
