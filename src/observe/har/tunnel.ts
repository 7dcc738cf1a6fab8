/**
 * Leaves out CONNECT requests if a proxy recorded the requests in their tunnel. The content of the remaining tunnels is
 * unknown.
 * @param sent requests; `tunnel` is the host and port to which a CONNECT request opens a tunnel, null for others
 * @param hosts hosts of the other requests, with ports: see {@link hostOf}
 */
export function withoutDecryptedTunnels<Sent extends { readonly tunnel: string | null }>(
  sent: readonly Sent[],
  hosts: ReadonlySet<string>,
): readonly Sent[] {
  return sent.filter(({ tunnel }) => tunnel === null || !hosts.has(tunnel));
}

/** Host name and port, including the default port. */
export function hostOf(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  return `${hostname}:${port || (/^(?:https|wss):/.test(protocol) ? 443 : 80)}`;
}
