import type { FormatOptions } from '../report/formats/format.ts';
import { findingsText, painter } from '../report/formats/text.ts';
import type { Report } from '../report/report.ts';

/** The findings of a comparison, by vendor, as text for a terminal; a sentence if there are none. */
export function changesText(
  { findings, vendors }: Report,
  { width, colors }: Pick<FormatOptions, 'width' | 'colors'>,
): string {
  const lines = findingsText(findings, vendors, width, painter(colors), ['change', 'changes']);
  return lines.length === 0 ? 'Nothing is new, gone or changed.\n' : lines.join('\n');
}
