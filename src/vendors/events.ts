import type { Container, Field } from '../decode/field.ts';
import type { Path } from '../decode/path.ts';
import type { EventShape } from './vendor.ts';

/** Says in which event a field left, or null where its vendor names none. */
export type EventOf = (field: Field) => string | null;

/** Stands for the whole payload, where that is one event. */
const whole = Symbol();

type Place = Container | typeof whole;

/** A shape with the folded path at which its name stands, where that is a path of its own. */
interface Reading {
  readonly shape: EventShape;
  readonly nameAt: string | null;
}

/**
 * Reads the events' names out of a decoded payload. A field belongs to the event whose object it lies in; where several
 * shapes name that object, the first of them does.
 */
export function nameEvents(fields: readonly Field[], shapes: readonly EventShape[]): EventOf {
  const readings = shapes.map((shape): Reading => {
    const { at, name } = shape;
    return { shape, nameAt: typeof name !== 'string' ? null : at === '' ? name : `${at}.${name}` };
  });
  const names = new Map<Place, { readonly rank: number; readonly name: string }>();
  for (const field of fields) {
    for (const [order, reading] of readings.entries()) {
      const named = nameIn(field, reading);
      const place = named && placeOf(field.within, reading.shape);
      if (!place) continue;
      const rank = order + named.rank / 100;
      if (rank < (names.get(place)?.rank ?? Number.POSITIVE_INFINITY)) names.set(place, { name: named.name, rank });
    }
  }
  if (names.size === 0) return () => null;
  const known = new Map<Container | null, string | null>();
  return ({ within }) => {
    let name = known.get(within);
    if (name === undefined) {
      name = nameAround(within, shapes, names);
      known.set(within, name);
    }
    return name;
  };
}

function nameAround(
  within: Container | null,
  shapes: readonly EventShape[],
  names: ReadonlyMap<Place, { readonly name: string }>,
): string | null {
  for (const shape of shapes) {
    const place = placeOf(within, shape);
    const name = place && names.get(place)?.name;
    if (name) return name;
  }
  return null;
}

/** The event's object around a container. */
function placeOf(within: Container | null, { at }: EventShape): Place | null {
  if (at === '') return whole;
  for (let place = within; place !== null; place = place.above) if (place.path.text === at) return place;
  return null;
}

function nameIn({ path, value }: Field, { shape, nameAt }: Reading): { rank: number; name: string } | null {
  if (typeof shape.name === 'string') return path.text === nameAt ? { rank: 0, name: value } : null;
  const key = keyBelow(path, shape.at);
  const rank = key === null ? -1 : shape.name.keys.indexOf(key);
  return rank < 0 ? null : { rank, name: key as string };
}

/** The key right below an event's object, on the way to a field. */
function keyBelow(path: Path, at: string): string | null {
  for (let below = path; below.above !== null; below = below.above) if (below.above.text === at) return below.key;
  return null;
}
