/** One request, and what is right of it. All data is made up. */
export interface Case {
  /** What the case is about: its test's name. */
  readonly note: string;
  readonly url: string;
  readonly body?: string;
  readonly headers?: ReadonlyArray<readonly [name: string, value: string]>;
  /** Planted values, as `category: value`. */
  readonly canaries?: Readonly<Record<string, string>>;
  /**
   * What must be said of a value. `name` is its category, `a|b` one of several, `email#` a category whose value left
   * hashed, `email*` one whose value is a known test value, `!a|b` none of them, `~` any, as long as the value is listed.
   */
  readonly want: Readonly<Record<string, string>>;
}

/** Posts JSON to a host that no definition describes. */
export const post = (note: string, body: unknown, want: Case['want'], more: Partial<Case> = {}): Case => ({
  note,
  url: 'https://collect.dropzone-metrics.test/v1/events',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  want,
  ...more,
});

/** Gets an address. */
export const get = (note: string, url: string, want: Case['want'], more: Partial<Case> = {}): Case => ({
  note,
  url,
  want,
  ...more,
});
