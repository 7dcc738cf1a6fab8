import { expose } from '../../exposure/expose.ts';
import { hasReceivedData } from '../../exposure/exposure.ts';
import type { RequestDetail, RequestRow } from '../../ledger/rows.ts';
import { actionableFindings } from '../../policy/actionable-findings.ts';
import { csvOf } from '../../report/csv.ts';
import { harOf } from '../../report/har.ts';
import { htmlOf } from '../../report/html.ts';
import type { Report } from '../../report/report.ts';
import { isInScope } from '../requests/filter.ts';
import { fileName } from '../save-file.ts';
import { formatNumber, text } from '../text.ts';
import { wording } from '../wording.ts';
import { fileSubject } from './file-subject.ts';
import type { Model } from './model.ts';
import type { Route } from './route.ts';
import { findingSentence } from './screens/policy/finding-sentence.ts';
import type { DashboardActions, DashboardSources, LedgerReader } from './sources.ts';

export const exportFormats = ['json', 'csv', 'html', 'har'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const types: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  html: 'text/html;charset=utf-8',
  har: 'application/json',
};

type Writer = (report: Report, parts: ExportParts) => string | Promise<string>;

const reports: Readonly<Record<Exclude<ExportFormat, 'har'>, Writer>> = {
  json: (report) => JSON.stringify(report, null, 2),
  csv: (report) => csvOf(report, wording),
  html: htmlText,
};

/** What an export needs of the dashboard. */
export interface ExportParts {
  readonly model: Model;
  readonly route: Route;
  readonly sources: DashboardSources;
  readonly actions: DashboardActions;
  /** Shows the progress as a sentence. */
  readonly onProgress: (sentence: string) => void;
}

/**
 * Saves the data of the scope, or of the vendor whose page is open, as a file with masked values. Reports ignore the
 * scope's days and confidence, a HAR the confidence. Returns the file's name.
 * @throws Error with a message to show
 */
export async function saveExport(format: ExportFormat, parts: ExportParts): Promise<string> {
  const { model, route, actions, onProgress } = parts;
  const vendor = vendorAt(route);
  const ending = vendor === null ? format : `${vendor.replaceAll(/[^\w.-]/g, '-').slice(0, 80)}.${format}`;
  const name = fileName(fileSubject(model, route.scope.app), ending);
  onProgress(text('export_busy', name));
  const content =
    format === 'har'
      ? await harText(parts)
      : await reports[format](await actions.createReport(filterAt(route), false), parts);
  actions.saveFile(name, types[format], content);
  return name;
}

/** The vendor whose page is open, if any. */
function vendorAt({ screen, item }: Route): string | null {
  return screen === 'vendors' ? item : null;
}

function filterAt(route: Route) {
  const { app, session } = route.scope;
  const vendor = vendorAt(route);
  return {
    ...(app !== null && { apps: [app] }),
    ...(session !== null && { session }),
    ...(vendor !== null && { vendors: [vendor] }),
  };
}

/**
 * The HTML report. Its findings have the sentences of the policy screen, which need details that only the ledger has.
 */
async function htmlText(report: Report, { model, route, sources }: ExportParts): Promise<string> {
  const ledger = await sources.ledger();
  const exposures = expose(await ledger.rows(filterAt(route))).filter(hasReceivedData);
  const sentences = new Map(
    actionableFindings({ exposures, policy: model.settings.settings.policy, now: Date.now() }).map((each) => {
      const exposure = exposures.find(({ received }) => received.vendor === each.finding.vendor);
      const name = exposure?.received.recipient.name ?? each.finding.vendor;
      return [each.finding, findingSentence(each, exposure, name)] as const;
    }),
  );
  const withFindings = { ...report, findings: [...sentences.keys()] };
  return htmlOf(withFindings, wording, { raw: false, sentenceOf: (finding) => sentences.get(finding) ?? null });
}

async function harText({ model, route, sources, onProgress }: ExportParts): Promise<string> {
  const ledger = await sources.ledger();
  const vendor = vendorAt(route);
  const requests = (await ledger.requests())
    .filter(isInScope(model.scope, model.readAt))
    .filter((row) => vendor === null || row.vendor === vendor);
  if (requests.length === 0) throw new Error(text('export_no_requests'));
  const har = harOf({
    requests,
    details: await detailsOf(requests, ledger, onProgress),
    toolVersion: sources.version,
    comment: text('report_har_comment'),
  });
  return JSON.stringify(har, null, 2);
}

/** Number of requests whose details are read at once. */
const batch = 200;

async function detailsOf(
  requests: readonly RequestRow[],
  ledger: LedgerReader,
  onProgress: (sentence: string) => void,
): Promise<ReadonlyMap<string, RequestDetail>> {
  const details = new Map<string, RequestDetail>();
  for (let at = 0; at < requests.length; at += batch) {
    onProgress(text('export_progress', formatNumber(at + 1), formatNumber(requests.length)));
    const wanted = requests.slice(at, at + batch).map(({ observation }) => observation);
    for (const detail of await ledger.details(wanted)) details.set(detail.observation, detail);
  }
  return details;
}
