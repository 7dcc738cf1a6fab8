import { type Attempt, unguarded } from '../attempts.ts';
import type { Field } from '../decode/field.ts';
import { oncePerPathAnd } from '../decode/path.ts';
import { anyOf, Pattern } from './patterns.ts';
import { bitOf, Query, type WantedPart, wantedParts } from './query.ts';
import { hashOf } from './text-hash.ts';
import type { Definition, Signature } from './vendor.ts';

/** The parts of a request that signatures examine. */
export interface SentRequest {
  readonly url: URL;
  /** Names are in lower case. */
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
}

/** The vendor whose signature a request matches. */
export interface Resemblance {
  readonly vendor: Definition;
  /** `payload` if the signature requires fields of the payload. */
  readonly matchedBy: 'path' | 'payload';
  readonly confidence: number;
}

/** Identifies vendors' requests by their form, regardless of their hosts. */
export interface SignatureIndex {
  /** By address and headers alone. */
  byAddress(sent: SentRequest, attempt?: Attempt): Resemblance | null;
  /** By payload: decoded fields, except headers and parts of addresses, such as their path. */
  byPayload(sent: SentRequest, fields: readonly Field[], attempt?: Attempt): Resemblance | null;
}

/** The requirements of a signature, compiled. */
interface Demands {
  /** The required query parameters, and the bits of all their names ({@link bitOf}). */
  readonly parts: readonly WantedPart[];
  readonly names: number;
  readonly path: Pattern | null;
  readonly headers: readonly NamedPattern[];
  /** By the ends of their paths. */
  readonly fields: readonly NamedPattern[];
}

/**
 * A signature and its vendor. Its requirements are compiled when a request first partly matches it, since most never
 * do.
 */
class Candidate {
  private made: Demands | null = null;

  constructor(
    readonly vendor: Definition,
    readonly signature: Signature,
    /** Precedence among all signatures: the lowest rank comes first. */
    readonly rank: number,
  ) {}

  demands(): Demands {
    this.made ??= demandsOf(this.signature);
    return this.made;
  }
}

/** Indexes the signatures of definitions, so that each request is compared with only a few of them. */
export function indexSignatures(definitions: readonly Definition[]): SignatureIndex {
  const all: Array<Pick<Candidate, 'vendor' | 'signature'>> = [];
  for (const vendor of definitions)
    for (const signature of vendor.signatures ?? nothing) all.push({ vendor, signature });
  all.sort((a, b) => b.signature.confidence - a.signature.confidence);
  const byPath: Candidate[] = [];
  const byHeader = new Map<string, Candidate[]>();
  const byQuery = new Map<number, Candidate[]>();
  const byField = new Map<string, Candidate[]>();
  const keys = new Set<string>();
  for (const [rank, { vendor, signature }] of all.entries()) {
    const { fields, query } = signature;
    const candidate = new Candidate(vendor, signature, rank);
    const [header] = namesOf(signature.headers);
    if (fields !== undefined) {
      const endings = namesOf(fields).map(lastKey);
      addTo(byField, endings[0] ?? '', candidate);
      for (const key of endings) keys.add(key);
    } else if (header !== undefined) addTo(byHeader, header, candidate);
    else if (query !== undefined) addTo(byQuery, hashOf(longest(namesOf(query))), candidate);
    else byPath.push(candidate);
  }
  // Header names that differ from all required ones in length or first letter are skipped.
  const headerTraits = new Uint8Array(1024);
  for (const name of byHeader.keys()) headerTraits[traitOf(name)] = 1;
  const mayFitPath = anyOf(byPath.map(({ signature }) => signature.path ?? ''));

  return {
    byAddress(sent, attempt = unguarded) {
      const { url, headers } = sent;
      let found: Candidate | null = null;
      for (const header of headers) {
        const name = header[0];
        if (headerTraits[traitOf(name)] === 0) continue;
        const candidates = byHeader.get(name);
        if (candidates !== undefined) found = firstFitting(candidates, sent, found, attempt);
      }
      if (attempt(() => mayFitPath.holds(url.pathname), true)) found = firstFitting(byPath, sent, found, attempt);
      query.read(url.href);
      let tried: Set<readonly Candidate[]> | null = null;
      for (let at = 0; at < query.count; at += 1) {
        const candidates = byQuery.get(query.hashes[at] ?? 0);
        // A candidate examines all parameters, so a repeated name needs no second test.
        if (candidates === undefined || tried?.has(candidates)) continue;
        tried ??= new Set();
        tried.add(candidates);
        found = firstFitting(candidates, sent, found, attempt);
      }
      return found && resemblanceOf(found);
    },
    byPayload(sent, fields, attempt = unguarded) {
      const places = new Map<string, Field[]>();
      for (const field of fields) {
        if (field.location === 'header' || field.path.isUrlPart) continue;
        const key = wantedKey(field.path, keys);
        if (key === null) continue;
        const others = places.get(key);
        if (others) others.push(field);
        else places.set(key, [field]);
      }
      let found: Candidate | null = null;
      for (const key of places.keys()) {
        for (const candidate of byField.get(key) ?? []) {
          if (found !== null && found.rank < candidate.rank) break;
          if (attempt(() => addressFits(candidate, sent) && fieldsFit(candidate, places), false)) found = candidate;
        }
      }
      return found && resemblanceOf(found);
    },
  };
}

