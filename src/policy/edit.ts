import { type CategoryId, categoryIds } from '../classify/taxonomy.ts';
import { type Exposure, hasReceivedData } from '../exposure/exposure.ts';
import type { Policy, PolicyException, VendorPolicy } from './policy.ts';
import { alwaysAllowed } from './rules/category-not-allowed.ts';
import { secrets } from './rules/secret-sent.ts';

/*
 * Edits of a policy. Each returns a new policy and does not change its argument.
 */

/** Allows a vendor a category, and removes a denial of it. An empty note keeps the existing one. */
export function allowFor(policy: Policy, vendor: string, category: CategoryId, note = ''): Policy {
  const { allow = [], deny, ...others } = policyOf(policy, vendor);
  const denied = deny?.filter((each) => each !== category);
  return withVendor(policy, vendor, {
    ...others,
    allow: ordered([...allow, category]),
    ...(denied && denied.length > 0 && { deny: denied }),
    ...noteOr(note),
  });
}

/**
 * Denies a category to one vendor. Removes the vendor's own permission and exceptions for it; what is allowed to all
 * vendors stays, but the denial takes precedence.
 */
export function denyFor(policy: Policy, vendor: string, category: CategoryId, note = ''): Policy {
  const { allow, deny = [], ...others } = policyOf(policy, vendor);
  const exceptions = policy.exceptions?.filter((each) => each.vendor !== vendor || each.category !== category);
  return withVendor({ ...policy, ...(exceptions && { exceptions }) }, vendor, {
    ...others,
    ...(allow && { allow: allow.filter((each) => each !== category) }),
    deny: ordered([...deny, category]),
    ...noteOr(note),
  });
}

/** Removes the denial of a category to a vendor. */
export function removeDenial(policy: Policy, vendor: string, category: CategoryId): Policy {
  const { deny = [], ...others } = policyOf(policy, vendor);
  const left = deny.filter((each) => each !== category);
  return withVendor(policy, vendor, { ...others, ...(left.length > 0 && { deny: left }) });
}

/** Allows a field for a limited time. Replaces an exception for the same vendor, category and path. */
export function addException(policy: Policy, exception: PolicyException): Policy {
  const others = (policy.exceptions ?? []).filter((each) => !isSameField(each, exception));
  return { ...policy, exceptions: [...others, exception] };
}

/** Removes an exception, which must be the object that the policy contains. */
export function removeException(policy: Policy, exception: PolicyException): Policy {
  return { ...policy, exceptions: (policy.exceptions ?? []).filter((each) => each !== exception) };
}

/** Allows all vendors a category, except those to which it is denied. */
export function allowForAll(policy: Policy, category: CategoryId): Policy {
  return { ...policy, default: { ...policy.default, allow: ordered([...(policy.default?.allow ?? []), category]) } };
}

/** Adds a vendor to the policy, so that it is not an unknown vendor. Allows it nothing that others are not allowed. */
export function addVendor(policy: Policy, vendor: string, note = ''): Policy {
  return withVendor(policy, vendor, { ...policyOf(policy, vendor), ...noteOr(note) });
}

/**
 * Removes a category from what one vendor's entry allows or, if `vendor` is null, from what every vendor may receive.
 * What other entries allow stays.
 */
export function disallow(policy: Policy, vendor: string | null, category: CategoryId): Policy {
  const without = (allow: readonly CategoryId[] = []) => allow.filter((each) => each !== category);
  if (vendor === null) return { ...policy, default: { ...policy.default, allow: without(policy.default?.allow) } };
  const own = policyOf(policy, vendor);
  return withVendor(policy, vendor, { ...own, allow: without(own.allow) });
}

/** Removes a vendor from the policy. */
export function removeVendor(policy: Policy, vendor: string): Policy {
  const others = Object.entries(policy.vendors ?? {}).filter(([id]) => id !== vendor);
  return { ...policy, vendors: Object.fromEntries(others) };
}

/**
 * The policy that allows each vendor exactly what it receives now, so that anything else becomes a finding that fails a
 * check. Secrets are left out, since no policy can allow them.
 * @param apps origins, or patterns of origins, to which the policy applies
 */
export function policyOfToday(exposures: readonly Exposure[], apps: readonly string[]): Policy {
  const vendors = exposures
    .filter(hasReceivedData)
    .map(({ received, categories }) => ({ id: received.vendor, categories }));
  return { ...policyAllowing(vendors, apps), failOn: 'low' };
}

/** Categories that no policy can allow, or needs to allow. */
export const notToAllow: readonly CategoryId[] = [...secrets, ...alwaysAllowed];

/**
 * The policy that allows each vendor its categories, except those that no policy can allow or needs to allow, and
 * denies unknown vendors.
 */
export function policyAllowing(
  vendors: ReadonlyArray<{ readonly id: string; readonly categories: readonly CategoryId[] }>,
  apps: readonly string[],
): Policy {
  const allowed = vendors.map(({ id, categories }) => {
    return [id, { allow: ordered(categories.filter((category) => !notToAllow.includes(category))) }] as const;
  });
  return { version: 1, apps, vendors: Object.fromEntries(allowed), unknownVendors: 'deny' };
}

function isSameField(one: PolicyException, other: PolicyException): boolean {
  return one.vendor === other.vendor && one.category === other.category && one.path === other.path;
}

function policyOf({ vendors = {} }: Policy, vendor: string): VendorPolicy {
  return (Object.hasOwn(vendors, vendor) ? vendors[vendor] : undefined) ?? {};
}

function withVendor(policy: Policy, vendor: string, own: VendorPolicy): Policy {
  return { ...policy, vendors: { ...policy.vendors, [vendor]: own } };
}

function noteOr(note: string): Pick<VendorPolicy, 'note'> {
  return note.trim() === '' ? {} : { note: note.trim() };
}

/** Categories without duplicates, in the taxonomy's order. */
function ordered(categories: readonly CategoryId[]): CategoryId[] {
  return categoryIds.filter((id) => categories.includes(id));
}
