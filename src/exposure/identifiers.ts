import { type CategoryId, taxonomy } from '../classify/taxonomy.ts';
import type { DisclosureRow } from '../ledger/rows.ts';

/** Ids of a person or a browser, the one that says most first. */
const identifiers: readonly CategoryId[] = ['user-id', 'advertising-id', 'cookie-id', 'device-id', 'click-id'];

/** Groups whose names say more of a value than that it is an id somewhere else. */
const kept = new Set(['contact', 'identifier', 'credential', 'financial', 'special', 'content', 'network', 'location']);

/** How sure it is that a value is the identifier that it is in another field. */
const confidence = 0.9;

/**
 * Disclosures in which a value that is an identifier in one field is one in every field. Values are compared by their
 * fingerprints, which those of low entropy do not have, or as they are where they are at hand, if they look like ids.
 */
export function withIdentifiers(rows: readonly DisclosureRow[]): readonly DisclosureRow[] {
  const known: KnownIdentifiers = new Map();
  for (const row of rows) learnIdentifier(row, known);
  if (known.size === 0) return rows;
  return rows.map((row) => asIdentifier(row, known));
}

/** Kinds of values that are identifiers, by what {@link markOf} makes of them. */
export type KnownIdentifiers = Map<string, CategoryId>;

/** Remembers the value of a disclosure if it is an identifier: as the one that says most. */
export function learnIdentifier(row: DisclosureRow, known: KnownIdentifiers): void {
  const value = row.hash === null && identifiers.includes(row.category) ? markOf(row) : null;
  if (value === null) return;
  const other = known.get(value);
  if (other === undefined || identifiers.indexOf(row.category) < identifiers.indexOf(other))
    known.set(value, row.category);
}

/** Whether a disclosure's own name says so little that it may turn out to be an identifier. */
export function mayBeIdentifier({ category, hash, canary }: DisclosureRow): boolean {
  return !kept.has(taxonomy[category].group) && hash === null && canary === null;
}

/** The disclosure as the identifier that its value is known to be; the same one if it is not. */
export function asIdentifier<Row extends DisclosureRow>(row: Row, known: KnownIdentifiers): Row {
  const category = mayBeIdentifier(row) ? known.get(markOf(row) ?? '') : undefined;
  if (category === undefined) return row;
  return { ...row, category, label: taxonomy[category].label, detector: 'value', confidence };
}

/** What equal values share: their fingerprint, or an id's own text; null for what many fields hold by chance. */
export function markOf({ fingerprint, raw }: DisclosureRow): string | null {
  if (fingerprint !== '') return fingerprint;
  const text = raw?.trim().toLowerCase() ?? '';
  return /^(?=.*\d)(?=.*[a-z])[\w.:|~-]{6,64}$/.test(text) ? `=${text}` : null;
}
