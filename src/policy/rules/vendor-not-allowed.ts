import type { Exposure } from '../../exposure/exposure.ts';
import type { Claim } from '../claim.ts';
import { highestSeverity } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** A vendor that the policy does not name received a request, and the policy denies unknown vendors. */
export const vendorNotAllowed: Rule = {
  id: 'vendor-not-allowed',
  fails: 'at-severity',
  check({ ofPolicy, policy }) {
    const { unknownVendors, vendors = {} } = policy ?? {};
    if (unknownVendors !== 'deny') return [];
    return ofPolicy.filter(({ received }) => !Object.hasOwn(vendors, received.vendor)).flatMap(claimsFor);
  },
};

function claimsFor({ received, disclosures }: Exposure): Claim[] {
  return appsOf({ received, disclosures }).map((app) => ({
    vendor: received.vendor,
    app,
    about: 'vendor',
    fields: disclosures.filter((disclosure) => disclosure.app === app),
    severity: (fields) => highestSeverity(fields, 'medium'),
    message: () =>
      `${received.recipient.name} received data at ${received.hosts.join(', ')}; the policy does not name this vendor.`,
  }));
}

/**
 * The apps that sent the vendor something: those of its fields, and that of its requests. `''`, for requests summed
 * over several apps, is used only if no field names an app.
 */
function appsOf({ received, disclosures }: Pick<Exposure, 'received' | 'disclosures'>): string[] {
  const apps = new Set(disclosures.map(({ app }) => app));
  if (received.app !== '' || apps.size === 0) apps.add(received.app);
  return [...apps];
}
