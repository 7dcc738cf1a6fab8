import type { Change } from '../baseline/changes.ts';
import type { Exposure } from '../exposure/exposure.ts';
import type { Claim } from './claim.ts';
import type { RuleId } from './finding.ts';
import type { Policy } from './policy.ts';

/** What a rule may look at. */
export interface RuleContext {
  readonly exposures: readonly Exposure[];
  readonly policy: Policy | null;
  /** The exposures as the policy's apps made them; none without a policy. */
  readonly ofPolicy: readonly Exposure[];
  /** What is not as the baseline has it; none without a baseline. */
  readonly changes: readonly Change[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Whether findings of a rule fail a check: from a severity on, whatever the severity, or never. */
export type Failing = 'at-severity' | 'always' | 'never';

/** One thing that should not happen. Its id is its file's name. */
export interface Rule {
  readonly id: RuleId;
  readonly fails: Failing;
  readonly check: (context: RuleContext) => Claim[];
}
