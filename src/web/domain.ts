import { getDomain, parse } from 'tldts';
import { createMemo } from '../memo.ts';

/** The input is always the host of a parsed URL, so nothing needs to be extracted or validated. */
const ofHost = { allowPrivateDomains: true, extractHostname: false, validateHostname: false } as const;

/**
 * Registrable domain of a host name, by the Public Suffix List including its private section: `a.github.io` and
 * `b.github.io` have different owners. Returns the host itself if it has no registrable domain, such as an IP address
 * or `localhost`.
 */
export function registrableDomain(host: string): string {
  return cachedDomain(host, findDomain);
}

const cachedDomain = createMemo<string, string>(2_048);

function findDomain(host: string): string {
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  return getDomain(name, ofHost) ?? host;
}

/** Whether a name is a public suffix, below which different owners have names, such as `co.uk` or `github.io`. */
export function isPublicSuffix(name: string): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(name, { allowPrivateDomains: true });
  return publicSuffix === name && (isIcann === true || isPrivate === true);
}
