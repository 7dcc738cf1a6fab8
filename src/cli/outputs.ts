import type { FormatOptions, Gate } from '../report/formats/format.ts';
import type { Report } from '../report/report.ts';
import { writeReport } from './formats.ts';
import type { Job } from './job.ts';
import { UsageProblem } from './usage-problem.ts';
import { writeText } from './written-file.ts';

/** Writes a report for a terminal. */
type TextOf = (report: Report, options: Pick<FormatOptions, 'width' | 'colors'>) => string;

/**
 * Writes a report in each of the formats that are asked for. One that cannot be written keeps no other from being.
 *
 * @param textOf takes the place of the format `text`
 * @returns whether all could be written; if not, it was said
 */
export async function writeOutputs(
  report: Report,
  gate: Gate,
  { settings, terminal, say }: Job,
  textOf?: TextOf,
): Promise<boolean> {
  const { width } = terminal;
  let isWhole = true;
  for (const { format, file } of settings.outputs) {
    const colors = settings.colors && file === null;
    const text =
      format === 'text' && textOf
        ? textOf(report, { width, colors })
        : writeReport(report, format, { width, raw: settings.raw, colors, gate });
    if (file === null) terminal.out(text);
    else isWhole = (await isWritten(file, text, say)) && isWhole;
  }
  return isWhole;
}

async function isWritten(file: string, text: string, say: (message: string) => void): Promise<boolean> {
  try {
    await writeText(file, text);
    return true;
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    say(error.message);
    return false;
  }
}
