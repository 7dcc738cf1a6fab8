import type { Severity } from '../classify/taxonomy.ts';

/** Every rule that can raise a finding. Stable: the ids appear in reports. */
export const ruleIds = [
  'vendor-not-allowed',
  'category-not-allowed',
  'secret-sent',
  'plaintext-transport',
  'form-value-before-submit',
  'before-consent',
  'linkable-identity',
  'new-vendor',
  'new-field',
  'category-changed',
  'unreadable-body',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** Where a finding can be seen. */
export interface Evidence {
  /** The field's folded path. */
  readonly path: string;
  readonly count: number;
  /** ISO 8601. */
  readonly firstSeen: string;
  /** A page it left from. */
  readonly page: string;
}

/** Where the policy, or good sense, was broken. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The vendor's id. */
  readonly vendor: string;
  /** Origin of the app; `''` where several apps share what was found. */
  readonly app: string;
  readonly message: string;
  /** In the order of the exposure, gravest first; empty where no field is concerned. */
  readonly evidence: readonly Evidence[];
}
