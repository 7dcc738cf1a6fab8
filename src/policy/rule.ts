import type { Exposure } from '../exposure/exposure.ts';
import type { Finding, RuleId } from './finding.ts';
import type { Policy } from './policy.ts';

/** What a rule may look at. */
export interface RuleContext {
  readonly exposures: readonly Exposure[];
}

/** What a rule of the policy may look at: its exposures hold only what left the policy's apps. */
export interface PolicyContext extends RuleContext {
  readonly policy: Policy;
}

/** One thing that should not happen. Its id is its file's name. */
export interface Rule<Context extends RuleContext = RuleContext> {
  readonly id: RuleId;
  readonly check: (context: Context) => Finding[];
}
