import type { Exposure } from '../../exposure/exposure.ts';
import { groupBy } from '../../group-by.ts';
import type { Claim } from '../claim.ts';
import type { Rule } from '../rule.ts';

/** A vendor received requests that could not be read, so their content is unknown and missing from the report. */
export const unreadableBody: Rule = {
  id: 'unreadable-body',
  fails: 'at-severity',
  check: ({ exposures }) =>
    exposures
      .filter(({ received }) => received.unreadable.length > 0)
      .map(
        (exposure): Claim => ({
          vendor: exposure.received.vendor,
          app: exposure.received.app,
          about: 'each',
          fields: [],
          severity: () => 'low',
          message: () => messageFor(exposure),
        }),
      ),
};

function messageFor({ received: { recipient, unreadable } }: Exposure): string {
  const total = unreadable.reduce((sum, { count }) => sum + count, 0);
  const reasons = [...groupBy(unreadable, ({ reason }) => reason)].map(
    ([reason, group]) => `${reason} ${group.reduce((sum, { count }) => sum + count, 0)}`,
  );
  const what = total === 1 ? '1 request to' : `${total} requests to`;
  return `${what} ${recipient.name} could not be read (${reasons.join(', ')}), so ${total === 1 ? 'its' : 'their'} content is unknown.`;
}
