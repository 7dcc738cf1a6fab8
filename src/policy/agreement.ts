import type { CategoryId } from '../classify/taxonomy.ts';
import type { Exposure, ExposureSummary } from '../exposure/exposure.ts';
import { matchesApp } from '../web/pattern.ts';
import { isExpired } from './exceptions.ts';
import type { Policy } from './policy.ts';
import { allowedTo, alwaysAllowed } from './rules/category-not-allowed.ts';

/** What a policy states about a kind of data for a vendor. A check treats `not-agreed` as denied. */
export type Agreement = 'allowed' | 'denied' | 'excepted' | 'not-agreed';

/**
 * What a policy states about a kind of data for a vendor. Exceptions for a single path do not count, since they do not
 * cover the whole kind. If the policy denies unknown vendors, nothing is agreed with a vendor that it does not name.
 * @param now milliseconds since the epoch: an exception applies until the end of its last day
 */
export function agreementOf(policy: Policy, vendor: string, category: CategoryId, now: number): Agreement {
  if (!isVendorAgreed(policy, vendor)) return 'not-agreed';
  const own = policy.vendors && Object.hasOwn(policy.vendors, vendor) ? policy.vendors[vendor] : undefined;
  const isExcepted = (policy.exceptions ?? []).some(
    (each) => each.vendor === vendor && each.category === category && each.path === undefined && !isExpired(each, now),
  );
  if (isExcepted) return 'excepted';
  if (own?.deny?.includes(category)) return 'denied';
  return allowedTo(vendor, policy)(category) ? 'allowed' : 'not-agreed';
}

/** Whether a vendor may receive anything: the policy names it, or does not deny vendors that it does not name. */
export function isVendorAgreed({ vendors = {}, unknownVendors }: Policy, vendor: string): boolean {
  return unknownVendors !== 'deny' || Object.hasOwn(vendors, vendor);
}

/**
 * The kinds that a vendor received from the policy's apps. Null if it received nothing from them, or if the summary is
 * about several apps and `disclosures`, which name the app of each field, is missing.
 */
export function kindsUnder(
  { apps }: Policy,
  { received, categories }: ExposureSummary,
  disclosures: Exposure['disclosures'] = [],
): readonly CategoryId[] | null {
  if (apps === undefined) return categories;
  const isWithin = (app: string) => apps.some((pattern) => matchesApp(pattern, app));
  if (isWithin(received.app)) return categories;
  const within = new Set(disclosures.filter(({ app }) => isWithin(app)).map(({ category }) => category));
  return within.size === 0 ? null : [...within];
}

/**
 * Of the kinds of data that a vendor received: how many a policy denies, for how many it has an exception, and how many
 * it neither allows nor denies.
 */
export interface AgreementSum {
  readonly denied: number;
  readonly excepted: number;
  readonly notAgreed: number;
}

/**
 * Counts what {@link agreementOf} returns for each kind of data that a vendor received. Leaves out the kinds that are
 * always allowed.
 * @param now milliseconds since the epoch
 */
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
    excepted: judged.filter((each) => each === 'excepted').length,
    notAgreed: judged.filter((each) => each === 'not-agreed').length,
  };
}
