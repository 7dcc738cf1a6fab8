import type { Field } from '../decode/field.ts';
import { anyOf, holds } from './patterns.ts';
import { decoded, queryHolds } from './query.ts';
import { hashOf, hashWith } from './text-hash.ts';
import type { Definition, Signature } from './vendor.ts';

/** A request, as far as signatures look at it. */
export interface Sent {
  readonly url: URL;
  /** Names in lower case. */
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
  /** Its place among all: the lower goes first. */
  readonly rank: number;
  /** {@link bitOf} all the names that a query must have. */
  readonly names: number;
}

const none: readonly Signature[] = [];

/** Indexes the signatures of definitions, so that a request is compared with few of them. */
export function indexSignatures(definitions: readonly Definition[]): SignatureIndex {
  const all: Array<Pick<Candidate, 'vendor' | 'signature'>> = [];
  for (const vendor of definitions) for (const signature of vendor.signatures ?? none) all.push({ vendor, signature });
  all.sort((a, b) => b.signature.confidence - a.signature.confidence);
  const ofPayload: Candidate[] = [];
  const byPath: Candidate[] = [];
  const byHeader = new Map<string, Candidate[]>();
  const byQuery = new Map<number, Candidate[]>();
  for (const [rank, { vendor, signature }] of all.entries()) {
    const { fields, headers = {}, query } = signature;
    const [header] = Object.keys(headers);
    const candidate: Candidate = { vendor, signature, rank, names: bitsOf(query) };
    if (fields !== undefined) ofPayload.push(candidate);
    else if (header !== undefined) addTo(byHeader, header, candidate);
    else if (query !== undefined) addTo(byQuery, hashOf(longest(Object.keys(query))), candidate);
    else byPath.push(candidate);
  }
  const mayFitPath = anyOf(byPath.map(({ signature }) => signature.path ?? ''));
  const byField = new Map<string, Candidate[]>();
  const keys = new Set<string>();
  for (const candidate of ofPayload) {
    const endings = Object.keys(candidate.signature.fields ?? {});
    addTo(byField, lastKey(endings[0] ?? ''), candidate);
    for (const ending of endings) keys.add(lastKey(ending));
  }

  return {
    byAddress(sent) {
      const { url, headers } = sent;
      const { href } = url;
      let found: Candidate | null = null;
      for (const header of headers) {
        const candidates = byHeader.get(header[0]);
        if (candidates !== undefined) found = firstFitting(candidates, sent, found);
      }
      if (mayFitPath(url.pathname)) found = firstFitting(byPath, sent, found);
      const query = href.indexOf('?') + 1;
      if (query > 0) found = firstInQuery(byQuery, sent, query, found);
      return found && resemblanceOf(found);
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
      let found: Candidate | null = null;
      for (const key of places.keys()) {
        for (const candidate of byField.get(key) ?? []) {
          if (found !== null && found.rank < candidate.rank) break;
          const { signature } = candidate;
          if (addressFits(signature, sent) && fieldsFit(signature.fields ?? {}, places)) found = candidate;
        }
      }
      return found && resemblanceOf(found);
    },
  };
}

/** One of 32 bits for each name: where the query lacks a bit, it lacks the name. */
const bitOf = (hash: number): number => 1 << hash;
const anyNames = -1;

function bitsOf(query: Signature['query'] = {}): number {
  let bits = 0;
  for (const name in query) bits |= bitOf(hashOf(name));
  return bits;
}

/**
 * The first of candidates whose address fits, where it goes before what was found already.
 *
 * @param names {@link bitOf} each name of the query, as far as they are known
 */
function firstFitting(
  candidates: readonly Candidate[] | undefined,
  sent: Sent,
  found: Candidate | null,
  names = anyNames,
): Candidate | null {
  if (candidates === undefined) return found;
  for (const candidate of candidates) {
    if (found !== null && found.rank < candidate.rank) return found;
    if ((candidate.names & ~names) !== 0) continue;
    if (addressFits(candidate.signature, sent)) return candidate;
  }
  return found;
}

function resemblanceOf({ vendor, signature }: Candidate): Resemblance {
  return {
    vendor,
    matchedBy: signature.fields === undefined ? 'path' : 'payload',
    confidence: signature.confidence,
  };
}

/** The longest of names: the likeliest to be in few addresses. */
const longest = (names: readonly string[]): string =>
  names.reduce((sofar, name) => (name.length > sofar.length ? name : sofar), '');

const ampersand = '&'.charCodeAt(0);
const equals = '='.charCodeAt(0);
const percent = '%'.charCodeAt(0);
const plus = '+'.charCodeAt(0);

/**
 * Goes through a query for the first signature that fits it, by the hashes of its names: none is copied.
 *
 * @param query where in the address it begins; beyond the fragment there is none
 */
function firstInQuery(
  byName: ReadonlyMap<number, readonly Candidate[]>,
  sent: Sent,
  query: number,
  first: Candidate | null,
): Candidate | null {
  const { href } = sent.url;
  const fragment = href.indexOf('#');
  const ends = fragment < 0 ? href.length : fragment;
  let names = 0;
  let inQuestion: Array<readonly Candidate[]> | null = null;
  let hash = 0;
  let begins = query;
  let isEncoded = false;
  for (let at = query; at <= ends; at += 1) {
    const code = at < ends ? href.charCodeAt(at) : ampersand;
    if (code > equals || (code !== ampersand && code !== equals)) {
      hash = hashWith(hash, code);
      isEncoded ||= code === percent || code === plus;
      continue;
    }
    if (isEncoded) hash = hashOf(decoded(href.slice(begins, at)));
    names |= bitOf(hash);
    const candidates = byName.get(hash);
    if (candidates !== undefined) {
      inQuestion ??= [];
      inQuestion.push(candidates);
    }
    if (code === equals) {
      const end = href.indexOf('&', at);
      at = end < 0 || end > ends ? ends : end;
    }
    hash = 0;
    begins = at + 1;
    isEncoded = false;
  }
  let found = first;
  for (const candidates of inQuestion ?? []) found = firstFitting(candidates, sent, found, names);
  return found;
}

function headersHold(headers: Sent['headers'], wanted: string, pattern: string): boolean {
  return headers.some(([name, value]) => name === wanted && holds(pattern, value));
}

function addressFits({ path, query, headers }: Signature, sent: Sent): boolean {
  if (path !== undefined && !holds(path, sent.url.pathname)) return false;
  if (query !== undefined) {
    for (const name in query) if (!queryHolds(sent.url, name, query[name] ?? '')) return false;
  }
  if (headers !== undefined) {
    for (const name in headers) if (!headersHold(sent.headers, name, headers[name] ?? '')) return false;
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

function addTo<Key>(groups: Map<Key, Candidate[]>, key: Key, candidate: Candidate): void {
  const group = groups.get(key);
  if (group) group.push(candidate);
  else groups.set(key, [candidate]);
}
