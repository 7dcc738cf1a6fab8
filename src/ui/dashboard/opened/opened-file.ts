import type { Baseline } from '../../../baseline/baseline.ts';
import type { Report } from '../../../report/report.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { ReportFilter } from '../../../worker/messages.ts';
import type { Background } from '../../background.ts';
import type { LedgerReader } from '../sources.ts';

/** A HAR or a report that the screens show instead of the ledger. It is in memory only. */
export interface OpenedFile {
  readonly kind: 'har' | 'report';
  readonly name: string;
  /** Origins of the apps in it. */
  readonly apps: readonly string[];
  /** Whether its numbers can be separated by app. Those of a report on several apps cannot. */
  readonly isPerApp: boolean;
  /** Entries of a HAR; 0 for a report, which does not have single requests. */
  readonly entries: number;
  /** Entries of a HAR, and its messages, that were left out. */
  readonly leftOut: number;
  /** When a report was created, in milliseconds since the epoch; null for a HAR. */
  readonly generatedAt: number | null;
  /** Why its end is missing; null if it is complete. */
  readonly cut: string | null;
  readonly ledger: LedgerReader;
  /** The report on it, with the findings of the user's own policy. */
  createReport(
    filter: ReportFilter,
    parts: { readonly settings: Settings; readonly now: number; readonly version: string },
  ): Promise<Report>;
  readonly rawRequest: Background['rawRequest'];
  readonly searchValues: Background['searchValues'];
}

/** A baseline to compare with. */
export interface OpenedBaseline {
  readonly kind: 'baseline';
  readonly name: string;
  readonly baseline: Baseline;
}

/** The id of the only recording in a file. */
export const sessionOfFile = 'file';

/** Why a file cannot be shown. */
type FileProblemCode = 'zip' | 'har' | 'report' | 'baseline' | 'json' | 'large' | 'unread';

/** The file cannot be shown. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  /** @param detail what exactly is wrong, in English; '' if the code says it all */
  constructor(
    readonly code: FileProblemCode,
    readonly detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}
