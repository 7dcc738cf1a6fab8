const hosts = [
  /^(accounts|clients\d|update|android\.clients)\.google(apis)?\.com$/,
  /^(content-autofill|optimizationguide-pa|safebrowsing|safebrowsingohttpgateway)\.googleapis\.com$/,
  /\.gvt1\.com$/,
  /(^|\.)mozilla\.(com|org|net)$/,
  /(^|\.)(mozgcp|firefox)\.(net|com)$/,
];

/** Whether only the browser itself contacts a host, never a page: for updates, lists and experiments. */
export function isBrowserHost(host: string): boolean {
  return hosts.some((pattern) => pattern.test(host));
}
