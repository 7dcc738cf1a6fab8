import type { Exposure } from '../../exposure/exposure.ts';
import type { Claim } from '../claim.ts';
import { gravestOf } from '../evidence.ts';
import type { Rule } from '../rule.ts';

/** Something left by `http:` or `ws:`: whoever is on the way could read it. */
export const plaintextTransport: Rule = {
  id: 'plaintext-transport',
  fails: 'at-severity',
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
    severity: gravestOf,
    message: () =>
      `${what} left for ${recipient.name} unencrypted; whoever is on the way could read what was in ${plaintext === 1 ? 'it' : 'them'}.`,
  };
}
