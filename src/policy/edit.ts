import { type CategoryId, categoryIds } from '../classify/taxonomy.ts';
import { type Exposure, gotSomething } from '../exposure/exposure.ts';
import type { Policy, VendorPolicy } from './policy.ts';
import { alwaysAllowed } from './rules/category-not-allowed.ts';
import { secrets } from './rules/secret-sent.ts';

/** Every edit answers a new policy and leaves the one it was given as it is. */

/** Lets one vendor get a category: what denied it is taken back. An empty note leaves the one that is there. */
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

/** Lets every vendor get a category; one to whom it is denied still may not. */
export function allowForAll(policy: Policy, category: CategoryId): Policy {
  return { ...policy, default: { ...policy.default, allow: ordered([...(policy.default?.allow ?? []), category]) } };
}

/** Lists a vendor, so that it is known, and allows it no more than every vendor may receive. */
export function nameVendor(policy: Policy, vendor: string, note = ''): Policy {
  return withVendor(policy, vendor, { ...policyOf(policy, vendor), ...noteOr(note) });
}

/** Takes an allowed category back: from a vendor, or from all of them (null). What others may get stays. */
export function disallow(policy: Policy, vendor: string | null, category: CategoryId): Policy {
  const without = (allow: readonly CategoryId[] = []) => allow.filter((each) => each !== category);
  if (vendor === null) return { ...policy, default: { ...policy.default, allow: without(policy.default?.allow) } };
  const own = policyOf(policy, vendor);
  return withVendor(policy, vendor, { ...own, allow: without(own.allow) });
}

/** Says nothing of a vendor any more. */
export function forgetVendor(policy: Policy, vendor: string): Policy {
  const others = Object.entries(policy.vendors ?? {}).filter(([id]) => id !== vendor);
  return { ...policy, vendors: Object.fromEntries(others) };
}

/**
 * The policy that allows what is sent today, vendor by vendor, and nothing else: whatever comes later is a finding.
 * Secrets are left out, as no policy can allow them.
 *
 * @param apps whom it is to hold for: origins, or patterns of them
 */
export function policyOfToday(exposures: readonly Exposure[], apps: readonly string[]): Policy {
  const vendors = exposures
    .filter(gotSomething)
    .map(({ received, categories }) => ({ id: received.vendor, categories }));
  return { ...policyAllowing(vendors, apps), failOn: 'low' };
}

/**
 * The policy that allows vendors what they received, less what no policy can allow or needs to, and other vendors
 * nothing.
 */
export function policyAllowing(
  vendors: ReadonlyArray<{ readonly id: string; readonly categories: readonly CategoryId[] }>,
  apps: readonly string[],
): Policy {
  const refused: readonly CategoryId[] = [...secrets, ...alwaysAllowed];
  const allowed = vendors.map(({ id, categories }) => {
    return [id, { allow: ordered(categories.filter((category) => !refused.includes(category))) }] as const;
  });
  return { version: 1, apps, vendors: Object.fromEntries(allowed), unknownVendors: 'deny' };
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

/** Each once, in the taxonomy's order. */
function ordered(categories: readonly CategoryId[]): CategoryId[] {
  return categoryIds.filter((id) => categories.includes(id));
}
