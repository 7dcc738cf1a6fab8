import { hashWith } from './text-hash.ts';

/** Where on a host. Read only where hosts are shared: parsed URLs make their paths when asked. */
export type Place = Pick<URL, 'pathname'>;

/** Anywhere on a host that is nobody's in part. */
export const anywhere: Place = { pathname: '' };

/** Entries by host name, and by the beginning of the path where several share a host. */
export interface HostIndex<Entry> {
  /**
   * The entry for an address: the longest name that covers the host, and on it the longest path that covers the path.
   * A name without a star goes before one with a star in its first label, and that before those of everything below.
   */
  find(host: string, at: Place): Entry | undefined;
}

/** One entry of a name, and the beginning of the path it holds for; `''` is any. */
interface Claim<Entry> {
  readonly path: string;
  readonly entry: Entry;
}

/** What a host's first label has to begin and end with, and the claims of such hosts. */
interface Label<Entry> {
  readonly begins: string;
  readonly ends: string;
  readonly claims: Claim<Entry>[];
}

/** What is claimed of a name, of the names right below it by their labels, and of it with everything below. */
interface Name<Entry> {
  readonly text: string;
  /** Whether nothing is claimed: it is only what others end in. */
  isBare: boolean;
  itself: Claim<Entry>[] | null;
  labels: Label<Entry>[] | null;
  below: Claim<Entry>[] | null;
  /** Another name with the same hash. */
  readonly other: Name<Entry> | null;
}

const dot = '.'.charCodeAt(0);

/**
 * Indexes entries by their hosts: `t.example.com`, `*.example.com` (that name and all below it), `a-*.example.com` (those
 * whose first label begins so), each with a path after it. Names are compared in whole labels, never as parts of text, and
 * paths in whole words: `/tr` is the beginning of `/tr/`, not of `/travel`.
 */
export function indexByHost<Entry extends { readonly hosts: readonly string[] }>(
  entries: readonly Entry[],
): HostIndex<Entry> {
  // By their hash from the last character to the first. Above each name are all it ends in: where one is missing, no
  // longer one has to be looked for.
  const names = new Map<number, Name<Entry>>();
  for (const entry of entries) {
    for (const written of entry.hosts) {
      const slash = written.indexOf('/');
      const claims = claimsOn(slash < 0 ? written : written.slice(0, slash), names);
      claims.push({ path: slash < 0 ? '' : written.slice(slash), entry });
      if (claims.length > 1) claims.sort((a, b) => b.path.length - a.path.length);
    }
  }
  return {
    find(host, at) {
      let found: Entry | undefined;
      let above: Name<Entry> | null = null;
      let hash = 0;
      for (let from = host.length - 1; from >= 0; from -= 1) {
        const code = host.charCodeAt(from);
        if (code === dot) {
          above = nameIn(names.get(hash), host, from + 1);
          if (above === null) return found;
          found = claimOf(above.below, at) ?? found;
        }
        hash = hashWith(hash, code);
      }
      const whole = nameIn(names.get(hash), host, 0);
      const claimed = (whole && claimOf(whole.itself, at)) ?? (above && labelledIn(above, host, at));
      return claimed ?? (whole && claimOf(whole.below, at)) ?? found;
    },
  };
}

/**
 * Which of the names with the same hash a host has from a character on. One of which nothing is claimed is taken unseen:
 * at worst, longer ones are looked for in vain.
 */
function nameIn<Entry>(first: Name<Entry> | undefined, host: string, from: number): Name<Entry> | null {
  return first?.isBare && first.other === null ? first : sameIn(first, host, from);
}

function sameIn<Entry>(first: Name<Entry> | undefined, host: string, from: number): Name<Entry> | null {
  for (let name = first ?? null; name !== null; name = name.other)
    if (name.text.length === host.length - from && host.endsWith(name.text)) return name;
  return null;
}

/** Where the claims on a host belong. */
function claimsOn<Entry>(host: string, names: Map<number, Name<Entry>>): Claim<Entry>[] {
  const star = host.indexOf('*');
  const name = named(star < 0 ? host : host.slice(host.indexOf('.') + 1), names);
  name.isBare = false;
  if (star < 0) {
    name.itself ??= [];
    return name.itself;
  }
  if (host.startsWith('*.')) {
    name.below ??= [];
    return name.below;
  }
  const [begins, ends] = [host.slice(0, star), host.slice(star + 1, host.indexOf('.'))];
  name.labels ??= [];
  const known = name.labels.find((label) => label.begins === begins && label.ends === ends);
  if (known) return known.claims;
  const label: Label<Entry> = { begins, ends, claims: [] };
  name.labels.push(label);
  return label.claims;
}

/** A name of an index, made with all it ends in where they are missing. */
function named<Entry>(text: string, names: Map<number, Name<Entry>>): Name<Entry> {
  let hash = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === dot && sameIn(names.get(hash), text, at + 1) === null) nameFor(hash, text.slice(at + 1), names);
    hash = hashWith(hash, code);
  }
  return nameFor(hash, text, names);
}

function nameFor<Entry>(hash: number, text: string, names: Map<number, Name<Entry>>): Name<Entry> {
  const first = names.get(hash) ?? null;
  for (let known = first; known !== null; known = known.other) if (known.text === text) return known;
  const name: Name<Entry> = { text, isBare: true, itself: null, labels: null, below: null, other: first };
  names.set(hash, name);
  return name;
}

function labelledIn<Entry>({ labels }: Name<Entry>, host: string, at: Place): Entry | undefined {
  if (labels === null) return undefined;
  const label = host.slice(0, host.indexOf('.'));
  for (const { begins, ends, claims } of labels) {
    if (label.length < begins.length + ends.length || !label.startsWith(begins) || !label.endsWith(ends)) continue;
    const found = claimOf(claims, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function claimOf<Entry>(claims: readonly Claim<Entry>[] | null, at: Place): Entry | undefined {
  if (claims === null) return undefined;
  for (const claim of claims) if (claim.path === '' || beginsWith(at.pathname, claim.path)) return claim.entry;
  return undefined;
}

const isLetter = /[a-z]/i;

/** Whether a path begins with another, and no word of it goes on: `/tr` and `/tr/x`, `/v` and `/v19.0`; not `/travel`. */
function beginsWith(path: string, beginning: string): boolean {
  if (!path.startsWith(beginning)) return false;
  return !(isLetter.test(beginning.slice(-1)) && isLetter.test(path.charAt(beginning.length)));
}
