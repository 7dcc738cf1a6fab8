/** Hosts remembered at most: several times what a company's app talks to. Beyond them, all are forgotten. */
export const mostHosts = 2_000;

/**
 * Remembers what is told of hosts. An app's pages talk to the same few hundred all day, with ever new paths and queries:
 * what a name alone tells has to be found but once.
 *
 * @param tell must say the same of the same host each time
 */
export function remembering<Told extends object>(tell: (host: string) => Told): (host: string) => Told {
  const known = new Map<string, Told>();
  // One request is asked about several times in a row.
  let latest: string | null = null;
  let toldOfLatest: Told | null = null;
  return (host) => {
    if (toldOfLatest !== null && host === latest) return toldOfLatest;
    let told = known.get(host);
    if (told === undefined) {
      told = tell(host);
      if (known.size >= mostHosts) known.clear();
      known.set(host, told);
    }
    latest = host;
    toldOfLatest = told;
    return told;
  };
}
