import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { csvOf } from '../report/csv.ts';
import { htmlOf } from '../report/html.ts';
import type { Report } from '../report/report.ts';
import { textOf } from '../report/text.ts';
import { installText } from '../ui/text.ts';
import { wording } from '../ui/wording.ts';
import { lookUpIn } from './messages.ts';

interface FormatOptions {
  /** Characters in a line of the terminal. */
  readonly width: number;
  /** Whether values in the report are as they were. */
  readonly raw: boolean;
}

/** What a report can be written as. The command line speaks English. */
const written = {
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  text: (report, { width }) => textOf(report, width),
  html: (report, { raw }) => htmlOf(report, wording, { raw }),
  csv: (report) => csvOf(report, wording),
} as const satisfies Record<string, (report: Report, options: FormatOptions) => string>;

export type Format = keyof typeof written;

export const formats = Object.keys(written) as Format[];

/** A report in a format. */
export function writeReport(report: Report, format: Format, options: FormatOptions): string {
  installText(lookUpIn(english));
  return written[format](report, options);
}
