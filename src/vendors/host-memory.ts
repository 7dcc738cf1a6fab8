/** Hosts remembered at most: many times what a company's app talks to. Beyond them, all are forgotten. */
export const mostHosts = 5_000;

/**
 * Caches what is known of addresses' hosts. An app's pages use the same few hundred hosts with ever new paths and
 * queries, so what depends only on the name is computed once.
 *
 * @param find must return the same for the same host each time
 */
export function rememberingHosts<Known extends object>(find: (host: string) => Known): (url: URL) => Known {
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
  // One request is asked about several times in a row.
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

/** No map: engines find a part of another text, such as a URL's host, a third quicker among an object's properties. */
const nothing = <Known>(): Record<string, Known> => Object.create(null) as Record<string, Known>;
