import type { Disclosure } from '../audit.ts';
import type { CategoryId } from '../classify/taxonomy.ts';
import type { TypedState } from '../classify/typed.ts';
import type { Pace, Steps } from '../steps.ts';
import { areSameField } from './keys.ts';

/** Limit: names of events kept for a field or a request. */
const mostEvents = 20;

/** The occurrences of one field in one observation. */
export interface Occurrences {
  newest: Disclosure;
  /** Index of the newest among all disclosures. */
  at: number;
  count: number;
  typed: TypedState | null;
  /** The first names of events in which it was sent. */
  events: string[];
  /** The field with the same path that was found before this one. */
  next: Occurrences | null;
}

/** What one observation disclosed, each field once. */
export interface Summed {
  /** In order of first appearance. */
  readonly fields: readonly Occurrences[];
  /** The first names of events. */
  readonly events: readonly string[];
  readonly categories: readonly CategoryId[];
}

const noEvents: string[] = [];

/** Sums occurrences of the same field: only its newest value is kept. */
export function* summed(disclosures: readonly Disclosure[], isDue: Pace): Steps<Summed> {
  const fields: Occurrences[] = [];
  /** The last field that was found with each path. Earlier ones follow it by `next`. */
  const byPath = new Map<string, Occurrences>();
  const events: string[] = [];
  const categories = new Set<CategoryId>();
  for (let at = 0; at < disclosures.length; at += 1) {
    if (isDue(1)) yield;
    const each = disclosures[at] as Disclosure;
    const { event, category } = each;
    if (event !== null) addFirst(events, event);
    categories.add(category);
    const first = byPath.get(each.path) ?? null;
    let field = first;
    while (field !== null && !areSameField(field.newest, each)) field = field.next;
    if (field === null) {
      field = { newest: each, at, count: 0, typed: null, events: noEvents, next: first };
      byPath.set(each.path, field);
      fields.push(field);
    }
    field.newest = each;
    field.at = at;
    field.count += 1;
    if (field.typed !== 'before-submit') field.typed = each.typed ?? field.typed;
    if (event === null) continue;
    if (field.events === noEvents) field.events = [event];
    else addFirst(field.events, event);
  }
  return { fields, events, categories: [...categories] };
}

function addFirst(names: string[], name: string): void {
  if (names.length < mostEvents && !names.includes(name)) names.push(name);
}
