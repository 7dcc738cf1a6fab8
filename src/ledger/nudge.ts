const channelName = 'outflow-ledger';

/**
 * Notifies every open page of the extension that the ledger changed. Has no content: pages read the ledger themselves.
 */
export function openNudge(): () => void {
  const channel = new BroadcastChannel(channelName);
  return () => channel.postMessage(null);
}

/** Calls the listener whenever the ledger has changed. Returns a function that stops it. */
export function onNudge(listener: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = () => listener();
  return () => channel.close();
}
