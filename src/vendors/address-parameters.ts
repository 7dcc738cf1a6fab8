import type { Container, Field } from '../decode/field.ts';
import { oncePerPath, oncePerPathAnd, type Path, rootPath } from '../decode/path.ts';
import type { Identify } from './identify.ts';
import { type Meaning, type ParameterOf, parametersOf } from './parameters.ts';

/** Returns the meaning of a field that is a parameter of an address inside another value; null for any other field. */
export type AddressParameterOf = (field: Field) => Meaning | null;

/**
 * Returns a function that reads the parameters of addresses inside values (breadcrumbs, spans, resource timings,
 * referrers) as if the request had been sent to those addresses. In
 * `https://region1.google-analytics.com/g/collect?dt=…`, `dt` has the meaning that Google Analytics gives it.
 * @param base address against which relative addresses are resolved
 */
export function addressParametersIn(fields: readonly Field[], identify: Identify, base: string): AddressParameterOf {
  /** The parameter reader of each address, created at first use. Null if the address belongs to no known vendor. */
  const readers = new Map<string, ParameterOf | null>();
  const addresses = new Map<Path, Map<Container | null, string[]>>();
  if (!fields.some(({ path, location }) => location !== 'header' && anchorOf(path) !== null)) return () => null;
  for (const { path, within, value } of fields) {
    if (!isAddress(value)) continue;
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
    // A list can hold several addresses in one place. Use the one that has the parameter.
    const name = nameOf(anchor);
    const address = there?.find((text) => text.includes(`${name}=`)) ?? there?.[0];
    const parameterOf = address === undefined ? null : readerOf(address);
    return parameterOf?.(relativeTo(path, anchor)) ?? null;
  };
}

const address = /^(?:https?:\/\/|\/)[^\s?#]*[?#;]/i;
const isAddress = (value: string) => (value.startsWith('/') || value.includes('://')) && address.test(value);

function readerAt(url: URL, identify: Identify): ParameterOf | null {
  const found = identify.byAddress({ url, headers: [] });
  return found === null || found === 'own' || found.vendor === null ? null : parametersOf(found.vendor, url.pathname);
}

/** The innermost part of a path that is a parameter of an address: its key begins with a question mark. */
const anchorOf = oncePerPath((path): Path | null => {
  let anchor: Path | null = path;
  while (anchor !== null && !(anchor.key?.startsWith('?') && anchor.above !== null)) anchor = anchor.above;
  return anchor;
});

/** The name of a parameter, without its mark. */
const nameOf = oncePerPath((anchor) => (anchor.key as string).replace(/^\?#?/, ''));

/** The path that the field would have in a request to the address. */
const relativeTo = oncePerPathAnd((path, anchor: Path): Path => {
  const above = path === anchor ? rootPath() : relativeTo(path.above as Path, anchor);
  return path.key === null ? above.child(0) : above.child(path.key.replace(/^\?#?/, ''));
});
