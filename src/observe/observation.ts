/** Why a body, or part of one, could not be read. Stable: reports have these words under `coverage.unreadable`. */
export type UnreadableReason =
  /** Chromium's webRequest hides Blob bodies: `requestBody.error = "Unknown error."`. */
  | 'blob-body'
  /** A body sent as a stream, which neither the browser nor the page showed. */
  | 'stream-body'
  /** A file the page uploads: the browser hands over its name, not its bytes. */
  | 'file-body'
  /** The browser reported a body without its content. */
  | 'hidden-body'
  /** CONNECT: a tunnel through a proxy that did not record its content. */
  | 'tunnel'
  /** Messages of a WebSocket that was opened outside the tap's reach; only its connection was seen. */
  | 'socket-messages'
  /** A shared worker runs: Chromium hides its WebSockets from extensions, connections and messages. */
  | 'shared-worker'
  /** The background was stopped between the body and the headers of the same request. */
  | 'worker-stopped'
  /** It left while the extension was being reloaded or updated, or was switched off. */
  | 'reloaded'
  /** More bytes, fields or levels of nesting than the decoder's budget allows. */
  | 'too-large'
  /** No codec could read the bytes, or they have too many layers. */
  | 'undecodable';

/** A file in a form. Its bytes are null if neither the browser nor the page showed them. */
export class FormFile {
  readonly name: string;
  /** Media type, as the page gave it. */
  readonly type: string;
  readonly bytes: Uint8Array | null;

  constructor(name: string, type: string, bytes: Uint8Array | null) {
    this.name = name;
    this.type = type;
    this.bytes = bytes;
  }
}

export type FormEntry = readonly [name: string, value: string | FormFile];

/**
 * What a browser leaves out of a body that it shows. `files`: Chromium gives a multipart body without its files' bytes.
 * `maybe-files`: in a form that the browser parsed, a file's name looks like any other value. `rest`: Firefox cuts a long
 * body.
 */
export type Lack = 'files' | 'maybe-files' | 'rest';

/**
 * The bytes a page sent, or the reason why they could not be read; an unreadable body is never an empty one. `said`:
 * the browser hid the body, or files in it, and they come from the page's notice.
 */
export type Body =
  | { readonly kind: 'none'; readonly said?: true }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly lacks?: Lack; readonly said?: true }
  /** A form that was parsed already: by the browser (`requestBody.formData`), or by the page that filled it. */
  | { readonly kind: 'form'; readonly entries: readonly FormEntry[]; readonly lacks?: Lack; readonly said?: true }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** Whether a body, or files in it, come only from the page. */
export function isSaid(body: Body): boolean {
  return body.kind !== 'unreadable' && body.said === true;
}

/** Bytes of a body as they left; of a parsed form, what its fields would take URL-encoded without escapes. */
export function bodySize(body: Body): number {
  if (body.kind === 'bytes') return body.bytes.length;
  if (body.kind !== 'form') return 0;
  const size = body.entries.reduce((sum, [name, value]) => sum + name.length + valueSize(value) + 2, -1);
  return Math.max(0, size);
}

function valueSize(value: string | FormFile): number {
  return typeof value === 'string' ? value.length : (value.bytes?.length ?? 0);
}

/**
 * The result of an attempt to send. A request that was aborted after its headers had gone out counts as `sent`, since
 * its body may have left as well.
 */
export type Outcome =
  | 'sent'
  /** Stopped by the browser, by the page's own security policy or by another extension, before it left. */
  | 'blocked'
  /** Never arrived: no such host, no connection, a refused preflight. */
  | 'failed'
  /** Answered from the browser's cache: nothing was sent. */
  | 'cached'
  /** The page reported it; the browser did not show it. */
  | 'unconfirmed';

/** One outgoing request or message as captured; nothing is parsed yet. */
export interface Observation {
  /** The same when another worker instance observes the same thing again. */
  readonly id: string;
  /** When it left, in milliseconds since the epoch. */
  readonly at: number;
  readonly transport: 'http' | 'websocket';
  readonly outcome: Outcome;
  /** The browser's id of the tab it was sent from; null without a tab, as for a service worker's. */
  readonly tab: number | null;
  /** Origin of the top-level page that sent it: the app. */
  readonly app: string;
  /** URL of the page that sent it; the app's origin if the browser gives no more. */
  readonly page: string;
  readonly method: string;
  readonly url: string;
  /** Request headers as sent, without those that say nothing about the user or the page. */
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
  readonly body: Body;
  /** The call stack in the page's scripts, innermost first; null if it was not requested. */
  readonly callStack: string | null;
  /** The number of messages it represents, if only their number is known; 1 if absent. */
  readonly times?: number;
}
