import type { Container, Field } from '../decode/field.ts';
import type { Path } from '../decode/path.ts';
import type { EventShape } from './vendor.ts';

/** Says in which event a field left, or null where its vendor names none. */
export type EventOf = (field: Field) => string | null;

/** The whole payload, where that is one event. */
const whole: unique symbol = Symbol();

type Place = Container | typeof whole;

/**
 * Reads the events' names out of a decoded payload. A field belongs to the event whose object it lies in; where several
 * shapes name that object, the first of them does.
 */
export function nameEvents(fields: readonly Field[], shapes: readonly EventShape[]): EventOf {
  if (shapes.length === 0) return () => null;
  const names = new Map<Place, { readonly rank: number; readonly name: string }>();
  for (const field of fields) {
    for (const [order, shape] of shapes.entries()) {
      const named = nameIn(field, shape);
      const place = named && placeOf(field, shape);
      if (!place) continue;
      const rank = order + named.rank / 100;
      if (rank < (names.get(place)?.rank ?? Number.POSITIVE_INFINITY)) names.set(place, { name: named.name, rank });
    }
  }
  if (names.size === 0) return () => null;
  return (field) => {
    for (const shape of shapes) {
      const place = placeOf(field, shape);
      const name = place && names.get(place)?.name;
      if (name) return name;
    }
    return null;
  };
}

/** The event's object that a field lies in. */
function placeOf({ within }: Field, { at }: EventShape): Place | null {
  if (at === '') return whole;
  for (let place = within; place !== null; place = place.above) if (place.path.text === at) return place;
  return null;
}

function nameIn({ path, value }: Field, { at, name }: EventShape): { rank: number; name: string } | null {
  if (typeof name === 'string')
    return path.text === (at === '' ? name : `${at}.${name}`) ? { rank: 0, name: value } : null;
  const key = keyBelow(path, at);
  const rank = key === null ? -1 : name.keys.indexOf(key);
  return rank < 0 ? null : { rank, name: key as string };
}

/** The key right below an event's object, on the way to a field. */
function keyBelow(path: Path, at: string): string | null {
  for (let below = path; below.above !== null; below = below.above) if (below.above.text === at) return below.key;
  return null;
}
