import type { SessionStorage } from './web-request/journal.ts';

/** Remembers the WebSockets that the browser showed, so that messages that a page made up can be recognised. */
export interface ShownSockets {
  /**
   * Records that the browser showed a WebSocket.
   *
   * @param tabId -1 for a WebSocket without a tab, such as a service worker's
   */
  opened(tabId: number, url: string): void;
  /**
   * Whether the browser showed a WebSocket with this address, of this tab or of none. If not, the first call for it
   * waits until the browser shows it.
   *
   * @param limit milliseconds to wait at most
   */
  wasShown(tabId: number, url: string, limit: number): Promise<boolean>;
}

const prefix = 'socket:';
/** Limit: WebSockets that are remembered, and those that were waited for in vain. Beyond it, the oldest are forgotten. */
const mostSockets = 2_000;

/** Creates the memory of shown WebSockets, in a storage that survives a stop of the worker. */
export function rememberShownSockets(storage: SessionStorage): ShownSockets {
  const known = new Set<string>();
  const restored = storage.get(null).then(
    (stored) => {
      for (const key of Object.keys(stored)) if (key.startsWith(prefix)) known.add(key);
    },
    () => undefined,
  );
  const arrivals = new Set<() => void>();
  /**
   * WebSockets that the browser did not show within the limit. They are not waited for again: a WebSocket that was
   * opened before the extension was reloaded may send many messages.
   */
  const missing = new Set<string>();
  const isKnown = (tabId: number, url: string) => known.has(keyOf(tabId, url)) || known.has(keyOf(-1, url));

  return {
    opened(tabId, url) {
      const key = keyOf(tabId, url);
      if (known.has(key)) return;
      known.add(key);
      const [oldest] = known;
      if (known.size > mostSockets && oldest !== undefined) {
        known.delete(oldest);
        storage.remove([oldest]).catch(() => undefined);
      }
      storage.set({ [key]: true }).catch(() => undefined);
      for (const arrive of arrivals) arrive();
    },
    async wasShown(tabId, url, limit) {
      await restored;
      const end = Date.now() + (missing.has(keyOf(tabId, url)) ? 0 : limit);
      while (!isKnown(tabId, url) && Date.now() < end) {
        await new Promise<void>((resolve) => {
          const arrive = () => {
            arrivals.delete(arrive);
            resolve();
          };
          arrivals.add(arrive);
          setTimeout(arrive, end - Date.now());
        });
      }
      if (isKnown(tabId, url)) return true;
      missing.add(keyOf(tabId, url));
      const [oldest] = missing;
      if (missing.size > mostSockets && oldest !== undefined) missing.delete(oldest);
      return false;
    },
  };
}

function keyOf(tabId: number, url: string): string {
  return `${prefix}${tabId} ${url}`;
}
