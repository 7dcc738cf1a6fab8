import type { CategoryId, Severity } from '../classify/taxonomy.ts';
import type { FieldLocation } from '../decode/field.ts';

/**
 * Every rule that can raise a finding. Stable: the ids appear in reports. Of two with the same severity that fail
 * alike, the first names a fact that both find.
 */
export const ruleIds = [
  'new-vendor',
  'vendor-silent',
  'new-field',
  'category-changed',
  'newly-plain',
  'exception-expired',
  'secret-sent',
  'vendor-not-allowed',
  'category-not-allowed',
  'form-value-before-submit',
  'plaintext-transport',
  'linkable-identity',
  'before-consent',
  'unreadable-body',
  'newly-hashed',
  'gone',
  'reclassified',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** A field as a baseline has it. */
export interface KnownField {
  readonly path: string;
  readonly category: CategoryId;
  readonly hash: string | null;
  readonly location: FieldLocation;
}

/** Where a finding can be seen. Reports of before 0.2.0 have only the first four members. */
export interface Evidence extends Partial<KnownField> {
  /** The field's folded path. */
  readonly path: string;
  readonly count: number;
  /** ISO 8601. */
  readonly firstSeen: string;
  /** A page it left from. */
  readonly page: string;
  /** Names of the vendor's events it left in. */
  readonly events?: readonly string[];
}

/** Where the policy, the baseline or good sense was broken. One fact raises one finding. */
export interface Finding {
  /** The most severe rule that finds it. */
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The vendor's id. */
  readonly vendor: string;
  /** Origin of the app; `''` where several apps share what was found. */
  readonly app: string;
  readonly message: string;
  /** In the order of the exposure, most severe first; empty where no field is concerned, or none that left. */
  readonly evidence: readonly Evidence[];
  /** Other rules that find the same; absent if there are none. */
  readonly also?: readonly RuleId[];
  /** What the baseline has instead; absent if it has nothing. */
  readonly was?: readonly KnownField[];
  /** Set if the baseline has all that it is about: it stood there before. */
  readonly known?: true;
}
