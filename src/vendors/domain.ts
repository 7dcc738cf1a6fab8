import { getDomain, parse } from 'tldts';

/** Domains worked out before: pages talk to the same hosts all day. */
const known = new Map<string, string>();
const mostKnown = 5_000;

/**
 * Registrable domain of a host name (Public Suffix List with its private part, so that `a.github.io` and `b.github.io`
 * are two owners); the host itself where it has none, as addresses and `localhost`.
 */
export function registrableDomain(host: string): string {
  let domain = known.get(host);
  if (domain === undefined) {
    domain = getDomain(host, { allowPrivateDomains: true }) ?? host;
    if (known.size >= mostKnown) known.clear();
    known.set(host, domain);
  }
  return domain;
}

/** Whether a name is a suffix below which many owners have names of their own, such as `co.uk` or `github.io`. */
export function isPublicSuffix(name: string): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(name, { allowPrivateDomains: true });
  return publicSuffix === name && (isIcann === true || isPrivate === true);
}
