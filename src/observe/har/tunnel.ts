/**
 * Leaves out CONNECT requests through which a proxy recorded requests: those say what left. What is left is a tunnel
 * whose content nobody saw.
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
