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
  const names = namedPlaces(fields, shapes);
  if (names.size === 0) return () => null;
  const known = new Map<Container | null, string | null>();
  return ({ within }) => {
    let name = known.get(within);
    if (name === undefined) {
      name = eventAround(within, shapes, names)?.name ?? null;
      known.set(within, name);
    }
    return name;
  };
}

/** One event as its vendor's definition reads it. */
export interface ReadEvent {
  readonly name: string;
  /** Who it is about, where events say so themselves. */
  readonly user: string | null;
  /** What the app passed in. */
  readonly properties: readonly Field[];
}

/** Reads whole events out of a decoded payload: names, users, and what the app passed in. */
export function readEvents(fields: readonly Field[], shapes: readonly EventShape[]): ReadEvent[] {
  const names = namedPlaces(fields, shapes);
  const events = new Map<Place, { name: string; user: string | null; properties: Field[] }>();
  for (const field of fields) {
    const around = eventAround(field.within, shapes, names);
    if (around === null) continue;
    const { place, name, shape } = around;
    const event = events.get(place) ?? { name, user: null, properties: [] };
    events.set(place, event);
    if (shape.user !== undefined && field.path.text === pathBelow(shape.at, shape.user)) event.user ??= field.value;
    if (shape.properties === undefined) continue;
    const above = pathBelow(shape.at, shape.properties);
    if (above === '' || /^[.[]/.test(field.path.text.slice(above.length)))
      if (field.path.text.startsWith(above)) event.properties.push(field);
  }
  return [...events.values()];
}

function namedPlaces(
  fields: readonly Field[],
  shapes: readonly EventShape[],
): ReadonlyMap<Place, { readonly name: string }> {
  const readings = shapes.map(
    (shape): Reading => ({ shape, nameAt: typeof shape.name === 'string' ? pathBelow(shape.at, shape.name) : null }),
  );
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
  return names;
}

/** `data[]` and `properties.plan` are `data[].properties.plan`. */
function pathBelow(at: string, path: string): string {
  return at === '' || path === '' ? at + path : `${at}.${path}`;
}

function eventAround(
  within: Container | null,
  shapes: readonly EventShape[],
  names: ReadonlyMap<Place, { readonly name: string }>,
): { readonly place: Place; readonly name: string; readonly shape: EventShape } | null {
  for (const shape of shapes) {
    const place = placeOf(within, shape);
    const name = place && names.get(place)?.name;
    if (name) return { place, name, shape };
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
