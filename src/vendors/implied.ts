import type { Field } from '../decode/field.ts';
import { Pattern } from './patterns.ts';
import type { SentRequest } from './signatures.ts';
import { type AddressSwitch, type Definition, type ImpliedKind, impliedKinds } from './vendor.ts';

/** The data that a request discloses by itself, regardless of its payload. */
export interface Implied {
  readonly kinds: readonly ImpliedKind[];
  /** Whether a switch in the request asked the vendor not to keep some of it. */
  readonly isAnonymised: boolean;
}

/** For requests to the app's own hosts: what a proxy forwards cannot be seen. */
export const nothingImplied: Implied = { kinds: [], isAnonymised: false };

/** The data that a request to a third party discloses by itself, except what the vendor's own switches turn off. */
export function impliedBy(vendor: Definition | null, sent: SentRequest, fields: readonly Field[]): Implied {
  const switches = vendor === null ? noSwitches : switchesOf(vendor);
  const held = switches.length === 0 ? switches : switches.filter((one) => isSet(one, sent, fields));
  if (held.length === 0) return allImplied;
  const off = new Set(held.flatMap((one) => one.off));
  return { kinds: impliedKinds.filter((kind) => !off.has(kind)), isAnonymised: true };
}

const allImplied: Implied = { kinds: impliedKinds, isAnonymised: false };

/** Names of parameters, headers or fields, and the patterns that their values must match. */
type Wanted = ReadonlyArray<readonly [name: string, pattern: Pattern]>;

/** A switch whose patterns are compiled at most once. */
interface Switch {
  readonly off: readonly ImpliedKind[];
  readonly query: Wanted;
  readonly headers: Wanted;
  readonly fields: Wanted;
  readonly lacks: string | undefined;
}

const noSwitches: readonly Switch[] = [];
const switchesCache = new WeakMap<Definition, readonly Switch[]>();

function switchesOf(vendor: Definition): readonly Switch[] {
  let switches = switchesCache.get(vendor);
  if (switches === undefined) {
    switches = (vendor.addressSwitches ?? []).map(readSwitch);
    switchesCache.set(vendor, switches);
  }
  return switches;
}

function readSwitch({ off, query, headers, fields, lacks }: AddressSwitch): Switch {
  return { off, query: wanted(query), headers: wanted(headers), fields: wanted(fields), lacks };
}

const wanted = (sources: Readonly<Record<string, string>> | undefined): Wanted =>
  Object.entries(sources ?? {}).map(([name, source]) => [name, new Pattern(source)] as const);

function isSet({ query, headers, fields: asked, lacks }: Switch, sent: SentRequest, fields: readonly Field[]): boolean {
  return (
    query.every(([name, pattern]) => parameterValues(sent.url.search, name).some((value) => pattern.holds(value))) &&
    headers.every(([name, pattern]) => sent.headers.some(([key, value]) => key === name && pattern.holds(value))) &&
    asked.every(([ending, pattern]) => fields.some((field) => endsIn(field, ending) && pattern.holds(field.value))) &&
    (lacks === undefined || !fields.some((field) => endsIn(field, lacks)))
  );
}

/**
 * The values of a query parameter, as `URLSearchParams` reads them. Queries that cannot contain the name are not
 * parsed.
 */
function parameterValues(search: string, name: string): readonly string[] {
  return search.includes(name) || /[?&][^&=]*[%+]/.test(search) ? new URLSearchParams(search).getAll(name) : noValues;
}

const noValues: readonly string[] = [];

function endsIn({ location, path: { text } }: Field, ending: string): boolean {
  if (location === 'header' || !text.endsWith(ending)) return false;
  return text.length === ending.length || text[text.length - ending.length - 1] === '.';
}
