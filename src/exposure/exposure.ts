import type { CategoryId, Severity } from '../classify/taxonomy.ts';
import type { DisclosureRow, RecipientRow, Recorded } from '../ledger/rows.ts';

/** A disclosure with its severity, given everything else that the vendor received. */
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
  /** How many texts the vendor's replays contained; null if there were none. */
  readonly recorded: Recorded | null;
}

/** What a breach at one vendor would leak, field by field. */
export interface Exposure extends ExposureSummary {
  /** Most severe first, then by path. */
  readonly disclosures: readonly ExposedDisclosure[];
}

type Counted = Pick<RecipientRow, 'requests' | 'messages' | 'read'> & {
  readonly unreadable: ReadonlyArray<{ readonly count: number }>;
};

/** How many requests and messages could not be read. A gap of unknown size counts as one. */
export function gapsIn(unreadable: Counted['unreadable']): number {
  return unreadable.reduce((sum, { count }) => sum + count, 0);
}

/**
 * How many requests and messages there were, read or not. A gap of unknown size, such as the last messages of a
 * WebSocket, is not in `requests` or `messages`, and counts as one.
 */
export function countedOf({ requests, messages, read, unreadable }: Counted): number {
  return Math.max(requests + messages, read + gapsIn(unreadable));
}

/** Whether a vendor received anything. Some rows record only a gap of unknown size, which {@link countedOf} explains. */
export function hasReceivedData({ received }: ExposureSummary): boolean {
  return received.requests + received.messages > 0;
}
