import type { RuleId } from '../../../../policy/finding.ts';
import { keyOf } from '../../../labels.ts';
import { text } from '../../../text.ts';

/** What a rule says, in a few words. */
export const ruleLabel = (rule: RuleId): string => text(keyOf('rule', rule));
