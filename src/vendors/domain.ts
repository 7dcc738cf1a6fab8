import { getDomain } from 'tldts';

/**
 * Registrable domain of a host name (Public Suffix List with its private part, so that `a.github.io` and `b.github.io`
 * are two owners); the host itself where it has none, as addresses and `localhost`.
 */
export function registrableDomain(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
