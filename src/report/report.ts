import type { Baseline } from '../baseline/baseline.ts';
import type { Severity } from '../classify/taxonomy.ts';
import { type ExposedDisclosure, type Exposure, hasReceivedData } from '../exposure/exposure.ts';
import { impliedOf } from '../exposure/implied.ts';
import { mergingDisclosures, saidOf } from '../ledger/merge.ts';
import type { DisclosureRow, MaskedField, SessionRow } from '../ledger/rows.ts';
import type { SkipReason } from '../observe/har/entry.ts';
import type { HostAccess } from '../observe/host-access.ts';
import type { UnreadableReason } from '../observe/observation.ts';
import type { Finding } from '../policy/finding.ts';
import { findingsInSteps } from '../policy/findings.ts';
import type { Policy } from '../policy/policy.ts';
import type { FailedJourney } from '../policy/rule.ts';
import type { SourceLine } from '../source-lines/source-line.ts';
import { atOnce, createPace, type Pace, type Steps } from '../steps.ts';
import type { ImpliedKind, MatchedBy, VendorCategory } from '../vendors/vendor.ts';

/**
 * The report, version 1, which all exports, the command line and the automation message share. Times are ISO 8601.
 */
export interface Report {
  readonly format: 'outflow-report';
  readonly version: 1;
  readonly generatedAt: string;
  readonly tool: { readonly name: 'outflow'; readonly version: string };
  readonly source: ReportSource;
  /** Origins of the apps in the report. */
  readonly apps: readonly string[];
  readonly session: ReportSession | null;
  readonly coverage: ReportCoverage;
  /** Most severe first. */
  readonly vendors: readonly ReportVendor[];
  readonly findings: readonly Finding[];
}

export interface ReportSource {
  readonly kind: 'browser' | 'har' | 'scan';
  /** Description of the source: browsers with their versions, or the names of files, separated by commas. */
  readonly detail: string;
}

export interface ReportSession {
  readonly id: string;
  readonly name: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
}

/** How much of what was sent could be read. */
export interface ReportCoverage {
  /** HTTP requests seen. */
  readonly requests: number;
  /** WebSocket messages seen. */
  readonly messages: number;
  /** Requests and messages whose body was absent or fully available. */
  readonly read: number;
  /**
   * Requests and messages whose body, or files in it, were reported only by the page, since the browser hides them.
   * Absent if there are none.
   */
  readonly said?: number;
  readonly unreadable: readonly ReportUnreadable[];
  /** Lost because of a limit or an error, or left out of a file. */
  readonly dropped: number;
  /**
   * Entries of HAR files, and messages in them, that could not be used; included in `dropped`. Absent if there are
   * none.
   */
  readonly skipped?: readonly ReportSkipped[];
  /**
   * Hosts to which the browser may send reports on documents, as response headers state. Neither counted nor a finding,
   * since extensions cannot see whether a report was sent. Absent if there are none.
   */
  readonly mayReport?: readonly ReportMayReport[];
  /** Set if the browser did not show the requests of all sites when the report was made. */
  readonly access?: { readonly granted: 'some' | 'none'; readonly sites: readonly string[] };
  /** Facts due to which an app could wrongly seem to send nothing. Absent if the source does not have them. */
  readonly unsent?: ReportUnsent;
}

/** What was loaded or attempted in a recording, but not sent. */
export interface ReportUnsent {
  /** Whether pages could detect that the browser is automated. Some SDKs then send nothing. */
  readonly automated: boolean;
  /** Known SDKs that were loaded although their vendors received nothing, or only a request for their settings. */
  readonly silent: readonly ReportSilent[];
  /** Requests to vendors that were blocked, or that failed, before they were sent. */
  readonly blocked: readonly ReportBlocked[];
  /**
   * Requests that a service worker of the page answered. Requests that the service worker itself sent are counted
   * elsewhere, with their vendors.
   */
  readonly byServiceWorker: number;
  /** Requests that the browser's cache answered. */
  readonly fromCache: number;
  /**
   * Set if pages still sent, or SDKs held data back, when waiting for them ended: another recording may have more.
   */
  readonly cutShort?: true;
}

