/** Differences between browsers in showing requests. Measured on Chromium 156 and Firefox 153 ESR. */
export interface BrowserTraits {
  /** Methods whose bodies are shown; for others, the browser does not even show whether there is one. Null: all methods. */
  readonly showsBodiesOf: ReadonlySet<string> | null;
  /** Whether headers are shown before there is a connection, so that a request whose headers were shown may fail before it is sent. */
  readonly showsHeadersEarly: boolean;
}

export const chromium: BrowserTraits = { showsBodiesOf: new Set(['POST', 'PUT']), showsHeadersEarly: false };
export const firefox: BrowserTraits = { showsBodiesOf: null, showsHeadersEarly: true };
