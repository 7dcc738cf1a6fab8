import type { Container, Field } from '../decode/field.ts';
import { type Path, rootPath } from '../decode/path.ts';
import type { Identify } from './identify.ts';
import { type Meaning, type ParameterOf, parametersOf } from './parameters.ts';

/** Says what a field means that is a parameter of an address inside another value; null for any other field. */
export type AddressedParameter = (field: Field) => Meaning | null;

/**
 * Reads the parameters of addresses inside values (breadcrumbs, spans, resource timings, referrers) as if they were sent to
 * those addresses: in `https://region1.google-analytics.com/g/collect?dt=…`, `dt` is what Google Analytics calls so.
 *
 * @param base address that relative ones belong to
 */
export function addressedIn(fields: readonly Field[], identify: Identify, base: string): AddressedParameter {
  /** What the parameters of an address mean, worked out when the first of them is asked for. */
  const readers = new Map<string, ParameterOf | null>();
  const addresses = new Map<Path, Map<Container | null, string[]>>();
  if (!fields.some(({ path, location }) => location !== 'header' && anchorOf(path) !== null)) return () => null;
  for (const { path, within, value } of fields) {
    if (!isAddress.test(value)) continue;
    const places = addresses.get(path) ?? new Map<Container | null, string[]>();
    addresses.set(path, places);
    const known = places.get(within);
    if (known) known.push(value);
    else places.set(within, [value]);
  }
  const readerOf = (text: string): ParameterOf | null => {
    let parameterOf = readers.get(text);
    if (parameterOf === undefined) {
      parameterOf = URL.canParse(text, base) ? readerAt(new URL(text, base), identify) : null;
      readers.set(text, parameterOf);
    }
    return parameterOf;
  };
  return ({ path, within }) => {
    const anchor = anchorOf(path);
    if (anchor === null) return null;
    const holder = anchor.above as Path;
    let place = within;
    while (place !== null && place.path !== holder) place = place.above;
    const there = place === null ? undefined : addresses.get(holder)?.get(place.above);
    // In a list, several addresses lie in one place: the one that has the parameter.
    const name = (anchor.key as string).replace(/^\?#?/, '');
    const address = there?.find((text) => text.includes(`${name}=`)) ?? there?.[0];
    const parameterOf = address === undefined ? null : readerOf(address);
    return parameterOf?.(relativeTo(anchor, path)) ?? null;
  };
}

const isAddress = /^(?:https?:\/\/|\/)[^\s?#]*[?#;]/i;

function readerAt(url: URL, identify: Identify): ParameterOf | null {
  const found = identify.byAddress({ url, headers: [] });
  return found === null || found === 'own' || found.vendor === null ? null : parametersOf(found.vendor, url.pathname);
}

const anchors = new WeakMap<Path, { readonly anchor: Path | null }>();

/** The innermost part of a path that is a parameter of an address: its key begins with a question mark. */
function anchorOf(path: Path): Path | null {
  let known = anchors.get(path);
  if (known === undefined) {
    let anchor: Path | null = path;
    while (anchor !== null && !(anchor.key?.startsWith('?') && anchor.above !== null)) anchor = anchor.above;
    known = { anchor };
    anchors.set(path, known);
  }
  return known.anchor;
}

const relatives = new WeakMap<Path, Path>();

/** A path as it would be in a request to the address. */
function relativeTo(anchor: Path, path: Path): Path {
  let relative = relatives.get(path);
  if (relative === undefined) {
    const above = path === anchor ? rootPath() : relativeTo(anchor, path.above as Path);
    relative = path.key === null ? above.child(0) : above.child(path.key.replace(/^\?#?/, ''));
    relatives.set(path, relative);
  }
  return relative;
}
