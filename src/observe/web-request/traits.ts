/** In what browsers differ when they show a request. Measured on Chromium 156 and Firefox 153 ESR. */
export interface BrowserTraits {
  /** A form's fields are shown parsed, a file as its name, like any other value. */
  readonly parsesForms: boolean;
  /** Headers are shown before there is a connection: where it never was, nothing left. */
  readonly showsHeadersEarly: boolean;
}

export const chromium: BrowserTraits = { parsesForms: false, showsHeadersEarly: false };
export const firefox: BrowserTraits = { parsesForms: true, showsHeadersEarly: true };
