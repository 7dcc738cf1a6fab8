import type { CategoryId, Severity } from '../classify/taxonomy.ts';
import type { DisclosureRow, RecipientRow } from '../ledger/rows.ts';

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

/** Whether a vendor got anything at all. What is kept of others only says what could not be seen. */
export function gotSomething({ received }: Exposure): boolean {
  return received.requests + received.messages > 0;
}

/** Texts of a session recording, as often as they were recorded. */
export interface Recorded {
  /** Page texts and typed inputs that can be read. */
  readonly shown: number;
  readonly masked: number;
}

/** What a breach at one vendor would leak. */
export interface Exposure {
  /** The vendor, its requests and bytes, summed over apps and sessions. */
  readonly received: RecipientRow;
  readonly severity: Severity;
  /** Categories it got, gravest first; `other` left out. */
  readonly categories: readonly CategoryId[];
  readonly combinations: readonly Combination[];
  /** Gravest first, then by path. */
  readonly disclosures: readonly ExposedDisclosure[];
  readonly personal: boolean;
  /** What session recordings showed of the page; null where none was received. */
  readonly recorded: Recorded | null;
}
