import { getDomain, parse } from 'tldts';
import { createMemo } from '../memo.ts';

/** What is asked about is a host of a parsed URL already. */
const ofHost = { allowPrivateDomains: true, extractHostname: false, validateHostname: false } as const;

/**
 * Registrable domain of a host name (Public Suffix List with its private part, so that `a.github.io` and `b.github.io`
 * are two owners); the host itself where it has none, as addresses and `localhost`.
 */
export function registrableDomain(host: string): string {
  return domains(host, findDomain);
}

const domains = createMemo<string, string>(2_048);

function findDomain(host: string): string {
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  return getDomain(name, ofHost) ?? host;
}

/** Whether a name is a suffix below which many owners have names of their own, such as `co.uk` or `github.io`. */
export function isPublicSuffix(name: string): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(name, { allowPrivateDomains: true });
  return publicSuffix === name && (isIcann === true || isPrivate === true);
}
