import type { ExpectMatcherState, MatcherReturnType } from '@playwright/test';
import { baselineOf } from '../baseline/baseline.ts';
import { isOfBaseline } from '../baseline/changes.ts';
import { type CategoryId, taxonomy } from '../classify/taxonomy.ts';
import { nearest } from '../json/nearest.ts';
import { fails } from '../policy/fails.ts';
import type { Finding } from '../policy/finding.ts';
import type { Policy } from '../policy/policy.ts';
import { findingsOf } from '../policy/report-findings.ts';
import type { Report } from '../report/report.ts';
import { unsentLines } from '../report/unsent-text.ts';
import { visibleText } from '../report/visible-text.ts';
import { catalogue } from '../vendors/catalogue/index.ts';
import { acceptBaseline, baselineAction, noteWritten, storedBaseline, wasJustWritten } from './baseline-snapshot.ts';
import { findingLine } from './finding-line.ts';
import { fixtureKnowledge, pathFrom } from './knowledge.ts';
import { type Outflow, recordingBehind } from './outflow.ts';
import type { Recording } from './recording.ts';

/** What `toSend` searches for. A single field must match all given members. */
export interface SentPattern {
  /** The vendor's id, or its name. */
  readonly vendor: string;
  /** The kind of data, such as `email`. */
  readonly category?: CategoryId;
  /** The field's path, as in reports. */
  readonly path?: string | RegExp;
  /** The vendor's event. */
  readonly event?: string | RegExp;
}

/**
 * Passes if what the test has sent until now has no finding of the severity `failOn` (by default `low`) or above:
 * nothing that the policy does not allow, and no other risk. Rules that always fail a check fail here, too.
 * @param given a file, or the policy itself; by default, the policy of the options
 */
export async function toSendNothingBeyond(
  this: ExpectMatcherState,
  outflow: Outflow,
  given?: string | Policy,
): Promise<MatcherReturnType> {
  const name = 'toSendNothingBeyond';
  const recording = recordingBehind(outflow, name);
  const policy = given ?? recording.options.policy;
  if (policy === undefined) throw new Error(`${name} needs a policy: its file, or outflowOptions.policy`);
  await recording.settle();
  const report = await recording.report({ policy });
  const knowledge = await fixtureKnowledge(recording.options, policy, recording.folder);
  const failOn = recording.options.failOn ?? knowledge.policy?.failOn ?? 'low';
  const failed = report.findings.filter((finding) => fails(finding, failOn));
  const what = typeof policy === 'string' ? policy : 'the policy';
  return resultOf(name, failed, report, `beyond ${what}`);
}

/**
 * Passes if the test has sent nothing that is new or changed since the baseline with this name, and if no vendor of the
 * baseline is silent. The baseline is stored like Playwright's snapshots, or in the folder of the options. With
 * `--update-snapshots`, it is written again, and the matcher passes. Otherwise, the matcher fails if there is no baseline
 * yet, after writing it unless this is CI or updates are off, and it does not pass with a baseline that was written in
 * this run. Passes without a check if the project ignores snapshots.
 */
export async function toMatchBaseline(
  this: ExpectMatcherState,
  outflow: Outflow,
  baselineName: string,
): Promise<MatcherReturnType> {
  const name = 'toMatchBaseline';
  const recording = recordingBehind(outflow, name);
  const { testInfo, options, folder } = recording;
  if (testInfo.project.ignoreSnapshots) return { name, pass: !this.isNot, message: () => '' };
  const kept = options.baselines === undefined ? null : pathFrom(folder, options.baselines);
  const { file, baseline } = storedBaseline(baselineName, kept, testInfo);
  await recording.settle();
  const mode = testInfo.config.updateSnapshots;
  const action = this.isNot ? 'compare' : baselineAction(mode, baseline === null, isCi());
  if (baseline === null && action !== 'update') {
    const isWritten = action === 'write-and-fail';
    const report = await recording.report();
    if (isWritten) {
      acceptBaseline(file, report);
      noteWritten(file, testInfo);
    }
    const reason = isWritten ? `${file} was written: look at it and commit it` : `${file} does not exist`;
    return { name, pass: this.isNot, message: () => reason };
  }
  if (action === 'update') {
    const report = await recording.report();
    acceptBaseline(file, report);
    return { name, pass: true, message: () => `${file} was updated` };
  }
  const report = await recording.report({ baseline });
  const checks = { policy: null, baseline: baseline ?? baselineOf([]), now: Date.now() };
  const found = findingsOf({ ...report, findings: [] }, checks);
  const failed = found.filter((finding) => isOfBaseline(finding) && fails(finding, undefined));
  if (failed.length === 0 && wasJustWritten(file, testInfo) && !this.isNot) {
    return { name, pass: false, message: () => `${file} was written in this run: look at it and commit it` };
  }
  return resultOf(name, failed, report, `that ${file} does not have`);
}

/** Milliseconds between two checks of what was sent. */
const interval = 500;

/**
 * Passes when a field that matches was sent or, if the pattern names only a vendor, anything. Waits for it as long as
 * other matchers do. `not` fails if bodies that the vendor received could not be read. Throws if there is no such
 * vendor or category.
 */
