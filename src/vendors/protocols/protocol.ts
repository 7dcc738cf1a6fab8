import type { Parameter } from '../vendor.ts';

/** A wire format that many vendors share, known by the payload itself: whoever receives it, its names mean the same. */
export interface Protocol {
  readonly id: string;
  /**
   * Sets of fields, by the end of their folded paths, with the patterns of their values: a payload that has all fields of
   * one set speaks the protocol. No set may hold for what is no such payload.
   */
  readonly signatures: ReadonlyArray<Readonly<Record<string, string>>>;
  /** As in a vendor's definition. */
  readonly parameters: Readonly<Record<string, Parameter>>;
}
