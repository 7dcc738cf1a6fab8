import type { CategoryId, Severity } from '../classify/taxonomy.ts';
import type { DisclosureRow, RecipientRow, Recorded } from '../ledger/rows.ts';

/** A disclosure with its severity at this vendor, given everything else that the vendor holds. */
export interface ExposedDisclosure extends DisclosureRow {
  readonly severity: Severity;
}

/** A dangerous combination that a vendor holds. */
export interface Combination {
  readonly id: string;
  /** Short name, as in "spear-phishing kit". */
  readonly name: string;
  readonly severity: Severity;
  readonly categories: readonly CategoryId[];
}

/** What a breach at one vendor would leak, by kinds of data. */
export interface ExposureSummary {
  /** The vendor, its requests and bytes, summed over apps and sessions. */
  readonly received: RecipientRow;
  readonly severity: Severity;
  /** Categories that it received, most severe first; `other` left out. */
  readonly categories: readonly CategoryId[];
  readonly combinations: readonly Combination[];
  readonly personal: boolean;
  /** What session recordings showed of the page; null if none was received. */
  readonly recorded: Recorded | null;
}

/** What a breach at one vendor would leak, field by field. */
export interface Exposure extends ExposureSummary {
  /** Most severe first, then by path. */
  readonly disclosures: readonly ExposedDisclosure[];
}

/** Whether a vendor received anything. Rows of others only record what could not be seen. */
export function gotSomething({ received }: ExposureSummary): boolean {
  return received.requests + received.messages > 0;
}
