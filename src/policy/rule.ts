import type { Change } from '../baseline/changes.ts';
import type { Exposure } from '../exposure/exposure.ts';
import type { Claim } from './claim.ts';
import type { RuleId } from './finding.ts';
import type { Policy } from './policy.ts';

/** A journey that threw an error. It is unknown what it would have sent afterwards. */
export interface FailedJourney {
  /** Origin of the app whose page was open when it failed; `''` if none was. */
  readonly app: string;
  /** The error, and the step at which it happened, in one sentence. */
  readonly message: string;
}

/** The input of a rule. */
export interface RuleContext {
  readonly exposures: readonly Exposure[];
  readonly policy: Policy | null;
  /** The exposures limited to the policy's apps; empty without a policy. */
  readonly ofPolicy: readonly Exposure[];
  /** The differences from the baseline; empty without a baseline. */
  readonly changes: readonly Change[];
  /** Journeys that threw an error while they were recorded. */
  readonly failedJourneys: readonly FailedJourney[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** When a rule's findings fail a check: from the severity `failOn` on, always, or never. */
export type Failing = 'at-severity' | 'always' | 'never';

/** A check for one problem. Its id is its file's name. */
export interface Rule {
  readonly id: RuleId;
  readonly fails: Failing;
  /**
   * For claims about fields `together`: how many of the fields must have a finding that always fails, such as
   * `new-field`, so that those findings include the claim; `one` if absent. If fewer have such a finding, the claim
   * becomes a finding of its own.
   */
  readonly joinsNewFindings?: 'one' | 'all';
  readonly check: (context: RuleContext) => Claim[];
}
