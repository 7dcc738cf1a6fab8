import type { CategoryId, Severity } from '../classify/taxonomy.ts';
import type { FieldLocation } from '../decode/field.ts';
import type { SourceLine } from '../source-lines/source-line.ts';

/**
 * Every rule that can raise a finding, and `before-consent`, which is reserved. The ids are stable, since reports
 * contain them. If two rules report one fact with the same severity, and both or neither of them always fail a check,
 * the first in this list names the finding.
 */
export const ruleIds = [
  'new-vendor',
  'vendor-silent',
  'new-field',
  'category-changed',
  'newly-plain',
  'exception-expired',
  'journey-failed',
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

/** A field as a baseline stores it. */
export interface KnownField {
  readonly path: string;
  readonly category: CategoryId;
  readonly hash: string | null;
  readonly location: FieldLocation;
}

/**
 * Where a finding can be seen. In reports of versions before 0.2.0, only `path`, `count`, `firstSeen` and `page` exist.
 */
export interface Evidence extends Partial<KnownField> {
  /** The field's folded path. */
  readonly path: string;
  readonly count: number;
  /** ISO 8601. */
  readonly firstSeen: string;
  /** A page from which it was sent. */
  readonly page: string;
  /** Names of the vendor's events that contained it. */
  readonly events?: readonly string[];
  /** The line of the app's own code that sent it. */
  readonly source?: SourceLine;
}

/** A violation of the policy, a deviation from the baseline, or a general risk. One fact raises one finding. */
export interface Finding {
  /** The most severe rule that reports it; if one reports the whole vendor, that one. */
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The vendor's id; `journey` for a failed journey. */
  readonly vendor: string;
  /** Origin of the app; `''` if several apps share it. */
  readonly app: string;
  readonly message: string;
  /** Most severe first. Empty if no field is concerned, or if the field was not sent. */
  readonly evidence: readonly Evidence[];
  /** Other rules that report the same fact; absent if there are none. */
  readonly also?: readonly RuleId[];
  /** The fields of the baseline that were replaced; absent if there are none. */
  readonly was?: readonly KnownField[];
  /** Set if the baseline has all fields of the finding, so that they are not new. */
  readonly known?: true;
}
