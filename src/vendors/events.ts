import { type Field, foldPath, type Segment } from '../decode/field.ts';
import type { EventShape } from './vendor.ts';

/** Says in which event a field left, or null where its vendor names none. */
export type EventOf = (field: Field) => string | null;

/**
 * Reads the events' names out of a decoded payload. A field belongs to the event whose object it lies in; where that
 * object occurs several times, its concrete indexes tell which. Where several shapes name it, the first of them does.
 */
export function nameEvents(fields: readonly Field[], shapes: readonly EventShape[]): EventOf {
  const names = new Map<string, { readonly rank: number; readonly name: string }>();
  for (const field of fields) {
    for (const [order, shape] of shapes.entries()) {
      const place = eventPlace(field, shape);
      const named = place && nameIn(field, shape, place.depth);
      if (!named) continue;
      const rank = order + named.rank / 100;
      if (rank < (names.get(place.key)?.rank ?? Number.POSITIVE_INFINITY)) names.set(place.key, { ...named, rank });
    }
  }
  return (field) => {
    for (const shape of shapes) {
      const place = eventPlace(field, shape);
      const name = place && names.get(place.key)?.name;
      if (name) return name;
    }
    return null;
  };
}

function eventPlace(field: Field, shape: EventShape): { key: string; depth: number } | null {
  if (shape.at === '') return { key: '', depth: 0 };
  const depth = depthOf(shape.at);
  if (field.segments.length <= depth || foldPath(field.segments.slice(0, depth)) !== shape.at) return null;
  return { key: JSON.stringify(field.segments.slice(0, depth)), depth };
}

/** Number of segments in a folded path: `data[]` has two. */
function depthOf(path: string): number {
  return path.split(/\.|(?=\[\])/).filter(Boolean).length;
}

function nameIn(field: Field, shape: EventShape, depth: number): { rank: number; name: string } | null {
  const below: readonly Segment[] = field.segments.slice(depth);
  if (typeof shape.name === 'string') return foldPath(below) === shape.name ? { rank: 0, name: field.value } : null;
  const rank = shape.name.keys.indexOf(String(below[0]));
  return rank < 0 ? null : { rank, name: String(below[0]) };
}
