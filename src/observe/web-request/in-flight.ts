import type { Shown } from '../join.ts';
import { bodySize, type Observation } from '../observation.ts';
import type { RequestDetails } from './details.ts';

/** What a tab tells of the page in it. */
export interface Tab {
  readonly url?: string | undefined;
  readonly incognito: boolean;
}

/** A request between its first step and its end. */
export interface Held extends Shown {
  readonly id: string;
  readonly details: RequestDetails;
  readonly tab: Promise<Tab | null>;
  /** Null until they have gone out. */
  headers: Observation['headers'] | null;
  /** The hop whose body this one repeats, after a redirect that keeps it. */
  readonly previous: Held | null;
}

/** Requests and bytes held at most; beyond them the oldest are given up. */
const mostHeld = 4_000;
const mostBytes = 192 * 1024 * 1024;

/** Ended requests remembered, so that a late step does not bring one back. */
const mostEnded = 10_000;

/** The requests whose end is not known yet, oldest first, within bounds of number and memory. */
export function createUnderWay(onGivenUp: (entry: Held) => void) {
  const held = new Map<string, { readonly entry: Held; readonly bytes: number }>();
  const ended = new Set<string>();
  let heldBytes = 0;

  const remove = (entry: Held): void => {
    const { requestId } = entry.details;
    const known = held.get(requestId);
    if (known?.entry !== entry) return;
    held.delete(requestId);
    heldBytes -= known.bytes;
    ended.add(requestId);
    const [oldest] = ended;
    if (ended.size > mostEnded && oldest !== undefined) ended.delete(oldest);
  };

  return {
    get size() {
      return held.size;
    },
    get: (requestId: string): Held | undefined => held.get(requestId)?.entry,
    hasEnded: (requestId: string): boolean => ended.has(requestId),
    all: (): Held[] => [...held.values()].map(({ entry }) => entry),
    put(entry: Held): void {
      const bytes = bodySize(entry.body);
      const [oldest] = held.values();
      if (oldest && (held.size >= mostHeld || heldBytes + bytes > mostBytes)) {
        remove(oldest.entry);
        onGivenUp(oldest.entry);
      }
      ended.delete(entry.details.requestId);
      held.set(entry.details.requestId, { entry, bytes });
      heldBytes += bytes;
    },
    remove,
  };
}
