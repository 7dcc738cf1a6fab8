/** Entries by host name, and by the beginning of the path where several share a host. */
export interface HostIndex<Entry> {
  /**
   * The entry for an address: the longest name that covers the host, and on it the longest path that covers the path.
   * A name without a star goes before one with a star in its first label, and that before those of everything below.
   */
  find(host: string, path: string): Entry | undefined;
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

/**
 * Indexes entries by their hosts: `t.example.com`, `*.example.com` (that name and all below it), `a-*.example.com` (those
 * whose first label begins so), each with a path after it. Names are compared in whole labels, never as parts of text, and
 * paths in whole words: `/tr` is the beginning of `/tr/`, not of `/travel`.
 */
export function indexByHost<Entry extends { readonly hosts: readonly string[] }>(
  entries: readonly Entry[],
): HostIndex<Entry> {
  const exact = new Map<string, Claim<Entry>[]>();
  const below = new Map<string, Claim<Entry>[]>();
  const labelled = new Map<string, Label<Entry>[]>();
  for (const entry of entries) {
    for (const written of entry.hosts) {
      const slash = written.indexOf('/');
      const host = slash < 0 ? written : written.slice(0, slash);
      const claims = claimsOn(host, exact, below, labelled);
      claims.push({ path: slash < 0 ? '' : written.slice(slash), entry });
      claims.sort((a, b) => b.path.length - a.path.length);
    }
  }
  return {
    find(host, path) {
      const claimed = claimOf(exact.get(host), path);
      if (claimed !== undefined) return claimed;
      const first = host.indexOf('.');
      for (const { begins, ends, claims } of labelled.get(host.slice(first + 1)) ?? []) {
        const label = host.slice(0, first);
        if (label.length < begins.length + ends.length || !label.startsWith(begins) || !label.endsWith(ends)) continue;
        const found = claimOf(claims, path);
        if (found !== undefined) return found;
      }
      for (let from = 0; ; ) {
        const found = claimOf(below.get(from === 0 ? host : host.slice(from)), path);
        if (found !== undefined) return found;
        const dot = host.indexOf('.', from);
        if (dot < 0) return undefined;
        from = dot + 1;
      }
    },
  };
}

/** Where the claims on a host belong. */
function claimsOn<Entry>(
  host: string,
  exact: Map<string, Claim<Entry>[]>,
  below: Map<string, Claim<Entry>[]>,
  labelled: Map<string, Label<Entry>[]>,
): Claim<Entry>[] {
  const star = host.indexOf('*');
  if (star < 0 || host.startsWith('*.')) {
    const index = star < 0 ? exact : below;
    const name = star < 0 ? host : host.slice(2);
    const claims = index.get(name) ?? [];
    index.set(name, claims);
    return claims;
  }
  const dot = host.indexOf('.');
  const [begins, ends, rest] = [host.slice(0, star), host.slice(star + 1, dot), host.slice(dot + 1)];
  const labels = labelled.get(rest) ?? [];
  labelled.set(rest, labels);
  const known = labels.find((label) => label.begins === begins && label.ends === ends);
  if (known) return known.claims;
  const label: Label<Entry> = { begins, ends, claims: [] };
  labels.push(label);
  return label.claims;
}

function claimOf<Entry>(claims: readonly Claim<Entry>[] | undefined, path: string): Entry | undefined {
  if (claims === undefined) return undefined;
  for (const claim of claims) if (beginsWith(path, claim.path)) return claim.entry;
  return undefined;
}

const isLetter = /[a-z]/i;

/** Whether a path begins with another, and no word of it goes on: `/tr` and `/tr/x`, `/v` and `/v19.0`; not `/travel`. */
function beginsWith(path: string, beginning: string): boolean {
  if (!path.startsWith(beginning)) return false;
  return !(isLetter.test(beginning.slice(-1)) && isLetter.test(path.charAt(beginning.length)));
}
