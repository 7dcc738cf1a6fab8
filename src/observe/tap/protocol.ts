import type { UnreadableReason } from '../observation.ts';

/** A body as the tap takes it from the page: Blobs and files are not read yet. */
export type BodySnapshot =
  | null
  | string
  | ArrayBuffer
  | Blob
  | { readonly parts: ReadonlyArray<string | ArrayBuffer> }
  | { readonly entries: ReadonlyArray<readonly [name: string, value: string | File]> }
  | { readonly unreadable: UnreadableReason };

/**
 * `request`: a request, or the handshake of a WebSocket. `form`: a form that may be sent by navigating. `message`: a
 * WebSocket message, with the method and URL of the handshake. `shared-worker`: a shared worker was started that the
 * browser does not show completely; its URL is a placeholder. `missed`: WebSocket messages that no relay reported as
 * settled; only their number is known. `closed`: a WebSocket was closed, after its messages.
 */
export type NoticeKind = 'request' | 'form' | 'message' | 'shared-worker' | 'missed' | 'closed';

/** One message of the tap about what its page sends. */
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

/** A notice of WebSocket messages that no relay reported as settled: their number is known, their content is not. */
export function missed(url: string, count: number): Notice {
  return { kind: 'missed', method: 'GET', url, body: null, count };
}

/** Sends a notice to the relay. Cheap, and never throws. */
export interface Notify {
  (notice: Notice): void;
  /** Whether to report every call, because of its call stack, and not only the calls whose body the browser hides. */
  readonly wantsAll?: () => boolean;
}

/**
 * Names of the events between tap and relay, on a port that no script of the page has.
 */

/** Tap to relay: a {@link Notice} (`data`). */
export const noticeEvent = 'notice';

/** Relay to tap: whether it wants call stacks (`data`). */
export const stacksEvent = 'stacks';

/** Tap to relay: the port of a worker (`ports`), with {@link takeover} (`data`) if an earlier relay had it. */
export const workerEvent = 'worker';

/**
 * Relay to tap: this many messages (`data`) of a WebSocket (`lastEventId`) are settled: in the ledger, refused, or
 * counted as lost. In Firefox, only primitives reach a page.
 */
export const settledEvent = 'settled';

/** Relay to tap: the secret with which a later relay will connect to this tap. */
export const reunionEvent = 'reunion';

/** Tap to relay: the tap has received the port and listens on it. */
export const connectedEvent = 'here';

/** Message between a relay and a worker's tap, in both directions: the relay replaces an earlier one. */
export const takeover = 'again';

/** Increased when the tap of one version of the extension and the relay of another would be incompatible. */
export const protocolVersion = 3;
