/** A host in an address (`//host/`, `@host/`) or as a whole text (`'host'`), as scripts name those that they send to. */
const named = /(?:\/\/|[@"'`])((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,24})(?=[:/?"'`\\])/gi;

/** Limit: distinct hosts taken from one script. */
const mostHosts = 500;

/** The hosts that a script names, in lower case. */
export function hostsIn(script: string): Set<string> {
  const hosts = new Set<string>();
  for (const [, host = ''] of script.matchAll(named)) {
    hosts.add(host.toLowerCase());
    if (hosts.size === mostHosts) break;
  }
  return hosts;
}
