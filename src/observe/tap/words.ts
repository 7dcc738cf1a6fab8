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
 * has. `shared-worker`: one was started whose requests are out of
 * sight; it has no URL.
 */
export type SaidKind = 'request' | 'form' | 'message' | 'shared-worker';

/** What the tap tells the relay. */
export interface Said {
  readonly kind: SaidKind;
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly body: SaidBody;
  readonly stack?: string;
}

/** Tells the relay. Costs little, and throws nothing. */
export interface Tell {
  (said: Said): void;
  /** Whether to tell of every call, for its stack, and not only of what the browser hides. */
  readonly wantsAll?: () => boolean;
}

/** Names of the events between tap and relay, and the first words to a tapped worker's own end. */
export const offerEvent = 'outflow-offer';
export const helloEvent = 'outflow-hello';
export const saidEvent = 'said';
export const stacksEvent = 'stacks';
export const workerEvent = 'worker';
