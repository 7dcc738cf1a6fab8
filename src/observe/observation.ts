/**
 * Why a body, or part of one, could not be read. Do not rename: reports have these words under `coverage.unreadable`.
 */
export type UnreadableReason =
  /**
   * Chromium's webRequest hides Blob bodies: `requestBody.error = "Unknown error."`. Also a file that no longer existed
   * when the relay read it.
   */
  | 'blob-body'
  /** A body sent as a stream that neither the browser nor the page showed. */
  | 'stream-body'
  /** An uploaded file: the browser shows its name, not its bytes. */
  | 'file-body'
  /** The browser, or a HAR file, has a body without its content. */
  | 'hidden-body'
  /** CONNECT: a tunnel through a proxy that did not record its content. */
  | 'tunnel'
  /**
   * Messages of a WebSocket that was opened outside the tap's reach; only its connection was seen. Also the last
   * messages of a WebSocket whose page was closed while the background was stopped.
   */
  | 'socket-messages'
  /**
   * A shared worker ran: Chromium hides its WebSockets from extensions, and neither browser shows to which page a
   * worker from a `data:` address belongs.
   */
  | 'shared-worker'
  /** The background was stopped before it received the body, or before it could record it. */
  | 'worker-stopped'
  /** Sent while the extension was being reloaded or updated, or was disabled. */
  | 'reloaded'
  /** More bytes, fields or levels of nesting than the decoder's budget allows. */
  | 'too-large'
  /** No codec could read the bytes, they have too many layers, or reading them failed. */
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
 * The part of a body that the browser leaves out. `files`: Chromium shows a multipart body without the bytes of its
 * files. `maybe-files`: in a form that the browser parsed, a file's name looks like any other value. `rest`: Firefox
 * cuts a long body.
 */
export type Lack = 'files' | 'maybe-files' | 'rest';

/**
 * The bytes that a page sent, or the reason why they could not be read; an unreadable body is never represented as an
 * empty one. `said`: the browser hid the body, or files in it, so that they come from the page's notice.
 */
export type Body =
  | { readonly kind: 'none'; readonly said?: true }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly lacks?: Lack; readonly said?: true }
  /** A parsed form: parsed by the browser (`requestBody.formData`), or read by the tap before it was sent. */
  | { readonly kind: 'form'; readonly entries: readonly FormEntry[]; readonly lacks?: Lack; readonly said?: true }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** Whether a body, or files in it, come only from the page. */
export function isSaid(body: Body): boolean {
  return body.kind !== 'unreadable' && body.said === true;
}

/**
 * Bytes of a body as it was sent; 0 if it is unreadable, or if there is none. For a parsed form, about its length if
 * URL-encoded: its characters without escapes, and the bytes of its files.
 */
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
 * The result of an attempt to send. A request that was aborted after its headers were sent counts as `sent`, since its
 * body may have been sent as well.
 */
export type Outcome =
  | 'sent'
  /** Stopped before sending by the browser, by the page's security policy or by another extension. */
  | 'blocked'
  /** Never arrived: unknown host, no connection, a refused preflight. */
  | 'failed'
  /** Answered by the browser's cache, or by a service worker without the network: nothing was sent. */
  | 'cached'
  /** The page reported it; the browser did not show it. */
  | 'unconfirmed';

/** One outgoing request or message as it was observed; nothing is parsed yet. */
export interface Observation {
  /** Stays the same if another worker instance observes the same thing again. */
  readonly id: string;
  /** When it was sent, in milliseconds since the epoch. */
  readonly at: number;
  readonly transport: 'http' | 'websocket';
  readonly outcome: Outcome;
  /** The browser's id of the tab that sent it; null without a tab, such as for a service worker. */
  readonly tab: number | null;
  /** Origin of the top-level page that sent it: the app. */
  readonly app: string;
  /** URL of the page that sent it; the app's origin if nothing more is known. */
  readonly page: string;
  readonly method: string;
  readonly url: string;
  /** Request headers as sent, without those that say nothing about the user or the page. */
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
  readonly body: Body;
  /** The call stack in the page's scripts, innermost first; null if it was not requested, or is not known. */
  readonly callStack: string | null;
  /**
   * The number of requests or messages that it represents, if only their number is known; 0 if that is unknown as well;
   * 1 if absent.
   */
  readonly times?: number;
}

/**
 * Whether two observations of the same request say the same. A body is the same only if its bytes, or the entries of
 * its form, are the same object.
 */
export function isSameObservation(a: Observation, b: Observation): boolean {
  const { headers, body, ...rest } = a;
  const { headers: otherHeaders, body: otherBody, ...otherRest } = b;
  return (
    hasSameMembers(rest, otherRest) &&
    headers.length === otherHeaders.length &&
    headers.every(([name, value], at) => otherHeaders[at]?.[0] === name && otherHeaders[at]?.[1] === value) &&
    hasSameMembers(body, otherBody)
  );
}

function hasSameMembers(a: object, b: object): boolean {
  if (a === b) return true;
  const other: { readonly [name: string]: unknown } = { ...b };
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.entries(a).every(([name, value]) => other[name] === value) && names.size === Object.keys(a).length;
}
