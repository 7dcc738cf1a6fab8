import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ask } from '../demo/automation.ts';
import type { Browser } from '../demo/browsers/browser.ts';
import type { Report } from '../src/report/report.ts';

/** Requests the extension's report on an app, and saves it. */
export async function saveReport(browser: Browser, app: string, path: string): Promise<Report> {
  const report = await ask<Report>(browser, { type: 'report.create', filter: { apps: [app] } });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
  return report;
}
