/** One request, and the right classifications. All data is made up. */
export interface Case {
  /** The case's subject, which is its test's name. */
  readonly note: string;
  readonly url: string;
  readonly body?: string;
  readonly headers?: ReadonlyArray<readonly [name: string, value: string]>;
  /** Planted values, as `category: value`. */
  readonly canaries?: Readonly<Record<string, string>>;
  /**
   * The expected classification of each value. `name` is a category, `a|b` one of several, `email#` a category of a
   * hashed value, `email*` a category of a known test value, `!a|b` none of these, `~` any, as long as a field with
   * this value is found.
   */
  readonly want: Readonly<Record<string, string>>;
}

/** A case whose request posts JSON, or the given text, to a host without a definition. */
export const post = (note: string, body: unknown, want: Case['want'], more: Partial<Case> = {}): Case => ({
  note,
  url: 'https://collect.dropzone-metrics.test/v1/events',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  want,
  ...more,
});

/** A case whose request is a GET of an address, unless `more` says otherwise. */
export const get = (note: string, url: string, want: Case['want'], more: Partial<Case> = {}): Case => ({
  note,
  url,
  want,
  ...more,
});
