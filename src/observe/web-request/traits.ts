/** In what browsers differ when they show a request. Measured on Chromium 156 and Firefox 153 ESR. */
export interface BrowserTraits {
  /** Methods whose bodies are shown; of others not even that there is one. Null where all are. */
  readonly showsBodiesOf: ReadonlySet<string> | null;
  /** Headers are shown before there is a connection: where it never was, nothing left. */
  readonly showsHeadersEarly: boolean;
}

export const chromium: BrowserTraits = { showsBodiesOf: new Set(['POST', 'PUT']), showsHeadersEarly: false };
export const firefox: BrowserTraits = { showsBodiesOf: null, showsHeadersEarly: true };
