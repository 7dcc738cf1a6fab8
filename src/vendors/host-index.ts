/** Where on a host. Read only where hosts are shared: parsed URLs make their paths when asked. */
export type Place = Pick<URL, 'pathname'>;

/** Anywhere on a host that is not shared by path. */
export const anywhere: Place = { pathname: '' };

/** Characters of a name that can be resolved (RFC 1035, §2.3.4). */
export const longestHost = 253;

/** An entry, and the beginning of the path it holds for; `''` is any. */
export interface Claim<Entry> {
  readonly path: string;
  readonly entry: Entry;
}

/** Entries by host name, and by the beginning of the path where several share a host. */
export interface HostIndex<Entry> {
  /**
   * What is claimed of a host, of which the first that {@link covers} a path counts: the longest name that covers the
   * host first, and on it the longest path. A name without a star goes before one with a star in its first label, and
   * that before those of everything below. What comes after a claim on any path is left out.
   */
  claimsOn(host: string): ReadonlyArray<Claim<Entry>>;
  /** The entry for an address: that of the first claim on its host that covers it. */
  find(host: string, at: Place): Entry | undefined;
}

/** A claim on a name, and the next on the same: one of a path that is no longer. */
interface Link<Entry> extends Claim<Entry> {
  next: Link<Entry> | null;
}

/** What a host's first label has to begin and end with, and the claims of such hosts. */
interface Label<Entry> {
  readonly begins: string;
  readonly ends: string;
  claims: Link<Entry> | null;
}

/**
 * Indexes entries by their hosts: `t.example.com`, `*.example.com` (that name and all below it), `a-*.example.com`
 * (those whose first label begins so), each with a path after it. Names are compared in whole labels, never as parts of
 * text, and paths in whole words: `/tr` is the beginning of `/tr/`, not of `/travel`.
 */
export function indexByHost<Entry extends { readonly hosts: readonly string[] }>(
  entries: readonly Entry[],
): HostIndex<Entry> {
  // Nothing but a link is made for an entry's host: there are thousands, and they are indexed whenever a worker starts.
  const itself = new Map<string, Link<Entry>>();
  const below = new Map<string, Link<Entry>>();
  const labels = new Map<string, Label<Entry>[]>();
  for (const entry of entries) {
    for (const written of entry.hosts) {
      const slash = written.indexOf('/');
      const host = slash < 0 ? written : written.slice(0, slash);
      const link: Link<Entry> = { path: slash < 0 ? '' : written.slice(slash), entry, next: null };
      if (host.startsWith('*.')) addTo(below, host.slice(2), link);
      else if (host.includes('*')) addToLabel(labels, host, link);
      else addTo(itself, host, link);
    }
  }

  const claimsOn = (host: string): Claim<Entry>[] => {
    const claims: Claim<Entry>[] = [];
    if (host.length > longestHost) return claims;
    if (collected(itself.get(host), claims)) return claims;
    let dot = host.indexOf('.');
    if (labels.size > 0 && dot >= 0) {
      for (const { begins, ends, claims: ofLabel } of labels.get(host.slice(dot + 1)) ?? []) {
        if (dot < begins.length + ends.length || !host.startsWith(begins) || !host.endsWith(ends, dot)) continue;
        if (collected(ofLabel, claims)) return claims;
      }
    }
    if (collected(below.get(host), claims)) return claims;
    for (; dot >= 0; dot = host.indexOf('.', dot + 1))
      if (collected(below.get(host.slice(dot + 1)), claims)) return claims;
    return claims;
  };

  return {
    claimsOn,
    find(host, at) {
      for (const { path, entry } of claimsOn(host)) if (covers(path, at)) return entry;
      return undefined;
    },
  };
}

function addTo<Entry>(names: Map<string, Link<Entry>>, name: string, link: Link<Entry>): void {
  const first = names.get(name);
  const changed = first === undefined ? link : linkedTo(first, link);
  if (changed !== first) names.set(name, changed);
}

function addToLabel<Entry>(labels: Map<string, Label<Entry>[]>, host: string, link: Link<Entry>): void {
  const star = host.indexOf('*');
  const dot = host.indexOf('.');
  const [begins, ends] = [host.slice(0, star), host.slice(star + 1, dot)];
  const name = host.slice(dot + 1);
  const sofar = labels.get(name) ?? [];
  const known = sofar.find((label) => label.begins === begins && label.ends === ends);
  if (known) known.claims = linkedTo(known.claims, link);
  else labels.set(name, [...sofar, { begins, ends, claims: link }]);
}

/** A row of links with one more, after those of paths as long or longer. Gives the first. */
function linkedTo<Entry>(first: Link<Entry> | null, link: Link<Entry>): Link<Entry> {
  if (first === null || first.path.length < link.path.length) {
    link.next = first;
    return link;
  }
  let before = first;
  while (before.next !== null && before.next.path.length >= link.path.length) before = before.next;
  link.next = before.next;
  before.next = link;
  return first;
}

/** Adds claims to those that go before them. Whether the last is on any path, so that nothing counts after it. */
function collected<Entry>(first: Link<Entry> | null | undefined, claims: Claim<Entry>[]): boolean {
  for (let link = first ?? null; link !== null; link = link.next) {
    claims.push(link);
    if (link.path === '') return true;
  }
  return false;
}

const isLetter = /[a-z]/i;

/**
 * Whether a path begins with that of a claim, and no word of it goes on: `/tr` covers `/tr/x`, `/v` `/v19.0`; not
 * `/travel`. A part that is a star covers any: `/*\/events` covers `/12/events`.
 */
export function covers(beginning: string, { pathname }: Place): boolean {
  if (beginning === '') return true;
  if (beginning.includes('*')) {
    const parts = pathname.split('/');
    return beginning.split('/').every((part, at) => (part === '*' ? Boolean(parts[at]) : part === parts[at]));
  }
  if (!pathname.startsWith(beginning)) return false;
  return !(isLetter.test(beginning.slice(-1)) && isLetter.test(pathname.charAt(beginning.length)));
}
