import type { HarEntry } from './entry.ts';

/**
 * Leaves out CONNECT requests through which a proxy recorded requests: those say what left. What is left is a tunnel
 * whose content nobody saw.
 */
export function withoutDecryptedTunnels(entries: readonly HarEntry[]): readonly HarEntry[] {
  const hosts = new Set(entries.filter(({ method }) => method !== 'CONNECT').map(({ url }) => hostOf(url)));
  return entries.filter(({ method, url }) => method !== 'CONNECT' || !hosts.has(hostOf(url)));
}

/** Host name and port, also the default one. */
function hostOf(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  return `${hostname}:${port || (/^(?:https|wss):/.test(protocol) ? 443 : 80)}`;
}
