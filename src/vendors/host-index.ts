/** The path on a host. Read only if hosts are shared by path, since `URL` computes it on access. */
export type UrlPath = Pick<URL, 'pathname'>;

/** An empty path, to look up hosts that are not shared by path. */
export const noPath: UrlPath = { pathname: '' };

/** Limit: characters of a name that DNS can resolve (RFC 1035 §2.3.4). */
const longestHost = 253;

/** An entry, and the path prefix for which it applies; `''` applies to every path. */
export interface HostClaim<Entry> {
  readonly path: string;
  readonly entry: Entry;
}

/** Entries by host name, and by path prefix if several share a host. */
export interface HostIndex<Entry> {
  /**
   * All entries that may apply to a host, in order of precedence: the first whose prefix {@link covers} the path
   * applies. The longest matching name comes first, and among equal names the longest path. A name without a star comes
   * before one with a star in its first label, and that before `*.` names. The list ends at the first entry that
   * applies to every path.
   */
  claimsOn(host: string): ReadonlyArray<HostClaim<Entry>>;
  /** The entry for an address: the first claim on its host that covers its path. */
  find(host: string, at: UrlPath): Entry | undefined;
}

/** A claim in a linked list of claims on the same name, longest path first. */
interface Link<Entry> extends HostClaim<Entry> {
  next: Link<Entry> | null;
}

/** The prefix and suffix of a host's first label, and the claims on such hosts. */
interface Label<Entry> {
  readonly begins: string;
  readonly ends: string;
  claims: Link<Entry> | null;
}

/**
 * Indexes entries by their hosts: `t.example.com`, `*.example.com` (that name and all names below it),
 * `a-*.example.com` (names whose first label begins with `a-`), each optionally followed by a path. Names are compared
 * by whole labels and paths by whole words: `/tr` is a prefix of `/tr/`, not of `/travel`.
 */
export function indexByHost<Entry extends { readonly hosts: readonly string[] }>(
  entries: readonly Entry[],
): HostIndex<Entry> {
  // Linked lists instead of arrays: there are thousands of hosts, and they are indexed whenever the background starts.
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

  const claimsOn = (host: string): HostClaim<Entry>[] => {
    const claims: HostClaim<Entry>[] = [];
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

/** Inserts a link after those with paths of the same or greater length. Returns the head of the list. */
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

/**
 * Appends claims to an array. Returns true if the last one applies to every path, so that later claims are irrelevant.
 */
function collected<Entry>(first: Link<Entry> | null | undefined, claims: HostClaim<Entry>[]): boolean {
  for (let link = first ?? null; link !== null; link = link.next) {
    claims.push(link);
    if (link.path === '') return true;
  }
  return false;
}

const isLetter = /[a-z]/i;

/**
 * Whether a claim's path prefix matches a path in whole words: `/tr` covers `/tr/x`, and `/v` covers `/v19.0`, but
 * `/tr` does not cover `/travel`. A star matches any segment: `/*\/events` covers `/12/events`.
 */
export function covers(beginning: string, { pathname }: UrlPath): boolean {
  if (beginning === '') return true;
  if (beginning.includes('*')) {
    const parts = pathname.split('/');
    return beginning.split('/').every((part, at) => (part === '*' ? Boolean(parts[at]) : part === parts[at]));
  }
  if (!pathname.startsWith(beginning)) return false;
  return !(isLetter.test(beginning.slice(-1)) && isLetter.test(pathname.charAt(beginning.length)));
}
