import type { Severity } from '../classify/taxonomy.ts';
import type { ExposedDisclosure } from '../exposure/exposure.ts';
import type { KnownField } from './finding.ts';

/** What one rule reports. Several rules can report the same fact; only one of their claims becomes a finding. */
export interface Claim {
  /** The vendor's id. */
  readonly vendor: string;
  /** Origin of the app; `''` if several apps share it. */
  readonly app: string;
  /**
   * What the claim is about: `each` of its fields separately, all of them `together`, or the whole `vendor`, which
   * includes all other claims about that vendor. A claim `apart` is never combined with others.
   */
  readonly about: 'each' | 'together' | 'vendor' | 'apart';
  /** The fields that violate the rule, most severe first. */
  readonly fields: readonly ExposedDisclosure[];
  /** The fields of the baseline that they replace. */
  readonly was?: readonly KnownField[];
  /** Severity, given the fields that remain in this claim. */
  readonly severity: (fields: readonly ExposedDisclosure[]) => Severity;
  /** The finding's message: one English sentence, given the fields that remain in this claim. */
  readonly message: (fields: readonly ExposedDisclosure[]) => string;
}
