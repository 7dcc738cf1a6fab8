import type { SessionStorage } from './web-request/journal.ts';

/** Remembers which WebSockets the browser showed, so that made-up messages can be recognised. */
export interface Sockets {
  opened(tabId: number, url: string): void;
  /** Whether the browser showed such a socket; waits for it once, until the limit, in milliseconds. */
  isOpen(tabId: number, url: string, limit: number): Promise<boolean>;
}

const prefix = 'socket:';
/** Most addresses remembered; beyond it the oldest are forgotten. */
const mostSockets = 2_000;

export function rememberSockets(storage: SessionStorage): Sockets {
  const known = new Set<string>();
  const restored = storage.get(null).then(
    (stored) => {
      for (const key of Object.keys(stored)) if (key.startsWith(prefix)) known.add(key);
    },
    () => undefined,
  );
  const arrivals = new Set<() => void>();
  /** Waited for in vain: messages come often through a socket that was opened before the extension was reloaded. */
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
    async isOpen(tabId, url, limit) {
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
      if (!isKnown(tabId, url)) missing.add(keyOf(tabId, url));
      return isKnown(tabId, url);
    },
  };
}

function keyOf(tabId: number, url: string): string {
  return `${prefix}${tabId} ${url}`;
}
