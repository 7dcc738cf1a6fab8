import type { RuleId } from '../../../../policy/finding.ts';
import { type MessageKey, text } from '../../../text.ts';

/** What a rule has to say, in a few words. */
const labels: Readonly<Record<RuleId, MessageKey>> = {
  'vendor-not-allowed': 'rule_vendor_not_allowed',
  'category-not-allowed': 'rule_category_not_allowed',
  'secret-sent': 'rule_secret_sent',
  'plaintext-transport': 'rule_plaintext_transport',
  'form-value-before-submit': 'rule_form_value_before_submit',
  'before-consent': 'rule_before_consent',
  'linkable-identity': 'rule_linkable_identity',
  'new-vendor': 'rule_new_vendor',
  'new-field': 'rule_new_field',
  'category-changed': 'rule_category_changed',
  'unreadable-body': 'rule_unreadable_body',
  'vendor-silent': 'rule_vendor_silent',
  'newly-plain': 'rule_newly_plain',
  'newly-hashed': 'rule_newly_hashed',
  gone: 'rule_gone',
  reclassified: 'rule_reclassified',
  'exception-expired': 'rule_exception_expired',
};

export const ruleLabel = (rule: RuleId): string => text(labels[rule]);
