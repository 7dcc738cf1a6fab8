import { type Severity, severityRank } from '../classify/taxonomy.ts';
import type { Finding, RuleId } from './finding.ts';
import { ruleById } from './rules/index.ts';

/**
 * Whether a finding fails a check: always, never, or from a severity on, depending on its rules.
 * @param failOn the severity; if it is undefined, no finding fails because of its severity
 */
export function fails({ rule, also = [], severity }: Finding, failOn: Severity | undefined): boolean {
  // A report from a later version may have rules that this one does not know.
  const ways = [rule, ...also].map((id) => ruleById.get(id)?.fails ?? 'at-severity');
  if (ways.includes('always')) return true;
  return ways.includes('at-severity') && failOn !== undefined && severityRank(severity) >= severityRank(failOn);
}

/** Whether a rule's findings fail a check regardless of severity. */
export const alwaysFails = (rule: RuleId): boolean => ruleById.get(rule)?.fails === 'always';
