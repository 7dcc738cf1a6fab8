import type { RecipientRow } from '../ledger/rows.ts';
import type { ImpliedKind } from '../vendors/vendor.ts';

/** The data that a vendor received by the requests themselves, regardless of their payloads. */
export interface ImpliedSummary {
  /**
   * Empty if all requests went through the app's own hosts, or if all of them asked the vendor, by a setting that it
   * offers, to keep neither the IP address nor the location.
   */
  readonly kinds: readonly ImpliedKind[];
  /** Whether requests used such a setting, and no request implied the IP address. */
  readonly isAnonymised: boolean;
}

/**
 * The data that the requests in a vendor's row implied. Rows of earlier versions lack `implied`: for these, a vendor
 * that was identified by its host, or not at all, counts as having received the IP address and the location.
 */
export function impliedOf({ implied, recipient, requests, messages }: RecipientRow): ImpliedSummary {
  if (implied === undefined) {
    const isDirect = /^(?:host|entity|none)$/.test(recipient.matchedBy) && requests + messages > 0;
    return { kinds: isDirect ? ['ip-address', 'coarse-location'] : [], isAnonymised: false };
  }
  const { address, place, anonymised } = implied;
  const kinds: ImpliedKind[] = [];
  if (address > 0) kinds.push('ip-address');
  if (place > 0) kinds.push('coarse-location');
  return { kinds, isAnonymised: anonymised > 0 && address === 0 };
}
