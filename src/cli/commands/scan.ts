import { basename, dirname, extname, join } from 'node:path';
import { createAuditor } from '../../library/auditing.ts';
import { receivingIn, unsentOf } from '../../library/unsent.ts';
import type { FailedJourney } from '../../policy/rule.ts';
import type { Report } from '../../report/report.ts';
import { visibleText } from '../../report/visible-text.ts';
import { sourcesBy } from '../../source-lines/sources.ts';
import { baselineOfJob, finishReport } from '../checked-report.ts';
import type { Job } from '../job.ts';
import { type Knowledge, knowledgeOf } from '../knowledge.ts';
import { browserFile } from '../scan/browser-file.ts';
import { type Driven, type DrivePlan, drive } from '../scan/drive.ts';
import { type Journey, journeyIn, visit } from '../scan/journey.ts';
import { chromiumOf } from '../scan/playwright.ts';
import { type Settings, webAddress } from '../settings.ts';
import { ownFramesBy } from '../source-maps.ts';
import { UsageProblem } from '../usage-problem.ts';

/** `outflow scan`: operates a browser, once or several times, and reports what was sent. */
export async function run(job: Job): Promise<number> {
  const { settings, terminal } = job;
  const journey = await journeyOf(job);
  const runs = runsOf(settings);
  const chromium = chromiumOf(settings.folder);
  const knowledge = await knowledgeOf(job);
  const given = await baselineOfJob(job);
  const plan: Omit<DrivePlan, 'onStep' | 'screenshots'> = {
    ...{ chromium, journey, app: settings.app, identify: knowledge.identify },
    executablePath: browserFile(settings.own('browser-path')[0], terminal.env ?? {}, chromium.executablePath()),
    args: settings.own('browser-arg'),
    hideAutomation: settings.has('hide-automation'),
    storageState: settings.own('storage-state').map(settings.path)[0],
  };
  const driven: Driven[] = [];
  for (let number = 1; number <= runs; number += 1) {
    const progress = stepProgress(job, number, runs);
    const screenshots = number === 1 ? screenshotFolder(settings) : null;
    driven.push(await drive({ ...plan, screenshots, onStep: progress.show }).finally(progress.clear));
  }
  const failures = distinct(driven.flatMap(({ failure }) => failure ?? []));
  const report = reportOn(driven, failures, job, knowledge, given?.baseline ?? null);
  return finishReport(report, failures.length === 0, given, knowledge, job);
}

async function journeyOf({ files: [url], settings }: Job): Promise<Journey> {
  const [file] = settings.own('journey');
  if (file !== undefined && url !== undefined) throw new UsageProblem('name a URL or a journey, not both');
  if (file !== undefined) return journeyIn(settings.path(file));
  if (url === undefined)
    throw new UsageProblem('nothing to scan: name a URL (outflow scan URL) or a journey (outflow scan --journey FILE)');
  return visit(webAddress(url, 'outflow scan'));
}

function runsOf(settings: Settings): number {
  const [written = '1'] = settings.own('runs');
  const runs = Number(written);
  if (Number.isInteger(runs) && runs >= 1 && runs <= 100) return runs;
  throw new UsageProblem(`--runs takes a number from 1 to 100; not "${written}"`);
}

/** One report on all runs: their fields are merged, their requests are added. */
function reportOn(
  driven: readonly Driven[],
  failures: readonly FailedJourney[],
  { settings: { raw, sourceMaps, folder }, version }: Job,
  { canaries, policy, identify }: Knowledge,
  baseline: Parameters<typeof createAuditor>[0]['baseline'],
): Report {
  const audit = createAuditor({
    source: { kind: 'scan', detail: driven[0]?.browser ?? '' },
    ...{ canaries, policy, identify, toolVersion: version, raw },
    ...(baseline && { baseline }),
    ...(sourceMaps.length > 0 && { sourceOf: sourcesBy(ownFramesBy(sourceMaps, folder, identify)) }),
  });
  const observations = driven.flatMap((one) => one.observations);
  for (const observation of observations) audit.add(observation);
  const report = audit.report(new Map(), failures);
  const sum = (countIn: (one: Driven) => number) => driven.reduce((total, one) => total + countIn(one), 0);
  const circumstances = {
    observations,
    scripts: driven.flatMap(({ scripts }) => scripts),
    namedHosts: new Map(driven.flatMap(({ namedHosts }) => [...namedHosts])),
    byServiceWorker: sum((one) => one.byServiceWorker),
    fromCache: sum((one) => one.fromCache),
    automated: driven.some(({ automated }) => automated),
    isCutShort: driven.some(({ isCutShort }) => isCutShort),
  };
  const unsent = unsentOf(circumstances, identify, receivingIn(report, circumstances.automated));
  return { ...report, coverage: { ...report.coverage, unsent } };
}

/**
 * The folder for screenshots: beside the HTML report, or else beside the file of `--out`; `report-steps` for
 * `report.html`. Null without either.
 */
function screenshotFolder({ outputs, out }: Settings): string | null {
  const file = outputs.find(({ format, file: named }) => format === 'html' && named !== null)?.file ?? out;
  return file === null ? null : join(dirname(file), `${basename(file, extname(file))}-steps`);
}

function stepProgress({ settings, terminal }: Job, number: number, runs: number) {
  const shown = settings.quiet ? undefined : terminal.progress;
  const run = runs === 1 ? '' : `run ${number} of ${runs}: `;
  return {
    show: (step: string) => shown?.(visibleText(`${run}${step}`).slice(0, terminal.width - 1)),
    clear: () => shown?.(''),
  };
}

function distinct(failures: readonly FailedJourney[]): FailedJourney[] {
  return [...new Map(failures.map((failure) => [JSON.stringify(failure), failure])).values()];
}
