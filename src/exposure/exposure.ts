import type { CategoryId, Severity } from '../classify/taxonomy.ts';
import type { DisclosureRow, RecipientRow, Recorded } from '../ledger/rows.ts';

/** A disclosure with the severity it has at this vendor, given everything else the vendor holds. */
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
  /** Categories it got, gravest first; `other` left out. */
  readonly categories: readonly CategoryId[];
  readonly combinations: readonly Combination[];
  readonly personal: boolean;
  /** What session recordings showed of the page; null where none was received. */
  readonly recorded: Recorded | null;
}

/** What a breach at one vendor would leak, field by field. */
export interface Exposure extends ExposureSummary {
  /** Gravest first, then by path. */
  readonly disclosures: readonly ExposedDisclosure[];
}

/** Whether a vendor got anything at all. What is kept of others only says what could not be seen. */
export function gotSomething({ received }: ExposureSummary): boolean {
  return received.requests + received.messages > 0;
}
