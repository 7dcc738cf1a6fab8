import { fingerprinter } from '../ledger/fingerprint.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { holdsText } from '../ledger/raw-request.ts';
import type { RawValues, ValueMatches } from './raw-values.ts';

/** The result of a search by value. */
export interface ValueSearch extends ValueMatches {
  /**
   * Fingerprint of the text as a whole value, by which requests of any age can be found; '' if the text is easy to
   * guess.
   */
  readonly fingerprint: string;
}

interface ValueSearchParts {
  readonly rawValues: Pick<RawValues, 'search'>;
  readonly ledger: Pick<Ledger, 'requests' | 'detail' | 'fingerprintKey'>;
  /** Whether the user chose to keep raw values in the ledger. */
  keepsRaw(): Promise<boolean>;
}

/**
 * Returns a function that searches requests for a text: the recent requests in memory, and those whose raw values the
 * user keeps in the ledger.
 */
export function valueSearcher({ rawValues, ledger, keepsRaw }: ValueSearchParts) {
  return async (text: string): Promise<ValueSearch> => {
    const inMemory = rawValues.search(text);
    const searched = new Set(inMemory.searched);
    const found = [...inMemory.found];
    for (const { observation } of (await keepsRaw()) ? await ledger.requests() : []) {
      const raw = searched.has(observation) ? undefined : (await ledger.detail(observation))?.raw;
      if (raw === undefined) continue;
      searched.add(observation);
      if (holdsText(raw, text)) found.push(observation);
    }
    const fingerprintOf = fingerprinter(await ledger.fingerprintKey());
    // Whether a fingerprint exists depends on the kind of value; the fingerprint itself does not.
    const fingerprint = fingerprintOf(text, 'email') || fingerprintOf(text, 'user-id');
    return { searched: [...searched], found, fingerprint };
  };
}