export interface ReportSilent {
  /** The vendor's id. */
  readonly vendor: string;
  readonly name: string;
  /** Masked address of the script that is the SDK, or contains it. */
  readonly script: string;
}

export interface ReportBlocked {
  /** The vendor's id. */
  readonly vendor: string;
  readonly name: string;
  readonly count: number;
}

export interface ReportSkipped {
  readonly reason: SkipReason;
  readonly count: number;
}

export interface ReportMayReport {
  readonly host: string;
  /** The vendor's id. */
  readonly vendor: string;
  readonly by: 'report-to';
}

export interface ReportUnreadable {
  /** The vendor's id. */
  readonly vendor: string;
  readonly host: string;
  readonly reason: UnreadableReason;
  readonly count: number;
}

export interface ReportVendor {
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly country: string | null;
  readonly category: VendorCategory;
  /** Whether a definition or the long tail describes the vendor. */
  readonly known: boolean;
  readonly matchedBy: MatchedBy;
  readonly hosts: readonly string[];
  readonly requests: number;
  readonly bytes: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly severity: Severity;
  /** Name of the software that runs on the host, if another company than its maker receives the data. */
  readonly software?: string;
  /** What its requests disclosed by themselves, beside their payloads. */
  readonly implied?: readonly ImpliedKind[];
  /** Set if the vendor's own switch asked not to keep the IP address, and no other request disclosed it. */
  readonly ipAnonymised?: true;
  readonly disclosures: readonly ReportDisclosure[];
}

/** A field that a vendor received. Its sample is unmasked if raw values were requested. Times are in ISO 8601. */
export interface ReportDisclosure extends MaskedField {
  readonly app: string;
  readonly severity: Severity;
  readonly events: readonly string[];
  readonly pages: readonly string[];
  readonly count: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** The line of the app's own code that sent it, if call stacks were seen. */
  readonly source?: SourceLine;
}

export interface ReportParts {
  readonly source: ReportSource;
  readonly apps: readonly string[];
  readonly session: SessionRow | null;
  readonly exposures: readonly Exposure[];
  /** Observations that were lost. */
  readonly dropped: number;
  /** Entries of files, and messages in them, that could not be used. */
  readonly skipped?: ReadonlyMap<SkipReason, number>;
  /** Hosts that the browser may report to. */
  readonly mayReport?: ReadonlyArray<{ readonly host: string; readonly vendor: string }>;
  /** The sites whose requests the browser shows; all if absent. */
  readonly access?: HostAccess;
  readonly policy: Policy | null;
  /** The baseline to compare with; absent or null without one. */
  readonly baseline?: Baseline | null;
  /** Journeys that threw an error while they were recorded; none if absent. */
  readonly failedJourneys?: readonly FailedJourney[];
  /** Milliseconds since the epoch. */
  readonly generatedAt: number;
  readonly toolVersion: string;
  /** Returns a disclosure's raw value if it should be shown. Without it, every value stays masked. */
  readonly rawOf?: (row: DisclosureRow) => string | undefined;
}

/**
 * The report on what vendors received, with the findings of all rules. Vendors that received nothing are left out.
 * @throws RangeError if a time is not valid
 */
export function createReport(parts: ReportParts): Report {
  return atOnce(reporting(parts));
}

/** Number of fields that are processed between two pauses. */
const fieldsPerStep = 256;

