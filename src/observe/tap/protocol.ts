import type { UnreadableReason } from '../observation.ts';

/** A body as the tap takes it, before anything is read or converted. */
export type BodySnapshot =
  | null
  | string
  | ArrayBuffer
  | Blob
  | { readonly parts: ReadonlyArray<string | ArrayBuffer> }
  | { readonly entries: ReadonlyArray<readonly [name: string, value: string | File]> }
  | { readonly unreadable: UnreadableReason };

/**
 * `form`: a form that may be sent by navigating. `message`: a WebSocket message, with the method and URL of the handshake.
 * `shared-worker`: a shared worker was started whose requests cannot be seen; it has no URL. `missed`: WebSocket messages
 * that no relay took to the ledger. `closed`: a WebSocket was closed, after its messages.
 */
export type NoticeKind = 'request' | 'form' | 'message' | 'shared-worker' | 'missed' | 'closed';

/** One message of a page about what it sends. It keeps this name on its whole way to the background. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly body: BodySnapshot;
  readonly stack?: string;
  /** The number of missed messages. */
  readonly count?: number;
}

/** WebSocket messages that were not recorded: their number is known, their content is not. */
export function missed(url: string, count: number): Notice {
  return { kind: 'missed', method: 'GET', url, body: null, count };
}

/** Sends a notice to the relay. Cheap, and never throws. */
export interface Notify {
  (notice: Notice): void;
  /** Whether to report every call, for its stack, and not only what the browser hides. */
  readonly wantsAll?: () => boolean;
}

/** Names of the events between tap and relay, on a port that no script of the page has. */
export const noticeEvent = 'notice';
export const stacksEvent = 'stacks';
export const workerEvent = 'worker';

/** Relay to tap: this many messages (`data`) of a WebSocket (`lastEventId`) are settled. In Firefox, only primitives reach a page. */
export const settledEvent = 'settled';

/** Relay to tap: the secret with which a later relay will connect to this tap. */
export const reunionEvent = 'reunion';

/** Tap to relay, on the port that it received: the tap is ready. */
export const hereEvent = 'here';

/** With a worker's port, and to and from a worker: another relay takes over. */
export const again = 'again';

/** Changes whenever taps and relays of two versions of the extension would be incompatible. */
export const protocolVersion = 3;
