/** Where in an observation a field was found. Stable: the words appear in reports. */
export type FieldLocation = 'url' | 'header' | 'body' | 'message';

/** A path segment: an object's key, or an array's index. */
export type Segment = string | number;

/** One value found in an observation, with where it lay and what wrapped it. */
export interface Field {
  readonly location: FieldLocation;
  readonly segments: readonly Segment[];
  readonly value: string;
  /** Codecs passed on the way in, outermost first; empty when plain. */
  readonly encoding: readonly string[];
}

/** Keys made at run time (UUIDs, hex ids, long numbers, addresses) would make every payload's paths new: they fold. */
const generatedKey = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}|\d{4,}|.*@.*|(?=.*\d)[\w-]{24,})$/i;

/**
 * A field's path as reports show it: dotted keys, array indexes folded to `[]`, generated keys to `*`.
 * `['events', 0, 'properties', '$email']` is `events[].properties.$email`.
 */
export function foldPath(segments: readonly Segment[]): string {
  let path = '';
  for (const segment of segments) {
    if (typeof segment === 'number') path += '[]';
    else {
      const key = generatedKey.test(segment) ? '*' : segment;
      path += path === '' || key.startsWith('?') ? key : `.${key}`;
    }
  }
  return path;
}
