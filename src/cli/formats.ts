import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { FormatOptions, Gate } from '../report/formats/format.ts';
import { formats } from '../report/formats/index.ts';
import type { Report } from '../report/report.ts';
import { installText } from '../ui/text.ts';
import { wording } from '../ui/wording.ts';
import { lookUpIn } from './messages.ts';

const noGate: Gate = { policy: null, policyFile: null, baselineFile: null, failOn: undefined };

/**
 * A report as text in a format. Sets the language of all messages to English.
 * @throws Error if there is no format of this name
 */
export function writeReport(
  report: Report,
  name: string,
  options: Pick<FormatOptions, 'width' | 'raw'> & Partial<FormatOptions>,
): string {
  installText(lookUpIn(english));
  const format = formats.find((one) => one.name === name);
  if (format === undefined) throw new Error(`There is no format ${name}.`);
  return format.write(report, { colors: false, wording, gate: noGate, ...options });
}
