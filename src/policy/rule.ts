import type { Change } from '../baseline/changes.ts';
import type { Exposure } from '../exposure/exposure.ts';
import type { Claim } from './claim.ts';
import type { RuleId } from './finding.ts';
import type { Policy } from './policy.ts';

/** A journey that threw an error. It is unknown what it would have sent afterwards. */
export interface FailedJourney {
  /** Origin of the app in which it was; `''` if it was in none. */
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

/** Whether a rule's findings fail a check: from a severity on, always, or never. */
export type Failing = 'at-severity' | 'always' | 'never';

/** A check for one problem. Its id is its file's name. */
export interface Rule {
  readonly id: RuleId;
  readonly fails: Failing;
  /**
   * Of a rule on fields together: how many of them must be news for the finding of the news to take its claim over.
   */
  readonly dueToNews?: 'one' | 'all';
  readonly check: (context: RuleContext) => Claim[];
}
