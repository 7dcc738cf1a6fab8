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
  const known = new Map<string, CategoryId>();
  for (const row of rows) {
    const value = row.hash === null && identifiers.includes(row.category) ? markOf(row) : null;
    if (value === null) continue;
    const other = known.get(value);
    if (other === undefined || identifiers.indexOf(row.category) < identifiers.indexOf(other))
      known.set(value, row.category);
  }
  if (known.size === 0) return rows;
  return rows.map((row) => {
    if (kept.has(taxonomy[row.category].group) || row.hash !== null || row.canary !== null) return row;
    const category = known.get(markOf(row) ?? '');
    if (category === undefined) return row;
    return { ...row, category, label: taxonomy[category].label, detector: 'value', confidence };
  });
}

/** What equal values share: their fingerprint, or an id's own text; null for what many fields hold by chance. */
function markOf({ fingerprint, raw }: DisclosureRow): string | null {
  if (fingerprint !== '') return fingerprint;
  const text = raw?.trim().toLowerCase() ?? '';
  return /^(?=.*\d)(?=.*[a-z])[\w.:|~-]{6,64}$/.test(text) ? `=${text}` : null;
}