/** {@link createReport}, in steps. */
export function* reporting(parts: ReportParts): Steps<Report> {
  const isDue = createPace(fieldsPerStep);
  const exposures: Exposure[] = [];
  for (const exposure of parts.exposures)
    exposures.push({ ...exposure, disclosures: yield* mergingDisclosures(exposure.disclosures, isDue) });
  const received = exposures.filter(hasReceivedData);
  const vendors: ReportVendor[] = [];
  for (const exposure of received)
    vendors.push(yield* reportingVendor(exposure, parts.rawOf ?? (() => undefined), isDue));
  const findings = yield* findingsInSteps({
    exposures: received,
    policy: parts.policy,
    baseline: parts.baseline ?? null,
    apps: parts.apps,
    failedJourneys: parts.failedJourneys ?? [],
    now: parts.generatedAt,
  });
  return {
    format: 'outflow-report',
    version: 1,
    generatedAt: isoTime(parts.generatedAt),
    tool: { name: 'outflow', version: parts.toolVersion },
    source: { kind: parts.source.kind, detail: parts.source.detail },
    apps: parts.apps,
    session: parts.session && sessionOf(parts.session),
    coverage: coverageOf(exposures, parts),
    vendors,
    findings,
  };
}

/** A session as the report and the automation messages show it. */
export function sessionOf({ id, name, startedAt, endedAt }: SessionRow): ReportSession {
  return { id, name, startedAt: isoTime(startedAt), endedAt: endedAt === null ? null : isoTime(endedAt) };
}

function coverageOf(
  exposures: readonly Exposure[],
  { dropped, skipped = new Map(), mayReport = [], access }: ReportParts,
): ReportCoverage {
  const left = [...skipped].map(([reason, count]) => ({ reason, count }));
  const sum = (member: 'requests' | 'messages' | 'read') =>
    exposures.reduce((total, { received }) => total + received[member], 0);
  return {
    requests: sum('requests'),
    messages: sum('messages'),
    read: sum('read'),
    ...saidOf(exposures.reduce((total, { received }) => total + (received.said ?? 0), 0)),
    unreadable: exposures.flatMap(({ received }) =>
      received.unreadable.map(({ host, reason, count }) => ({ vendor: received.vendor, host, reason, count })),
    ),
    dropped: dropped + left.reduce((total, { count }) => total + count, 0),
    ...(left.length > 0 && { skipped: left }),
    ...(mayReport.length > 0 && { mayReport: mayReportOf(mayReport) }),
    ...(access && access.granted !== 'all' && { access: { granted: access.granted, sites: access.sites } }),
  };
}

function mayReportOf(recipients: NonNullable<ReportParts['mayReport']>): ReportMayReport[] {
  const byHost = new Map(recipients.map(({ host, vendor }) => [host, { host, vendor, by: 'report-to' as const }]));
  return [...byHost.values()];
}

function* reportingVendor(
  { received, severity, disclosures }: Exposure,
  rawOf: (row: DisclosureRow) => string | undefined,
  isDue: Pace,
): Steps<ReportVendor> {
  const reported: ReportDisclosure[] = [];
  for (const row of disclosures) {
    if (isDue(1)) yield;
    reported.push(disclosureOf(row, rawOf(row)));
  }
  const { name, owner, country, category, known, matchedBy, software } = received.recipient;
  const implied = impliedOf(received);
  return {
    id: received.vendor,
    name,
    owner,
    country,
    category,
    known,
    matchedBy,
    hosts: received.hosts,
    requests: received.requests,
    bytes: received.bytes,
    firstSeen: isoTime(received.firstSeen),
    lastSeen: isoTime(received.lastSeen),
    severity,
    ...(software !== undefined && { software }),
    implied: implied.kinds,
    ...(implied.isAnonymised && { ipAnonymised: true as const }),
    disclosures: reported,
  };
}

function disclosureOf(row: ExposedDisclosure, raw: string | undefined): ReportDisclosure {
  return {
    app: row.app,
    path: row.path,
    ...(row.inKey && { inKey: row.inKey }),
    label: row.label,
    category: row.category,
    severity: row.severity,
    location: row.location,
    encoding: row.encoding,
    hash: row.hash,
    detector: row.detector,
    canary: row.canary,
    confidence: row.confidence,
    events: row.events,
    pages: row.pages,
    sample: raw ?? row.sample,
    fingerprint: row.fingerprint,
    count: row.count,
    firstSeen: isoTime(row.firstSeen),
    lastSeen: isoTime(row.lastSeen),
    ...(row.testValue ? { testValue: true } : {}),
    ...(row.source && { source: row.source }),
  };
}

function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
