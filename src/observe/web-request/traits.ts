/** Differences between browsers in showing requests. Measured on Chromium 156 and Firefox 153 ESR. */
export interface BrowserTraits {
  /** Methods whose bodies are shown; for others, not even their existence is. Null if all are shown. */
  readonly showsBodiesOf: ReadonlySet<string> | null;
  /** Headers are shown before there is a connection; without a connection, nothing was sent. */
  readonly showsHeadersEarly: boolean;
}

export const chromium: BrowserTraits = { showsBodiesOf: new Set(['POST', 'PUT']), showsHeadersEarly: false };
export const firefox: BrowserTraits = { showsBodiesOf: null, showsHeadersEarly: true };
