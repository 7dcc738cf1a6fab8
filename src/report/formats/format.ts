import type { Severity } from '../../classify/taxonomy.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Report } from '../report.ts';

/** A policy or baseline file, and the lines of its entries, one for each vendor. */
export interface VendorLines {
  /** Its path from the repository's root, with forward slashes; null if it is outside the repository. */
  readonly path: string | null;
  /** The line of a vendor's entry, from 1; null if it has none. */
  readonly lineOf: (vendor: string) => number | null;
}

/** The policy and baseline against which the report was checked. */
export interface Gate {
  readonly policy: Policy | null;
  readonly policyFile: VendorLines | null;
  readonly baselineFile: VendorLines | null;
  /** The lowest severity that fails a check; undefined if no severity does. */
  readonly failOn: Severity | undefined;
}

export interface FormatOptions {
  /** Width of the terminal in characters. */
  readonly width: number;
  /** Whether the terminal shows colours. */
  readonly colors: boolean;
  /** Whether the report contains unmasked values. */
  readonly raw: boolean;
  readonly wording: Wording;
  readonly gate: Gate;
}

/**
 * An output format for reports. Texts in a report may be hostile, so each format must escape every character that has a
 * meaning in it.
 */
export interface Format {
  /** Its name, which `--format` takes. Also the name of its source file in this folder. */
  readonly name: string;
  /** The characters with a meaning in the format: none of them is written unescaped from a text of the report. */
  readonly special: string;
  readonly write: (report: Report, options: FormatOptions) => string;
}
