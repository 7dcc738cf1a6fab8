import type { Parameter } from '../vendor.ts';

/**
 * A wire format that many vendors share and that is recognised by the payload. Its field names have the same meaning
 * for every vendor.
 */
export interface Protocol {
  readonly id: string;
  /**
   * Alternative sets of fields, by the end of their folded paths, with the patterns of their values. A payload with all
   * fields of one set uses the protocol. No set may match any other payload.
   */
  readonly signatures: ReadonlyArray<Readonly<Record<string, string>>>;
  /** As in a vendor's definition. */
  readonly parameters: Readonly<Record<string, Parameter>>;
}
