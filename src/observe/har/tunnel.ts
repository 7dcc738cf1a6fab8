/**
 * Leaves out CONNECT requests if a proxy recorded the requests in their tunnel. The remaining tunnels have an unknown
 * content.
 *
 * @param hosts of the other requests
 */
export function withoutDecryptedTunnels<Sent extends { readonly tunnel: string | null }>(
  sent: readonly Sent[],
  hosts: ReadonlySet<string>,
): readonly Sent[] {
  return sent.filter(({ tunnel }) => tunnel === null || !hosts.has(tunnel));
}

/** Host name and port, also the default one. */
export function hostOf(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  return `${hostname}:${port || (/^(?:https|wss):/.test(protocol) ? 443 : 80)}`;
}
