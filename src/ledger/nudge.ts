const channelName = 'outflow-ledger';

/**
 * Returns a function that notifies every open page of the extension of a change of the ledger. The message has no
 * content: pages read the ledger themselves.
 */
export function openNudge(): () => void {
  const channel = new BroadcastChannel(channelName);
  return () => channel.postMessage(null);
}

/** Calls the listener whenever the ledger has changed. Returns a function that removes the listener. */
export function onNudge(listener: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = () => listener();
  return () => channel.close();
}
