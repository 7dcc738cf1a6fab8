import type { Exposure } from '../../exposure/exposure.ts';
import { evidenceOf, gravestOf } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Something left by `http:` or `ws:`: whoever is on the way could read it. */
export const plaintextTransport: Rule = {
  id: 'plaintext-transport',
  check: ({ exposures }) => exposures.filter(({ received }) => received.plaintext > 0).map(findingOf),
};

function findingOf({ received, disclosures }: Exposure): Finding {
  const readable = disclosures.filter(({ plaintext, category }) => plaintext > 0 && category !== 'other');
  const { plaintext, recipient } = received;
  const what = plaintext === 1 ? '1 request or message' : `${plaintext} requests or messages`;
  return {
    rule: 'plaintext-transport',
    severity: gravestOf(readable),
    vendor: received.vendor,
    app: received.app,
    message: `${what} left for ${recipient.name} unencrypted; whoever is on the way could read what was in ${plaintext === 1 ? 'it' : 'them'}.`,
    evidence: evidenceOf(readable),
  };
}
