import type { FormatOptions, Gate } from '../report/formats/format.ts';
import type { Report } from '../report/report.ts';
import { writeReport } from './formats.ts';
import type { Job } from './job.ts';
import { UsageProblem } from './usage-problem.ts';
import { writeText } from './written-file.ts';

/** Formats a report for a terminal. */
type TextOf = (report: Report, options: Pick<FormatOptions, 'width' | 'colors'>) => string;

/**
 * Writes a report in each requested format. If one cannot be written, the others still are.
 * @param textOf formats the report for the format `text`, in place of the standard writer
 * @returns whether all were written; errors have been shown
 */
export async function writeOutputs(
  report: Report,
  gate: Gate,
  { settings, terminal, showError }: Job,
  textOf?: TextOf,
): Promise<boolean> {
  const { width } = terminal;
  let areWritten = true;
  for (const { format, file } of settings.outputs) {
    const colors = settings.colors && file === null;
    const text =
      format === 'text' && textOf
        ? textOf(report, { width, colors })
        : writeReport(report, format, { width, raw: settings.raw, colors, gate });
    if (file === null) terminal.out(text);
    else areWritten = (await isWritten(file, text, showError)) && areWritten;
  }
  return areWritten;
}

async function isWritten(file: string, text: string, showError: (message: string) => void): Promise<boolean> {
  try {
    await writeText(file, text);
    return true;
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    showError(error.message);
    return false;
  }
}
