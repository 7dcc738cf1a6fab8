import type { Observation } from '../observe/observation.ts';
import { addressTag, addressTagIn, timedId } from '../observe/observation-id.ts';
import type { LoggedRequest } from '../observe/tap/background/receive.ts';
import type { SessionStorage } from '../observe/web-request/journal.ts';
import { type Interval, isNear } from './counterparts.ts';

/**
 * The requests that recovery handed over to the recorder, in case the browser shows them all the same, perhaps to a
 * later worker instance. Their addresses are not kept.
 */
export interface HandedOver {
  /** Adds requests that are handed over now. */
  add(requests: readonly LoggedRequest[]): void;
  /**
   * Whether a request that the browser shows now was handed over; true once for each that was. Call it only
   * after {@link known} has resolved.
   */
  take(shown: Pick<Observation, 'id' | 'at' | 'tab'>): boolean;
  /** Resolves when the requests that earlier worker instances handed over have been read. */
  readonly known: Promise<void>;
}

/** A request that was handed over. Times in milliseconds since the epoch. */
interface HandedOverRequest extends Interval {
  readonly tabId: number;
  /** The tag of its address. */
  readonly tag: string;
  /** When it was handed over. */
  readonly since: number;
}

/**
 * Milliseconds after which a request that was handed over is forgotten: the browser does not show it any more.
 */
const rememberedFor = 60_000;

/** Limit: requests that are stored. */
const mostStored = 4_000;
const storedKey = 'handed-over';

/**
 * Creates the memory, in the browser's session storage, like the journal. Does not wait for writes, since the browser
 * completes them even if it stops the worker.
 */
export function rememberHandedOver(storage: SessionStorage): HandedOver {
  const handedOver = new Map<string, HandedOverRequest>();
  const known = storage.get(null).then(
    ({ [storedKey]: stored }) => {
      for (const [id, request] of (stored ?? []) as Array<[string, HandedOverRequest]>) handedOver.set(id, request);
    },
    () => undefined,
  );
  const store = () => {
    const now = Date.now();
    for (const [id, { since }] of handedOver) if (now - since >= rememberedFor) handedOver.delete(id);
    const stored = [...handedOver].slice(-mostStored);
    const work = stored.length > 0 ? storage.set({ [storedKey]: stored }) : storage.remove([storedKey]);
    void work.catch(() => undefined);
  };
  return {
    known,
    add(requests) {
      if (requests.length === 0) return;
      const since = Date.now();
      for (const request of requests) {
        const { at, endedAt, tabId, url } = request;
        handedOver.set(timedId(request), { tabId, at, endedAt, tag: addressTag(url), since });
      }
      store();
    },
    take({ id, at, tab }) {
      for (const [key, handed] of handedOver) {
        // A request that was sent after that one was handed over is another request.
        if (handed.tabId !== tab || at > handed.since || !isNear(at, handed)) continue;
        if (handed.tag !== addressTagIn(id)) continue;
        handedOver.delete(key);
        store();
        return true;
      }
      return false;
    },
  };
}
