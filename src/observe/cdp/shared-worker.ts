import type { Observation } from '../observation.ts';
import { unseenId } from '../observation-id.ts';
import type { Place } from './pages.ts';

/**
 * The start of a shared worker. The browser pauses other targets until they are observed, but it may start a shared
 * worker at once. Then the first requests of its script can be missed.
 */
export interface WorkerStart {
  /** Records that its requests are reported from now on. */
  listening(): void;
  /** Records that its script has run, which cannot be interrupted. */
  loaded(): void;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /**
   * Records that one of its requests was reported. If its script is a Blob or a `data:` address, the browser reports
   * none.
   */
  shown(): void;
  /** Whether the browser began to report its requests before its script ran, and has reported at least one. */
  readonly isSeen: boolean;
}

/** Creates the record of a shared worker's start, at the current time. */
export function createWorkerStart(): WorkerStart {
  let isListening = false;
  let isInTime = false;
  let isShown = false;
  return {
    listening() {
      isListening = true;
    },
    loaded() {
      isInTime = isListening;
    },
    shown() {
      isShown = true;
    },
    at: Date.now(),
    get isSeen() {
      return isInTime && isShown;
    },
  };
}

/**
 * An observation which states that an app's shared worker may have sent requests that were not captured. Empty if all
 * were captured, or if the worker's app is not known.
 */
export function unseenWorker(place: Place | null, { at, isSeen }: WorkerStart): Observation[] {
  if (place === null || isSeen) return [];
  return [
    {
      ...{ id: unseenId(place.app, at), at, transport: 'websocket', outcome: 'sent', tab: null, ...place },
      ...{ method: 'GET', url: `${place.app}/`, headers: [], callStack: null },
      body: { kind: 'unreadable', reason: 'shared-worker' },
    },
  ];
}
