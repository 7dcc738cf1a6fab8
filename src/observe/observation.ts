/** Why a body, or part of one, could not be read. Stable: the words appear in reports under `coverage.unreadable`. */
export type UnreadableReason =
  /** Chromium's webRequest hides Blob bodies: `requestBody.error = "Unknown error."`. */
  | 'blob-body'
  /** A body sent as a stream, which neither the browser nor the page showed. */
  | 'stream-body'
  /** A file the page uploads: the browser hands over its name, not its bytes. */
  | 'file-body'
  /** The browser reported a body and gave nothing of it. */
  | 'hidden-body'
  /** CONNECT: a tunnel through a proxy, which recorded nothing of what went through it. */
  | 'tunnel'
  /** Messages of a WebSocket whose connection was seen, opened where the tap is not. */
  | 'socket-messages'
  /** A shared worker runs: Chromium shows extensions none of its WebSockets, neither connection nor messages. */
  | 'shared-worker'
  /** The background was stopped between the body and the headers of the same request. */
  | 'worker-stopped'
  /** It left while the extension was being reloaded or updated, or was switched off. */
  | 'reloaded'
  /** More bytes, fields or levels of nesting than the decoder's budget allows. */
  | 'too-large'
  /** Bytes that no codec could read, or that more layers wrap than are unwrapped. */
  | 'undecodable';

/** A file in a form: its bytes are null where nobody showed them. */
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
 * What a browser keeps back of a body that it shows. Chromium gives a multipart body without its files' bytes: `files`.
 * Where browsers parse the form, a file's name stands like any other value, so that there may be some: `maybe-files`. Of
 * a long body Firefox gives no more than the beginning: `rest`.
 */
export type Lack = 'files' | 'maybe-files' | 'rest';

/**
 * The bytes a page sent, or the reason there are none to read. An absence is never an empty body. `said` where the
 * browser hides it, or the files in it: then it is the page's word.
 */
export type Body =
  | { readonly kind: 'none'; readonly said?: true }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly lacks?: Lack; readonly said?: true }
  /** A form that was parsed already: by the browser (`requestBody.formData`), or by the page that filled it. */
  | { readonly kind: 'form'; readonly entries: readonly FormEntry[]; readonly lacks?: Lack; readonly said?: true }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** Whether a body, or files in it, are the page's word alone. */
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
 * What became of an attempt to send. `sent` is also what was under way when its page or the browser gave up on it: its
 * headers had gone out, and nobody can say that its body had not.
 */
export type Outcome =
  | 'sent'
  /** Stopped by the browser, by the page's own security policy or by another extension, before it left. */
  | 'blocked'
  /** Never reached anyone: no such host, no connection, a refused preflight. */
  | 'failed'
  /** Answered by the browser's own cache: nothing left. */
  | 'cached'
  /** The page says that it sent this; the browser did not show it. */
  | 'unconfirmed';

/** One outgoing thing, as it was seen: nothing is parsed, nothing is concluded. */
export interface Observation {
  /** The same when the same thing is observed again, by a worker that was started again meanwhile. */
  readonly id: string;
  /** When it left, in milliseconds since the epoch. */
  readonly at: number;
  readonly transport: 'http' | 'websocket';
  readonly outcome: Outcome;
  /** The browser's id of the tab it left from; null where it left from none, as a service worker's does. */
  readonly tab: number | null;
  /** Origin of the top-level page it left from: the app. */
  readonly app: string;
  /** URL of the page it left from; the app's origin where the browser does not say more. */
  readonly page: string;
  readonly method: string;
  readonly url: string;
  /** Request headers as they left, without those that say nothing of user or page. */
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
  readonly body: Body;
  /** Where in the page's scripts it was made, innermost first; null where nobody asked. */
  readonly callStack: string | null;
  /** How many equal ones it stands for, of which nothing but their number is known; 1 if absent. */
  readonly times?: number;
}
