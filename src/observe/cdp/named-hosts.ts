/**
 * A host in an address (`//host/`, `@host/`) or as a whole string (`'host'`), as scripts write the hosts to which they
 * send.
 */
const named = /(?:\/\/|[@"'`])((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,24})(?=[:/?"'`\\])/gi;

/** Limit: distinct hosts of one script. */
const mostHosts = 500;

/** The hosts that a script contains, in lower case. */
export function hostsIn(script: string): Set<string> {
  const hosts = new Set<string>();
  for (const [, host = ''] of script.matchAll(named)) {
    hosts.add(host.toLowerCase());
    if (hosts.size === mostHosts) break;
  }
  return hosts;
}
