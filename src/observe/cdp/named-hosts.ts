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

/**
 * The hosts that scripts name. Several captures may share this memory, so that a script is read once, however many tests
 * load it.
 */
export interface ScriptHosts {
  /**
   * The hosts that a script names; none if it cannot be read.
   * @param size bytes that were received for the script; 0 if it came from the browser's cache, so that its version is
   *   not known
   * @param read called if the script is not known; null if it cannot be read
   */
  hostsOf(address: string, size: number, read: () => Promise<ReadonlySet<string> | null>): Promise<Iterable<string>>;
}

/** Limit: scripts whose hosts are remembered. */
const mostScripts = 1_000;

/** Creates an empty memory of the hosts that scripts name. */
export function createScriptHosts(): ScriptHosts {
  const known = new Map<string, ReadonlySet<string>>();
  return {
    async hostsOf(address, size, read) {
      const key = `${size} ${address}`;
      const hosts = known.get(key) ?? (await read());
      if (hosts !== null && size > 0 && known.size < mostScripts) known.set(key, hosts);
      return hosts ?? [];
    },
  };
}
