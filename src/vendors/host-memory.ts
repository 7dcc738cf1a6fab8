/** Limit: hosts that are cached: many times what a company's app contacts. If there are more, the cache is cleared. */
export const mostHosts = 5_000;

/**
 * Returns a function that looks up what is known about the host of an address, and caches it. An app's pages use the
 * same few hundred hosts with ever new paths and queries, so results that depend only on the host are computed once.
 * @param find must always return the same result for the same host
 */
export function hostCache<Known extends object>(find: (host: string) => Known): (url: URL) => Known {
  let known = nothing<Known>();
  let count = 0;
  const knownOf = (host: string): Known => {
    const before = known[host];
    if (before !== undefined) return before;
    const found = find(host);
    if (count >= mostHosts) {
      known = nothing();
      count = 0;
    }
    known[host] = found;
    count += 1;
    return found;
  };
  // Each request is looked up several times in a row.
  let latest: string | null = null;
  let latestKnown: Known | null = null;
  return (url) => {
    const { href } = url;
    if (latestKnown !== null && href === latest) return latestKnown;
    latestKnown = knownOf(url.hostname);
    latest = href;
    return latestKnown;
  };
}

/**
 * A plain object instead of a Map: engines look up a substring, such as a URL's host, a third faster among an object's
 * properties.
 */
const nothing = <Known>(): Record<string, Known> => Object.create(null) as Record<string, Known>;
