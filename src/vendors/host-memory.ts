/** Hosts remembered at most: many times what a company's app talks to. Beyond them, all are forgotten. */
export const mostHosts = 5_000;

/**
 * Remembers what is told of addresses' hosts. An app's pages talk to the same few hundred all day, with ever new paths and
 * queries: what a name alone tells has to be found but once.
 *
 * @param tell must say the same of the same host each time
 */
export function rememberingHosts<Told extends object>(tell: (host: string) => Told): (url: URL) => Told {
  let known = nothing<Told>();
  let count = 0;
  const toldOf = (host: string): Told => {
    const before = known[host];
    if (before !== undefined) return before;
    const told = tell(host);
    if (count >= mostHosts) {
      known = nothing();
      count = 0;
    }
    known[host] = told;
    count += 1;
    return told;
  };
  // One request is asked about several times in a row.
  let latest: string | null = null;
  let toldLatest: Told | null = null;
  return (url) => {
    const { href } = url;
    if (toldLatest !== null && href === latest) return toldLatest;
    toldLatest = toldOf(url.hostname);
    latest = href;
    return toldLatest;
  };
}

/** No map: engines find a part of another text, such as a URL's host, a third quicker among an object's properties. */
const nothing = <Told>(): Record<string, Told> => Object.create(null) as Record<string, Told>;
