import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ask } from '../demo/automation.ts';
import type { Browser } from '../demo/browsers/browser.ts';
import type { Report } from '../src/report/report.ts';

/** Asks the extension for its report on an app, and writes it. */
export async function saveReport(browser: Browser, app: string, path: string): Promise<Report> {
  const report = await ask<Report>(browser, { type: 'report.create', filter: { apps: [app] } });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
  return report;
}
