import { type CategoryId, categoryIds } from '../../classify/taxonomy.ts';
import type { RequestRow } from '../../ledger/rows.ts';
import type { Outcome } from '../../observe/observation.ts';
import type { Scope } from '../dashboard/route.ts';
import { meetsTerms, plainQuery } from './query.ts';
import { hasWords, wordsOf } from './search.ts';

export const outcomes = ['sent', 'blocked', 'failed', 'cached', 'unconfirmed'] as const satisfies readonly Outcome[];

/** What a request must match to be listed. Null, and an empty query, do not restrict. */
export interface RequestFilter {
  /** The query. */
  readonly q: string;
  /** A vendor's id. */
  readonly vendor: string | null;
  readonly kind: CategoryId | null;
  readonly outcome: Outcome | null;
}

/** The filter that every request passes. */
export const everyRequest: RequestFilter = { q: '', vendor: null, kind: null, outcome: null };

/** Reads a filter from a screen's choices. Invalid parts do not restrict. */
export function filterOf({ q, vendor, kind, outcome }: Readonly<Record<string, string>>): RequestFilter {
  return {
    q: q ?? '',
    vendor: vendor || null,
    kind: categoryIds.find((id) => id === kind) ?? null,
    outcome: outcomes.find((id) => id === outcome) ?? null,
  };
}

/** A filter as a screen's choices; {@link filterOf} reads them. */
export function choicesOf(filter: RequestFilter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).filter(([, choice]) => choice !== null && choice !== ''));
}

/**
 * Creates a function that returns whether a request matches a filter. Terms such as `-vendor:mixpanel` work as in
 * {@link meetsTerms}. `textOf` returns the text of a request in which the other words of the query are searched for;
 * `holds` returns whether a value in the request contains the query.
 */
export function passes(
  filter: RequestFilter,
  textOf: (row: RequestRow) => string,
  holds: (row: RequestRow) => boolean = () => false,
): (row: RequestRow) => boolean {
  const { q, vendor, kind, outcome } = filter;
  const words = wordsOf(plainQuery(q));
  const meets = meetsTerms(q, textOf);
  return (row) =>
    (vendor === null || row.vendor === vendor) &&
    (kind === null || row.categories.includes(kind)) &&
    (outcome === null || row.outcome === outcome) &&
    meets(row) &&
    (words.length === 0 || hasWords(words, textOf(row)) || holds(row));
}

const day = 24 * 60 * 60 * 1000;

/** Creates a function that returns whether a request is in a scope, apart from the scope's confidence. */
export function isInScope({ app, session, days }: Scope, now: number): (row: RequestRow) => boolean {
  return (row) =>
    (app === null || row.app === app) &&
    (session === null || row.session === session) &&
    (days === null || row.at >= now - days * day);
}
