import type { Parameter } from '../vendor.ts';

/** A wire format that many vendors share, recognised by the payload: its names mean the same for every receiver. */
export interface Protocol {
  readonly id: string;
  /**
   * Sets of fields, by the end of their folded paths, with the patterns of their values: a payload that has all fields
   * of one set speaks the protocol. No set may match any other payload.
   */
  readonly signatures: ReadonlyArray<Readonly<Record<string, string>>>;
  /** As in a vendor's definition. */
  readonly parameters: Readonly<Record<string, Parameter>>;
}
