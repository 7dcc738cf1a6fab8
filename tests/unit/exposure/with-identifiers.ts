import { asIdentifier, type KnownIdentifiers, learnIdentifier } from '../../../src/exposure/identifiers.ts';
import type { DisclosureRow } from '../../../src/ledger/rows.ts';

/** Learns the identifiers of all rows, then classifies each row by them. */
export function withIdentifiers(rows: readonly DisclosureRow[]): readonly DisclosureRow[] {
  const known: KnownIdentifiers = new Map();
  for (const row of rows) learnIdentifier(row, known);
  return rows.map((row) => asIdentifier(row, known));
}
