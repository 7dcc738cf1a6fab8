import type { Observation } from '../observation.ts';
import type { Place } from './pages.ts';

/**
 * The start of a shared worker. The browser holds other targets until they are listened to; a shared worker it may start
 * at once, so that what its script sends first can be missed.
 */
export interface Start {
  /** Its requests are reported from now on. */
  listening(): void;
  /** Its script has run, which cannot be interrupted. */
  loaded(): void;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Whether its requests were reported before its script ran. */
  readonly isSeen: boolean;
}

export function createStart(): Start {
  let isListening = false;
  let isSeen = false;
  return {
    listening() {
      isListening = true;
    },
    loaded() {
      isSeen = isListening;
    },
    at: Date.now(),
    get isSeen() {
      return isSeen;
    },
  };
}

/** An observation of the fact that a shared worker of an app may have sent what was not seen; none if all was. */
export function unseenWorker(place: Place | null, { at, isSeen }: Start): Observation[] {
  if (place === null || isSeen) return [];
  return [
    {
      ...{ id: `unseen.${place.app}.${at}`, at, transport: 'websocket', outcome: 'sent', tab: null, ...place },
      ...{ method: 'GET', url: `${place.app}/`, headers: [], callStack: null },
      body: { kind: 'unreadable', reason: 'shared-worker' },
    },
  ];
}