/** The last key of a path if a signature requires it, else null. */
const wantedKey = oncePerPathAnd((path, keys: ReadonlySet<string>): string | null => {
  const key = lastKey(path.text);
  return keys.has(key) ? key : null;
});

/** A header name's first letter and length, as ten bits. */
const traitOf = (name: string) => ((name.length << 5) | (name.charCodeAt(0) & 31)) & 1023;

function demandsOf({ query, path, headers, fields }: Signature): Demands {
  const parts = wantedParts(query);
  return {
    parts,
    names: parts.reduce((bits, { hash }) => bits | bitOf(hash), 0),
    path: path === undefined ? null : new Pattern(path),
    headers: patternsOf(headers),
    fields: patternsOf(fields),
  };
}

type NamedPattern = readonly [name: string, pattern: Pattern];

type Sources = Readonly<Record<string, string>> | undefined;

const namesOf = (sources: Sources): readonly string[] => (sources === undefined ? nothing : Object.keys(sources));

const patternsOf = (sources: Sources): readonly NamedPattern[] =>
  sources === undefined ? nothing : Object.entries(sources).map(([name, source]) => [name, new Pattern(source)]);

const nothing: readonly never[] = [];

/** The query of the current address, reused since addresses are processed one after another. */
const query = new Query();

/** The first candidate that matches the address, unless the one found so far takes precedence. */
function firstFitting(
  candidates: readonly Candidate[],
  sent: SentRequest,
  found: Candidate | null,
  attempt: Attempt,
): Candidate | null {
  for (const candidate of candidates) {
    if (found !== null && found.rank < candidate.rank) return found;
    if (attempt(() => addressFits(candidate, sent), false)) return candidate;
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

/** The longest of several names, which the fewest addresses are likely to have. */
const longest = (names: readonly string[]): string =>
  names.reduce((sofar, name) => (name.length > sofar.length ? name : sofar), '');

function addressFits(candidate: Candidate, sent: SentRequest): boolean {
  const { parts, names, path, headers } = candidate.demands();
  query.read(sent.url.href);
  if ((names & ~query.names) !== 0) return false;
  if (path !== null && !path.holds(sent.url.pathname)) return false;
  for (const part of parts) if (!query.has(part)) return false;
  return headers.every(([wanted, pattern]) =>
    sent.headers.some(([name, value]) => name === wanted && pattern.holds(value)),
  );
}

function fieldsFit(candidate: Candidate, places: ReadonlyMap<string, readonly Field[]>): boolean {
  return candidate
    .demands()
    .fields.every(([ending, pattern]) =>
      places.get(lastKey(ending))?.some(({ path, value }) => endsIn(path.text, ending) && pattern.holds(value)),
    );
}

/** Whether a folded path ends with whole keys: `a.b.c` ends with `b.c`, but `a.xb.c` does not. */
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
