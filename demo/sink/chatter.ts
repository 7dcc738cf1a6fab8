const hosts = [
  /^(accounts|clients\d|update|android\.clients)\.google(apis)?\.com$/,
  /^(content-autofill|optimizationguide-pa|safebrowsing|safebrowsingohttpgateway)\.googleapis\.com$/,
  /\.gvt1\.com$/,
  /(^|\.)mozilla\.(com|org|net)$/,
  /(^|\.)(mozgcp|firefox)\.(net|com)$/,
];

/** Whether only the browser itself contacts a host, for updates, lists and experiments, and never a page. */
export function isBrowserChatter(host: string): boolean {
  return hosts.some((pattern) => pattern.test(host));
}
