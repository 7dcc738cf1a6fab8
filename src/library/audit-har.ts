import { gunzipSync } from 'node:zlib';
import { textOfFile } from '../json/file-text.ts';
import { readHar } from '../observe/har/har.ts';
import { HarProblem } from '../observe/har/problem.ts';
import type { Report } from '../report/report.ts';
import { createAuditor, isVendorBy } from './auditing.ts';
import { InputProblem } from './input-problem.ts';
import { type AuditSettings, auditOptionsOf } from './settings.ts';

/**
 * Creates the report on a HAR file.
 * @param har the file's text, its bytes (plain or compressed with gzip), or the parsed JSON
 * @param settings `app` is the origin of the app whose pages were recorded, or the address of one of them. Without it,
 * each page belongs to the app of its own origin
 * @throws InputProblem if it is not a valid HAR, or if a setting is invalid
 */
export function auditHar(
  har: string | Uint8Array | object,
  settings: AuditSettings & { readonly app?: string } = {},
): Report {
  const options = auditOptionsOf(settings);
  const audit = createAuditor(options);
  try {
    const { observations, reportingEndpoints, skipped } = readHar(textOf(har), {
      app: settings.app,
      isVendor: isVendorBy(options.identify),
    });
    for (const observation of observations) audit.add(observation);
    for (const endpoints of reportingEndpoints) audit.addReportingEndpoints(endpoints);
    return audit.report(skipped);
  } catch (error) {
    if (error instanceof HarProblem) throw new InputProblem(`The HAR ${error.message}`);
    throw error;
  }
}

function textOf(har: string | Uint8Array | object): string {
  if (typeof har === 'string') return har;
  if (!(har instanceof Uint8Array)) return JSON.stringify(har);
  if (har[0] !== 0x1f || har[1] !== 0x8b) return textOfFile(har);
  try {
    return textOfFile(gunzipSync(har));
  } catch (error) {
    throw new HarProblem(`cannot be unpacked: ${(error as Error).message}`);
  }
}
