import type { Exposure } from '../../exposure/exposure.ts';
import { evidenceOf, gravestOf } from '../evidence.ts';
import type { PolicyContext, Rule } from '../rule.ts';

/** A vendor the policy does not name got a request, and the policy denies unknown vendors. */
export const vendorNotAllowed: Rule<PolicyContext> = {
  id: 'vendor-not-allowed',
  check({ exposures, policy: { unknownVendors, vendors = {} } }) {
    if (unknownVendors !== 'deny') return [];
    return exposures.filter(({ received }) => !Object.hasOwn(vendors, received.vendor)).flatMap(findingsFor);
  },
};

function findingsFor({ received, disclosures }: Exposure) {
  return appsOf({ received, disclosures }).map((app) => {
    const inApp = disclosures.filter((disclosure) => disclosure.app === app);
    return {
      rule: 'vendor-not-allowed' as const,
      severity: gravestOf(inApp, 'medium'),
      vendor: received.vendor,
      app,
      message: `${received.recipient.name} got data at ${received.hosts.join(', ')}; the policy does not name this vendor.`,
      evidence: evidenceOf(inApp),
    };
  });
}

/** Requests without fields count too; summed over several apps, they are told only where no field tells the app. */
function appsOf({ received, disclosures }: Pick<Exposure, 'received' | 'disclosures'>): string[] {
  const apps = new Set(disclosures.map(({ app }) => app));
  if (received.app !== '' || apps.size === 0) apps.add(received.app);
  return [...apps];
}
