import { type CategoryId, taxonomy } from '../classify/taxonomy.ts';
import type { DisclosureRow } from '../ledger/rows.ts';

/** Ids of a person or a browser, the most specific first. */
const identifiers: readonly CategoryId[] = ['user-id', 'advertising-id', 'cookie-id', 'device-id', 'click-id'];

/** Groups whose categories are more specific than an identifier found elsewhere. */
const kept = new Set(['contact', 'identifier', 'credential', 'financial', 'special', 'content', 'network', 'location']);

/** Confidence that a value which is an identifier in another field is one here, too. */
const confidence = 0.9;

/**
 * The values that are identifiers in some field, by their {@link markOf}, and their kinds. Each counts as that identifier
 * in every field.
 */
export type KnownIdentifiers = Map<string, CategoryId>;

/**
 * If a disclosure is an unhashed identifier, remembers its value by its {@link markOf}, with the kind of identifier. Of
 * several kinds, the value keeps the most specific.
 */
export function learnIdentifier(row: DisclosureRow, known: KnownIdentifiers): void {
  const value = row.hash === null && identifiers.includes(row.category) ? markOf(row) : null;
  if (value === null) return;
  const other = known.get(value);
  known.set(value, other === undefined ? row.category : moreSpecific(other, row.category));
}

/** The more specific of two kinds of identifiers. */
export function moreSpecific(a: CategoryId, b: CategoryId): CategoryId {
  return identifiers.indexOf(b) < identifiers.indexOf(a) ? b : a;
}

/** Whether a disclosure may be an identifier: its own category is unspecific, and it is neither hashed nor a canary. */
export function mayBeIdentifier({ category, hash, canary }: DisclosureRow): boolean {
  return !kept.has(taxonomy[category].group) && hash === null && canary === null;
}

/** The disclosure as the identifier that its value is known as; unchanged if it is not one. */
export function asIdentifier<Row extends DisclosureRow>(row: Row, known: KnownIdentifiers): Row {
  const category = mayBeIdentifier(row) ? known.get(markOf(row) ?? '') : undefined;
  if (category === undefined) return row;
  return { ...row, category, label: taxonomy[category].label, detector: 'value', confidence };
}

/**
 * A text that only equal values share: their fingerprint, which guessable values lack, or the raw value in lower
 * case, if it is available and looks like an id. Null for values that can be equal by chance.
 */
export function markOf({ fingerprint, raw }: DisclosureRow): string | null {
  if (fingerprint !== '') return fingerprint;
  const text = raw?.trim().toLowerCase() ?? '';
  return /^(?=.*\d)(?=.*[a-z])[\w.:|~-]{6,64}$/.test(text) ? `=${text}` : null;
}
