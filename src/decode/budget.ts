/**
 * Limits on decoding one observation. If they are exceeded, the fields read so far are kept. The rest is reported as
 * too large, or as undecodable if it has too many wrappings.
 */
export interface Budget {
  /** Limit: wrappings inside one another. */
  readonly depth: number;
  /** Limit: bytes produced by inflating, in total for the observation. */
  readonly bytes: number;
  /** Limit: fields of the observation. */
  readonly fields: number;
}

/** The budget of the extension, the command line and the package. */
export const defaultBudget: Budget = { depth: 8, bytes: 32 * 1024 * 1024, fields: 20_000 };
