import type { Claim } from '../claim.ts';
import type { Rule } from '../rule.ts';

/** Replaces a vendor's id in findings about a journey. */
const journeyId = 'journey';

/**
 * A journey threw an error while it was recorded. It is unknown what it would have sent afterwards, so the check proves
 * nothing.
 */
export const journeyFailed: Rule = {
  id: 'journey-failed',
  fails: 'always',
  check: ({ failedJourneys }) =>
    failedJourneys.map(
      ({ app, message }): Claim => ({
        ...{ vendor: journeyId, app, about: 'apart', fields: [] },
        severity: () => 'high',
        message: () => message,
      }),
    ),
};
