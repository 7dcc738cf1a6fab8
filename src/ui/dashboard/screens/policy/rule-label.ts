import type { RuleId } from '../../../../policy/finding.ts';
import { keyOf } from '../../../labels.ts';
import { text } from '../../../text.ts';

/** A rule's short name. */
export const ruleLabel = (rule: RuleId): string => text(keyOf('rule', rule));
