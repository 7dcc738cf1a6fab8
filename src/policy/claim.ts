import type { Severity } from '../classify/taxonomy.ts';
import type { ExposedDisclosure } from '../exposure/exposure.ts';
import type { KnownField } from './finding.ts';

/** What one rule finds. Several rules can find the same: only one of their claims becomes the finding. */
export interface Claim {
  /** The vendor's id. */
  readonly vendor: string;
  /** Origin of the app; `''` where several apps share it. */
  readonly app: string;
  /**
   * What the claim is about: `each` of its fields, all of them `together`, or the `vendor`, with whatever else is found
   * of it. `apart` it shares no fact with others.
   */
  readonly about: 'each' | 'together' | 'vendor' | 'apart';
  /** The fields at fault, most severe first. */
  readonly fields: readonly ExposedDisclosure[];
  /** What the baseline has instead. */
  readonly was?: readonly KnownField[];
  /** How grave it is, by those of its fields that are its own. */
  readonly severity: (fields: readonly ExposedDisclosure[]) => Severity;
  /** What it says, in one English sentence, by those of its fields that are its own. */
  readonly message: (fields: readonly ExposedDisclosure[]) => string;
}
