import type { Severity } from '../../classify/taxonomy.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Report } from '../report.ts';
import type { Wording } from '../wording.ts';
import type { FormatName } from './names.ts';

/** A file of the repository that says something of vendors. */
export interface VendorFile {
  /** Its path from the repository's root, with `/`; null if it is not within. */
  readonly path: string | null;
  /** The line, from 1, that speaks of a vendor; null if none does. */
  readonly lineOf: (vendor: string) => number | null;
}

/** What a report was checked by. */
export interface Gate {
  readonly policy: Policy | null;
  readonly policyFile: VendorFile | null;
  readonly baselineFile: VendorFile | null;
  /** The mildest severity that fails; undefined if severities fail nothing. */
  readonly failOn: Severity | undefined;
}

export interface FormatOptions {
  /** Characters in a line of the terminal. */
  readonly width: number;
  /** Whether the terminal shows colours. */
  readonly colors: boolean;
  /** Whether values in the report are as they were. */
  readonly raw: boolean;
  readonly wording: Wording;
  readonly gate: Gate;
}

/** What a report can be written as. Every text in a report is hostile: what the format gives a meaning to is escaped. */
export interface Format {
  readonly name: FormatName;
  readonly write: (report: Report, options: FormatOptions) => string;
}
