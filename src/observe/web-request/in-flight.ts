import { bodySize, type Observation } from '../observation.ts';
import type { Shown } from '../tap/background/join.ts';
import type { RequestDetails } from './details.ts';

/** A request between its first step and its end. */
export interface InFlight extends Shown {
  /** Id of its hop: see `observation-id.ts`. */
  readonly id: string;
  readonly details: RequestDetails;
  /** Null until the request was sent. */
  headers: Observation['headers'] | null;
  /** The hop whose body this one repeats, after a redirect that keeps it. */
  readonly previous: InFlight | null;
}

/** Limits: requests, and bytes of their bodies. Beyond them, each new request drops the oldest one. */
const mostHeld = 4_000;
const mostBytes = 192 * 1024 * 1024;

/** Limit: finished and ignored requests that are remembered, so that a late step does not begin them again. */
const mostEnded = 10_000;

/** Creates the store of the requests in flight, oldest first, within limits of number and memory. */
export function createInFlight() {
  const held = new Map<string, { readonly request: InFlight; readonly bytes: number }>();
  const ended = new Set<string>();
  let heldBytes = 0;

  const end = (requestId: string): void => {
    ended.add(requestId);
    const [oldest] = ended;
    if (ended.size > mostEnded && oldest !== undefined) ended.delete(oldest);
  };
  const remove = (request: InFlight): void => {
    const { requestId } = request.details;
    const known = held.get(requestId);
    if (known?.request !== request) return;
    held.delete(requestId);
    heldBytes -= known.bytes;
    end(requestId);
  };

  return {
    get size() {
      return held.size;
    },
    get: (requestId: string): InFlight | undefined => held.get(requestId)?.request,
    hasEnded: (requestId: string): boolean => ended.has(requestId),
    all: (): InFlight[] => [...held.values()].map(({ request }) => request),
    /** Returns the request that was dropped to make room, if any. */
    put(request: InFlight): InFlight | null {
      const bytes = bodySize(request.body);
      const [oldest] = held.values();
      const isFull = held.size >= mostHeld || heldBytes + bytes > mostBytes;
      if (oldest && isFull) remove(oldest.request);
      ended.delete(request.details.requestId);
      held.set(request.details.requestId, { request, bytes });
      heldBytes += bytes;
      return oldest && isFull ? oldest.request : null;
    },
    remove,
    /** Remembers a request that is not recorded. */
    ignore: end,
  };
}