export async function toSend(
  this: ExpectMatcherState,
  outflow: Outflow,
  pattern: SentPattern,
): Promise<MatcherReturnType> {
  const name = 'toSend';
  const recording = recordingBehind(outflow, name);
  checkPattern(pattern);
  const until = Date.now() + (this.timeout ?? 5_000);
  // A field that was already sent needs no wait. Otherwise it may still be sent.
  let report = this.isNot ? null : await recording.report();
  if (report === null || !isSent(report, pattern)) {
    await recording.settle();
    report = await recording.report();
  }
  while (!this.isNot && !isSent(report, pattern) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, interval));
    report = await recording.report();
  }
  const pass = isSent(report, pattern);
  const { vendor, category } = pattern;
  const ids = await idsOf(report, vendor, recording);
  const unread = report.coverage.unreadable.filter((one) => ids.has(one.vendor));
  if (this.isNot && !pass && unread.length > 0) {
    const hosts = [...new Set(unread.map(({ host }) => host))].join(', ');
    const message = () => `${vendor} may have received it: bodies of requests to ${hosts} could not be read`;
    return { name, pass: true, message, expected: pattern };
  }
  const kind = category === undefined ? 'anything' : taxonomy[category].label;
  const message = () => {
    const head = pass ? `${vendor} received ${kind}` : `${vendor} did not receive ${kind}`;
    const lines = pass ? sentLines(report, pattern) : receivedLines(report, vendor);
    return [`${head}${detailsOf(pattern)}`, '', ...lines, ...notes(report)].join('\n');
  };
  return { name, pass, message, expected: pattern };
}

function checkPattern({ vendor, category }: SentPattern): void {
  if (typeof vendor !== 'string') throw new Error('toSend needs a vendor: its id or its name');
  if (category !== undefined && !Object.hasOwn(taxonomy, category)) {
    throw new Error(`toSend: there is no category "${category}"`);
  }
}

/**
 * Ids of the vendors that a pattern means.
 * @throws Error if there is no such vendor: `not.toSend` would pass whatever is sent
 */
async function idsOf(report: Report, vendor: string, recording: Recording): Promise<ReadonlySet<string>> {
  const { options, folder } = recording;
  const { definitions } = await fixtureKnowledge(options, options.policy ?? null, folder);
  const known = [...definitions, ...catalogue, ...report.vendors];
  const ids = new Set(known.filter((one) => isNamed(one, vendor)).map(({ id }) => id));
  if (vendor.startsWith('host:')) ids.add(vendor);
  if (ids.size > 0) return ids;
  const meant = nearest(
    vendor,
    known.flatMap(({ id, name }) => [id, name]),
  );
  const hint = meant === undefined ? 'a host without a definition is "host:example.com"' : `did you mean "${meant}"?`;
  throw new Error(`toSend: there is no vendor with the id or name "${vendor}"; ${hint}`);
}

const isNamed = ({ id, name }: { readonly id: string; readonly name: string }, vendor: string) =>
  id === vendor || name.toLowerCase() === vendor.toLowerCase();

function matching({ vendors }: Report, { vendor, category, path, event }: SentPattern) {
  const those = vendors.filter((one) => isNamed(one, vendor));
  const fields = those.flatMap(({ name, disclosures }) => disclosures.map((field) => ({ name, ...field })));
  return {
    those,
    fields: fields.filter(
      (field) =>
        (category === undefined || field.category === category) &&
        (path === undefined || fits(path, field.path)) &&
        (event === undefined || field.events.some((one) => fits(event, one))),
    ),
  };
}

function isSent(report: Report, pattern: SentPattern): boolean {
  const { those, fields } = matching(report, pattern);
  const isAnything = pattern.category === undefined && pattern.path === undefined && pattern.event === undefined;
  return isAnything ? those.length > 0 : fields.length > 0;
}

const fits = (wanted: string | RegExp, text: string) =>
  typeof wanted === 'string'
    ? wanted === text
    : new RegExp(wanted.source, wanted.flags.replace(/[gy]/g, '')).test(text);

const detailsOf = ({ path, event }: SentPattern) =>
  `${path === undefined ? '' : ` in ${path}`}${event === undefined ? '' : `, event ${event}`}`;

function sentLines(report: Report, pattern: SentPattern): string[] {
  const { fields } = matching(report, pattern);
  return fields.slice(0, 20).map((field) => lineOf(field.name, field));
}

function receivedLines(report: Report, vendor: string): string[] {
  const { those, fields } = matching(report, { vendor });
  if (those.length === 0) return ['It received nothing.'];
  return ['It received:', ...fields.slice(0, 40).map((field) => lineOf(field.name, field))];
}

/** A field in the form of a finding's line. */
function lineOf(vendor: string, field: Report['vendors'][number]['disclosures'][number]): string {
  const { path, category, events, source, count, firstSeen } = field;
  const evidence = [{ path, category, events, count, firstSeen, page: '', ...(source && { source }) }];
  return findingLine({ vendor, evidence, message: '', rule: 'new-field', severity: 'low', app: '' }, []);
}

function resultOf(name: string, failed: readonly Finding[], report: Report, where: string): MatcherReturnType {
  const { vendors } = report;
  const count = `${failed.length} ${failed.length === 1 ? 'finding' : 'findings'}`;
  const message = () =>
    [
      failed.length === 0 ? `Nothing was sent ${where}` : `${count} ${where}`,
      '',
      ...failed.map((finding) => findingLine(finding, vendors)),
      ...notes(report),
    ].join('\n');
  return { name, pass: failed.length === 0, message };
}

/** Lines that say why the app may send more than the report shows; none if nothing suggests that. */
function notes(report: Report): string[] {
  const lines = unsentLines(report).map((line) => visibleText(inFixture(line)));
  return lines.length === 0 ? [] : ['', ...lines];
}

/** Replaces options of the command line by those of tests. */
const inFixture = (line: string) => line.replaceAll('--hide-automation', 'outflowOptions.hideAutomation');

const isCi = () => !/^(?:|0|false)$/i.test(process.env.CI ?? '');
