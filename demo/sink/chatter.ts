const hosts = [
  /^(accounts|clients\d|update|android\.clients)\.google(apis)?\.com$/,
  /^(content-autofill|optimizationguide-pa|safebrowsing|safebrowsingohttpgateway)\.googleapis\.com$/,
  /\.gvt1\.com$/,
  /(^|\.)mozilla\.(com|org|net)$/,
  /(^|\.)(mozgcp|firefox)\.(net|com)$/,
];

/** Whether a host is asked by the browser itself, for its updates, lists and experiments, never by a page. */
export function isBrowserChatter(host: string): boolean {
  return hosts.some((pattern) => pattern.test(host));
}
