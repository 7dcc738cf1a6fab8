import type { Field } from '../decode/field.ts';
import { anyOf, Pattern } from './patterns.ts';
import { bitOf, Query, type WantedPart, wantedParts } from './query.ts';
import { hashOf } from './text-hash.ts';
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
  /** What its query must have, and {@link bitOf} all the names of that. */
  readonly parts: readonly WantedPart[];
  readonly names: number;
  readonly path: Pattern | null;
  readonly headers: readonly NamedPattern[];
  /** By the endings of their paths. */
  readonly fields: readonly NamedPattern[];
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
    const { fields, query } = signature;
    const candidate = candidateOf(vendor, signature, rank);
    const [header] = candidate.headers;
    if (fields !== undefined) ofPayload.push(candidate);
    else if (header !== undefined) addTo(byHeader, header[0], candidate);
    else if (query !== undefined) addTo(byQuery, hashOf(longest(Object.keys(query))), candidate);
    else byPath.push(candidate);
  }
  // Most headers are told from those of signatures by less than their names.
  const headerTraits = new Uint8Array(1024);
  for (const name of byHeader.keys()) headerTraits[traitOf(name)] = 1;
  const mayFitPath = anyOf(byPath.map(({ signature }) => signature.path ?? ''));
  const byField = new Map<string, Candidate[]>();
  const keys = new Set<string>();
  for (const candidate of ofPayload) {
    addTo(byField, lastKey(candidate.fields[0]?.[0] ?? ''), candidate);
    for (const [ending] of candidate.fields) keys.add(lastKey(ending));
  }

  return {
    byAddress(sent) {
      const { url, headers } = sent;
      let found: Candidate | null = null;
      for (const header of headers) {
        const name = header[0];
        if (headerTraits[traitOf(name)] === 0) continue;
        const candidates = byHeader.get(name);
        if (candidates !== undefined) found = firstFitting(candidates, sent, found);
      }
      if (mayFitPath.holds(url.pathname)) found = firstFitting(byPath, sent, found);
      query.read(url.href);
      for (let at = 0; at < query.count; at += 1) {
        const candidates = byQuery.get(query.hashes[at] ?? 0);
        if (candidates !== undefined) found = firstFitting(candidates, sent, found);
      }
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
          if (addressFits(candidate, sent) && fieldsFit(candidate, places)) found = candidate;
        }
      }
      return found && resemblanceOf(found);
    },
  };
}

/** A header name's first letter and length, as ten bits. */
const traitOf = (name: string) => ((name.length << 5) | (name.charCodeAt(0) & 31)) & 1023;

function candidateOf(vendor: Definition, signature: Signature, rank: number): Candidate {
  const { path, query } = signature;
  const parts = wantedParts(query);
  return {
    vendor,
    signature,
    rank,
    parts,
    names: parts.reduce((bits, { hash }) => bits | bitOf(hash), 0),
    path: path === undefined ? null : new Pattern(path),
    headers: patternsOf(signature.headers),
    fields: patternsOf(signature.fields),
  };
}

type NamedPattern = readonly [name: string, pattern: Pattern];

function patternsOf(sources: Readonly<Record<string, string>> | undefined): readonly NamedPattern[] {
  return sources === undefined
    ? noPatterns
    : Object.entries(sources).map(([name, source]) => [name, new Pattern(source)]);
}

const noPatterns: readonly NamedPattern[] = [];

/** The query that is looked at: no address is asked about before the one before it has been told. */
const query = new Query();

/** The first of candidates whose address fits, where it goes before what was found already. */
function firstFitting(candidates: readonly Candidate[], sent: Sent, found: Candidate | null): Candidate | null {
  for (const candidate of candidates) {
    if (found !== null && found.rank < candidate.rank) return found;
    if (addressFits(candidate, sent)) return candidate;
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

function addressFits({ parts, names, path, headers }: Candidate, sent: Sent): boolean {
  query.read(sent.url.href);
  if ((names & ~query.names) !== 0) return false;
  if (path !== null && !path.holds(sent.url.pathname)) return false;
  for (const part of parts) if (!query.has(part)) return false;
  return headers.every(([wanted, pattern]) =>
    sent.headers.some(([name, value]) => name === wanted && pattern.holds(value)),
  );
}

function fieldsFit({ fields }: Candidate, places: ReadonlyMap<string, readonly Field[]>): boolean {
  return fields.every(([ending, pattern]) =>
    places.get(lastKey(ending))?.some(({ path, value }) => endsIn(path.text, ending) && pattern.holds(value)),
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
