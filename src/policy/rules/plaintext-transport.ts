import type { Exposure } from '../../exposure/exposure.ts';
import type { Claim } from '../claim.ts';
import { highestSeverity } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** Data was sent by `http:` or `ws:`, so that anyone on the network could read it. */
export const plaintextTransport: Rule = {
  id: 'plaintext-transport',
  fails: 'at-severity',
  joinsNewFindings: 'all',
  check: ({ exposures }) => exposures.filter(({ received }) => received.plaintext > 0).map(claimOf),
};

function claimOf({ received, disclosures }: Exposure): Claim {
  const { plaintext, recipient } = received;
  const what = plaintext === 1 ? '1 request or message' : `${plaintext} requests or messages`;
  return {
    vendor: received.vendor,
    app: received.app,
    about: 'together',
    fields: disclosures.filter((field) => field.plaintext > 0 && field.category !== 'other'),
    severity: highestSeverity,
    message: () =>
      `${what} ${plaintext === 1 ? 'was' : 'were'} sent to ${recipient.name} unencrypted; anyone on the network could read ${plaintext === 1 ? 'it' : 'them'}.`,
  };
}
