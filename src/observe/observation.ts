/** Why a body, or part of one, could not be read. Stable: the words appear in reports under `coverage.unreadable`. */
export type UnreadableReason =
  /** Chromium's webRequest hides Blob bodies: `requestBody.error = "Unknown error."`. */
  | 'blob-body'
  /** A file the page uploads: the browser hands over its name, not its bytes. */
  | 'file-body'
  /** The browser reported a body and gave nothing of it. */
  | 'hidden-body'
  /** The background was stopped between the body and the headers of the same request. */
  | 'worker-stopped'
  /** More bytes, fields or layers than the decoder's budget allows. */
  | 'too-large'
  /** Bytes that no codec could read. */
  | 'undecodable';

/** The bytes a page sent, or the reason there are none to read. An absence is never an empty body. */
export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** A form the browser had already parsed (`requestBody.formData`). */
  | { readonly kind: 'form'; readonly entries: ReadonlyArray<readonly [name: string, value: string]> }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** One outgoing thing, as it was seen: nothing is parsed, nothing is concluded. */
export interface Observation {
  /** Unique within a run of the observer. */
  readonly id: string;
  /** When it left, in milliseconds since the epoch. */
  readonly at: number;
  readonly transport: 'http' | 'websocket';
  /** Origin of the top-level page it left from: the app. */
  readonly app: string;
  /** URL of the page it left from; the app's origin where the browser does not say more. */
  readonly page: string;
  readonly method: string;
  readonly url: string;
  readonly body: Body;
}
