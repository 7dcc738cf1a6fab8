import { type Guard, unguardedInput } from '../attempts.ts';
import type { Container, Field } from '../decode/field.ts';
import type { Path } from '../decode/path.ts';
import { longestMatched } from './patterns.ts';
import type { EventShape } from './vendor.ts';

/** Returns the name of the event that a field belongs to; null if the field belongs to no event with a name. */
export type EventOf = (field: Field) => string | null;

/** The place of an event that is the whole payload. */
const whole = Symbol();

/** The object that an event is, or the whole payload. */
type Place = Container | typeof whole;

/** An event name read by one of the shapes. If an event has several, the one with the lowest rank is used. */
interface Named {
  readonly name: string;
  readonly rank: number;
}

/** Returns the event name if this field holds it according to the shape; null otherwise. */
type Reading = (field: Field) => Named | null;

/** The name of an object, and the shape by which it was read. */
interface Naming extends Named {
  readonly shape: EventShape;
}

/**
 * Reads event names from a decoded payload, and returns a function that gives each field its event's name. A field
 * belongs to the event whose object contains it. If several shapes name that object, the first one is used. Shapes that
 * throw are skipped if `guard` catches their errors.
 */
export function nameEvents(
  fields: readonly Field[],
  shapes: readonly EventShape[],
  guard: Guard = unguardedInput,
): EventOf {
  const names = namedPlaces(fields, shapes, guard);
  if (names.size === 0) return () => null;
  const known = new Map<Container | null, string | null>();
  return ({ within }) => {
    let name = known.get(within);
    if (name === undefined) {
      name = eventAround(within, shapes, names)?.naming.name ?? null;
      known.set(within, name);
    }
    return name;
  };
}

/** One event, read by its vendor's definition. */
export interface ReadEvent {
  readonly name: string;
  /** The user whom the event is about, if the payload names one. */
  readonly user: string | null;
  /** What the app passed in. */
  readonly properties: readonly Field[];
}

/** Reads whole events from a decoded payload: names, users, and the properties that the app passed in. */
export function readEvents(fields: readonly Field[], shapes: readonly EventShape[]): ReadEvent[] {
  const names = namedPlaces(fields, shapes);
  const inside = new Map<Place, { naming: Naming; fields: Field[] }>();
  for (const field of fields) {
    const around = eventAround(field.within, shapes, names);
    if (around === null) continue;
    const event = inside.get(around.place) ?? { naming: around.naming, fields: [] };
    inside.set(around.place, event);
    event.fields.push(field);
  }
  return [...inside.values()].map(({ naming: { name, shape }, fields: own }) => ({
    name,
    user: userOf(shape, own, fields),
    properties: passedIn(shape, own),
  }));
}

/** Folded paths, from the payload's root, of the fields that identify the event's user. */
export function userPaths({ at, user }: EventShape): string[] {
  return asList(user).map((path) => (path.startsWith('/') ? path.slice(1) : pathBelow(at, path)));
}

function userOf(shape: EventShape, own: readonly Field[], all: readonly Field[]): string | null {
  for (const [index, path] of userPaths(shape).entries()) {
    const isOwn = !asList(shape.user)[index]?.startsWith('/');
    const found = (isOwn ? own : all).find((field) => field.path.text === path);
    if (found) return found.value;
  }
  return null;
}

function passedIn({ at, properties }: EventShape, own: readonly Field[]): Field[] {
  const above = asList(properties).map((path) => pathBelow(at, path));
  return own.filter(
    ({ path, location }) => location !== 'header' && !path.isUrlPart && above.some((one) => isBelow(path, one)),
  );
}

function isBelow({ text }: Path, above: string): boolean {
  return above === '' || text === above || (text.startsWith(above) && /^[.[]/.test(text.slice(above.length)));
}

function asList(paths: string | readonly string[] | undefined): readonly string[] {
  return typeof paths === 'string' ? [paths] : (paths ?? []);
}

function namedPlaces(
  fields: readonly Field[],
  shapes: readonly EventShape[],
  guard: Guard = unguardedInput,
): ReadonlyMap<Place, Naming> {
  const unread: Reading = () => null;
  const reading = guard((shape: EventShape) => readingOf(shape, fields), unread);
  const readings = shapes.map((shape) => guard(reading(shape), null));
  const names = new Map<Place, Naming>();
  for (const field of fields) {
    for (let order = 0; order < shapes.length; order += 1) {
      const shape = shapes[order] as EventShape;
      const named = (readings[order] as Reading)(field);
      const place = named && placeOf(field.within, shape);
      if (!place) continue;
      const rank = order + named.rank / 100;
      if (rank < (names.get(place)?.rank ?? Number.POSITIVE_INFINITY))
        names.set(place, { name: named.name, rank, shape });
    }
  }
  return names;
}

function readingOf({ at, name }: EventShape, fields: readonly Field[]): Reading {
  if (typeof name === 'string') {
    const namePath = pathBelow(at, name);
    return ({ path, value }) => (path.text === namePath && value !== '' ? { name: value, rank: 0 } : null);
  }
  if ('in' in name) {
    const namePath = pathBelow(at, name.in);
    const part = new RegExp(name.part);
    return ({ path, value }) => (path.text === namePath ? firstGroup(part, value.slice(0, longestMatched)) : null);
  }
  if ('urlPart' in name) {
    const named = firstGroup(new RegExp(name.urlPart), urlPathOf(fields).slice(0, longestMatched));
    return () => named;
  }
  return ({ path }) => {
    const key = keyBelow(path, at);
    const rank = key === null ? -1 : name.keys.indexOf(key);
    return rank < 0 ? null : { name: key as string, rank };
  };
}

function firstGroup(pattern: RegExp, text: string): Named | null {
  const name = pattern.exec(text)?.[1];
  return name ? { name, rank: 0 } : null;
}

function urlPathOf(fields: readonly Field[]): string {
  const parts = fields.filter(({ location, path }) => location === 'url' && path.text === '(path)[]');
  return parts.map(({ value }) => `/${value}`).join('');
}

/** Joins two paths: `data[]` and `properties.plan` to `data[].properties.plan`, `events[]` and `[]` to `events[][]`. */
function pathBelow(at: string, path: string): string {
  return at === '' || path === '' || path.startsWith('[') ? at + path : `${at}.${path}`;
}

function eventAround(
  within: Container | null,
  shapes: readonly EventShape[],
  names: ReadonlyMap<Place, Naming>,
): { readonly place: Place; readonly naming: Naming } | null {
  for (const shape of shapes) {
    const place = placeOf(within, shape);
    const naming = place && names.get(place);
    if (naming) return { place, naming };
  }
  return null;
}

/** The event object that encloses a container. */
function placeOf(within: Container | null, { at }: EventShape): Place | null {
  if (at === '') return whole;
  for (let place = within; place !== null; place = place.above) if (place.path.text === at) return place;
  return null;
}

/** The key directly below an event's object, on the path to a field. */
function keyBelow(path: Path, at: string): string | null {
  for (let below = path; below.above !== null; below = below.above) if (below.above.text === at) return below.key;
  return null;
}
