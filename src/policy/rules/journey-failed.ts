import type { Claim } from '../claim.ts';
import type { Rule } from '../rule.ts';

/** Takes the place of a vendor's id in findings about a journey. */
export const journeyId = 'journey';

/** A journey threw while it was recorded: what it would have sent afterwards is unknown, so the check proves nothing. */
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
