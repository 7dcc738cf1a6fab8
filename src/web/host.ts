/** Whether a host name is below a domain. Compares whole labels: `badexample.com` is not below `example.com`. */
export function isBelow(host: string, domain: string): boolean {
  return host.endsWith(`.${domain}`) && host.length > domain.length + 1;
}

/** Whether a host name is a domain, or below it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || isBelow(host, domain);
}
