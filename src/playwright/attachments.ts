import { writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import { writeReport } from '../cli/formats.ts';
import type { Report } from '../report/report.ts';
import { unsentLines } from '../report/unsent-text.ts';

/** Attaches a report to a test, with notes on what it does not contain. */
export async function attach(report: Report, testInfo: TestInfo): Promise<void> {
  for (const line of unsentLines(report)) testInfo.annotations.push({ type: 'outflow', description: line });
  // Attached as files, since Playwright prints the bodies of attachments in the terminal.
  for (const [format, contentType] of formats) {
    const name = `outflow-report.${format}`;
    const path = testInfo.outputPath(name);
    await writeFile(path, writeReport(report, format, { width: 100, raw: false }));
    await testInfo.attach(name, { path, contentType });
  }
}

const formats = [
  ['json', 'application/json'],
  ['html', 'text/html'],
] as const;
