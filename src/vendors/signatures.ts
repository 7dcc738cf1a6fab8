import type { Field } from '../decode/field.ts';
import type { Definition, Signature } from './vendor.ts';

/** A request, as far as signatures look at it. */
export interface Sent {
  readonly url: URL;
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
}

/** Whose request it looks like. */
export interface Resemblance {
  readonly vendor: Definition;
  /** `payload` where fields of the payload had a part in it. */
  readonly matchedBy: 'path' | 'payload';
  readonly confidence: number;
}

/** Tells vendors' requests by what they look like. */
export interface SignatureIndex {
  /** By its address and headers alone. */
  byAddress(sent: Sent): Resemblance | null;
  /** By its payload; decoded fields of any place count, headers excepted. */
  byPayload(sent: Sent, fields: readonly Field[]): Resemblance | null;
}

/** A signature and who it is of. */
interface Candidate {
  readonly vendor: Definition;
  readonly signature: Signature;
}

/** Characters of a value that patterns are looked for in: no long text can make one slow. */
const longestValue = 500;

/** Indexes the signatures of definitions, so that a request is compared with few of them. */
export function indexSignatures(definitions: readonly Definition[]): SignatureIndex {
  const all = definitions
    .flatMap((vendor) => (vendor.signatures ?? []).map((signature): Candidate => ({ vendor, signature })))
    .sort((a, b) => b.signature.confidence - a.signature.confidence);
  const ofPayload = all.filter(({ signature }) => signature.fields !== undefined);
  const ofAddress = all.filter(({ signature }) => signature.fields === undefined);
  const byQuery = groupBy(ofAddress, ({ signature }) => Object.keys(signature.query ?? {})[0]);
  const byField = groupBy(ofPayload, ({ signature }) => lastKey(Object.keys(signature.fields ?? {})[0] ?? ''));
  const withoutQuery = byQuery.get(undefined) ?? [];
  const keys = new Set(ofPayload.flatMap(({ signature }) => Object.keys(signature.fields ?? {}).map(lastKey)));

  return {
    byAddress(sent) {
      const { url } = sent;
      const candidates = [...withoutQuery];
      if (url.search !== '') for (const name of url.searchParams.keys()) candidates.push(...(byQuery.get(name) ?? []));
      return best(candidates.filter(({ signature }) => addressFits(signature, sent)));
    },
    byPayload(sent, fields) {
      const places = new Map<string, Field[]>();
      for (const field of fields) {
        if (field.location === 'header' || field.path.isUrlPart) continue;
        const key = lastKey(field.path.text);
        if (!keys.has(key)) continue;
        const others = places.get(key);
        if (others) others.push(field);
        else places.set(key, [field]);
      }
      const candidates = [...places.keys()].flatMap((key) => byField.get(key) ?? []);
      return best(
        candidates.filter(({ signature }) => addressFits(signature, sent) && fieldsFit(signature.fields ?? {}, places)),
      );
    },
  };
}

function best(candidates: readonly Candidate[]): Resemblance | null {
  const [first, ...others] = candidates;
  if (first === undefined) return null;
  const { vendor, signature } = others.reduce(
    (sofar, each) => (each.signature.confidence > sofar.signature.confidence ? each : sofar),
    first,
  );
  return {
    vendor,
    matchedBy: signature.fields === undefined ? 'path' : 'payload',
    confidence: signature.confidence,
  };
}

function addressFits({ path, query, headers }: Signature, sent: Sent): boolean {
  if (path !== undefined && !holds(path, sent.url.pathname)) return false;
  for (const [name, pattern] of Object.entries(query ?? {})) {
    if (!sent.url.searchParams.getAll(name).some((value) => holds(pattern, value))) return false;
  }
  for (const [name, pattern] of Object.entries(headers ?? {})) {
    if (!sent.headers.some(([sentName, value]) => sentName.toLowerCase() === name && holds(pattern, value)))
      return false;
  }
  return true;
}

function fieldsFit(patterns: Readonly<Record<string, string>>, places: ReadonlyMap<string, readonly Field[]>): boolean {
  return Object.entries(patterns).every(([ending, pattern]) =>
    places.get(lastKey(ending))?.some(({ path, value }) => endsIn(path.text, ending) && holds(pattern, value)),
  );
}

/** Whether a folded path ends in whole keys: `a.b.c` ends in `b.c`, not in `.c` of another key. */
function endsIn(path: string, ending: string): boolean {
  if (!path.endsWith(ending)) return false;
  const before = path[path.length - ending.length - 1];
  return before === undefined || before === '.';
}

const lastKey = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Compiled when first needed: most of them never are. */
const compiled = new Map<string, RegExp>();

function holds(pattern: string, value: string): boolean {
  if (pattern === '') return true;
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern);
    compiled.set(pattern, expression);
  }
  return expression.test(value.length > longestValue ? value.slice(0, longestValue) : value);
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
