import type { UnreadableReason } from '../observation.ts';

/** A body as the tap sees it, before anything is read or converted. */
export type SaidBody =
  | null
  | string
  | ArrayBuffer
  | Blob
  | { readonly parts: ReadonlyArray<string | ArrayBuffer> }
  | { readonly entries: ReadonlyArray<readonly [name: string, value: string | File]> }
  | { readonly unreadable: UnreadableReason };

/**
 * `form`: one that is sent by navigating, if it is. `message`: one of a WebSocket, whose handshake's method and URL it
 * has. `shared-worker`: one was started whose requests are out of sight; it has no URL. `missed`: messages of a
 * WebSocket that no relay has taken to the ledger.
 */
export type SaidKind = 'request' | 'form' | 'message' | 'shared-worker' | 'missed';

/** What the tap tells the relay. */
export interface Said {
  readonly kind: SaidKind;
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly body: SaidBody;
  readonly stack?: string;
  /** How many were missed. */
  readonly count?: number;
}

/** Messages of a WebSocket that nothing has recorded: their number is known, and nothing of what was in them. */
export function missed(url: string, count: number): Said {
  return { kind: 'missed', method: 'GET', url, body: null, count };
}

/** Tells the relay. Costs little, and throws nothing. */
export interface Tell {
  (said: Said): void;
  /** Whether to tell of every call, for its stack, and not only of what the browser hides. */
  readonly wantsAll?: () => boolean;
}

/** Names of the events between tap and relay. All are events of the port, which no script of the page has. */
export const saidEvent = 'said';
export const stacksEvent = 'stacks';
export const workerEvent = 'worker';

/** Relay to tap: so many messages (`data`) of a WebSocket (`lastEventId`) are dealt with. Primitives alone reach a page in Firefox. */
export const settledEvent = 'settled';

/** Relay to tap: the secret by which a later relay will meet this tap again. */
export const reunionEvent = 'reunion';

/** Tap to relay, on the port that it was handed: the tap is here. */
export const hereEvent = 'here';

/** With a worker's port, and to and from a worker: a later relay takes over. */
export const again = 'again';

/** Changes whenever taps and relays of two versions of the extension would not understand each other. */
export const protocolVersion = 2;
