/** Entries by host name, and by the beginning of the path where several share a host. */
export interface HostIndex<Entry> {
  /** The entry for an address: the longest name that covers the host, and on it the longest path that covers the path. */
  find(host: string, path: string): Entry | undefined;
}

/** One entry of a name, and the beginning of the path it holds for; `''` is any. */
interface Claim<Entry> {
  readonly path: string;
  readonly entry: Entry;
}

/**
 * Indexes entries by their hosts: `t.example.com`, `*.example.com` (that name and all below it), either with a path
 * after it. Names are compared in whole labels, never as parts of text.
 */
export function indexByHost<Entry extends { readonly hosts: readonly string[] }>(
  entries: readonly Entry[],
): HostIndex<Entry> {
  const exact = new Map<string, Claim<Entry>[]>();
  const below = new Map<string, Claim<Entry>[]>();
  for (const entry of entries) {
    for (const written of entry.hosts) {
      const slash = written.indexOf('/');
      const host = slash < 0 ? written : written.slice(0, slash);
      const index = host.startsWith('*.') ? below : exact;
      const name = host.startsWith('*.') ? host.slice(2) : host;
      const claims = index.get(name) ?? [];
      claims.push({ path: slash < 0 ? '' : written.slice(slash), entry });
      claims.sort((a, b) => b.path.length - a.path.length);
      index.set(name, claims);
    }
  }
  return {
    find(host, path) {
      const claimed = claimOf(exact.get(host), path);
      if (claimed !== undefined) return claimed;
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

function claimOf<Entry>(claims: readonly Claim<Entry>[] | undefined, path: string): Entry | undefined {
  if (claims === undefined) return undefined;
  for (const claim of claims) if (claim.path === '' || path.startsWith(claim.path)) return claim.entry;
  return undefined;
}
