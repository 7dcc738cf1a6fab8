import { type Knowledge as AuditKnowledge, audit } from '../audit.ts';
import type { Baseline } from '../baseline/baseline.ts';
import { searchFor } from '../classify/canaries.ts';
import { type ValueReader, valueReader } from '../classify/value-reader.ts';
import { expose } from '../exposure/expose.ts';
import { type Entries, entriesOf } from '../ledger/entries.ts';
import type { DisclosureRow } from '../ledger/rows.ts';
import type { SkipReason } from '../observe/har/entry.ts';
import type { IsVendor } from '../observe/har/pages.ts';
import { isSameObservation, type Observation } from '../observe/observation.ts';
import type { ReportingEndpoints } from '../observe/reporting.ts';
import type { Policy } from '../policy/policy.ts';
import type { FailedJourney } from '../policy/rule.ts';
import { createReport, type Report, type ReportSource } from '../report/report.ts';
import type { Canary } from '../settings/settings.ts';
import { type SourceOf, withSources } from '../source-lines/sources.ts';
import { type CanonicalName, canonicalNamesAmong } from '../vendors/canonical-names.ts';
import { catalogue } from '../vendors/catalogue/index.ts';
import { type HostMapping, type Identify, identifyAmong } from '../vendors/identify.ts';
import { type ReportRecipient, reportRecipients } from '../vendors/report-recipient.ts';
import type { Definition } from '../vendors/vendor.ts';
import { Sums, type SumsOfRange } from './sums.ts';

/** The validated settings of an audit. */
export interface AuditOptions {
  readonly source: ReportSource;
  readonly canaries: readonly Canary[];
  readonly policy: Policy | null;
  readonly baseline?: Baseline | null;
  readonly identify: Identify;
  readonly toolVersion: string;
  /** Whether samples are shown unmasked. */
  readonly raw: boolean;
  /** Finds the app's own lines that sent fields; without it, none are named. */
  readonly sourceOf?: SourceOf;
  /** Shared by audits of the same observations with the same knowledge: each is read once. */
  readonly read?: ReadCache;
}

/** Cache of what audits have read, and the key with which they made fingerprints of its values. */
export interface ReadCache {
  readonly key: Uint8Array;
  /** By the observation's id; null if the app itself received it. */
  readonly entries: Map<string, { readonly observation: Observation; readonly entries: ReadEntries | null }>;
}

type ReadEntries = Pick<Entries, 'recipient' | 'disclosures'>;

/** Creates an empty cache, with a new key. */
export function createReadCache(): ReadCache {
  return { key: crypto.getRandomValues(new Uint8Array(32)), entries: new Map() };
}

/** What the user knows about vendors, besides the catalogue. */
export interface OwnKnowledge {
  readonly policy: Policy | null;
  /** Vendors that take precedence over those of the catalogue and the policy. */
  readonly definitions: readonly Definition[];
  readonly canonicalNames: readonly CanonicalName[];
  /** Hosts that the user mapped to vendors; none if absent. */
  readonly mappings?: readonly HostMapping[];
}

/**
 * Creates the identification of vendors. Of definitions with the same id or host, the user's come first, then the
 * policy's.
 */
export function identifyWith({ policy, definitions, canonicalNames, mappings = [] }: OwnKnowledge): Identify {
  return identifyAmong([...definitions, ...(policy?.definitions ?? []), ...catalogue], {
    mappings,
    canonicalName: canonicalNamesAmong(canonicalNames),
  });
}

/** Returns a function that decides whether a definition names the host of an address. */
export function isVendorBy(identify: Identify): IsVendor {
  return (address) => {
    const found = identify.byAddress({ url: new URL(address), headers: [] });
    return found !== null && found !== 'own' && found.recipient.matchedBy === 'host';
  };
}

/** Takes observations one by one. */
export interface ObservationTaker {
  add(observation: Observation): void;
  addReportingEndpoints(endpoints: ReportingEndpoints): void;
}

/** Audits observations one by one, and creates the report on all of them. */
export interface Auditor extends ObservationTaker {
  /** The key of its values' fingerprints. */
  readonly key: Uint8Array;
  /** Adds the observations of a range, as if they were added one by one. */
  addRange(range: AuditedRange): void;
  /** @param skipped entries of files that could not be used, by reason */
  report(skipped: ReadonlyMap<SkipReason, number>, failedJourneys?: readonly FailedJourney[]): Report;
}

/** Consecutive observations, audited. Consists of plain data, so that another thread can send it. */
export interface AuditedRange {
  readonly apps: readonly string[];
  readonly reportingEndpoints: readonly ReportingEndpoints[];
  readonly sums: SumsOfRange;
}

/** Creates an auditor. It keeps only the sums of observations; the observations themselves only in `read`. */
export function createAuditor(options: AuditOptions): Auditor {
  const { key } = options.read ?? createReadCache();
  const sums = new Sums();
  const apps = new Set<string>();
  const mayReport = new Map<string, ReportRecipient>();
  const addReportingEndpoints = (endpoints: ReportingEndpoints) => {
    for (const recipient of reportRecipients(endpoints, options.identify)) mayReport.set(recipient.host, recipient);
  };
  return {
    key,
    add: adderOf({ ...options, knowledge: knowledgeOf(options), key, sums, apps }),
    addReportingEndpoints,
    addRange(range) {
      for (const app of range.apps) apps.add(app);
      for (const endpoints of range.reportingEndpoints) addReportingEndpoints(endpoints);
      sums.addRange(range.sums);
    },
    report: (skipped, failedJourneys = []) =>
      createReport({
        source: options.source,
        apps: [...apps].sort(),
        session: null,
        exposures: expose({ recipients: sums.recipients(), disclosures: sums.disclosures() }),
        dropped: 0,
        skipped,
        mayReport: [...mayReport.values()],
        policy: options.policy,
        baseline: options.baseline ?? null,
        failedJourneys,
        generatedAt: Date.now(),
        toolVersion: options.toolVersion,
        ...(options.raw && { rawOf: (row: DisclosureRow) => row.raw }),
      }),
  };
}

/** Audits consecutive observations, to be added to an audit with {@link Auditor.addRange}. */
export interface RangeAuditor extends ObservationTaker {
  result(): AuditedRange;
}

/**
 * Returns a function that begins a range.
 * @param key the key of the audit to which the ranges are added
 */
export function rangeAuditors(options: RangeOptions, key: Uint8Array): () => RangeAuditor {
  const knowledge = knowledgeOf(options);
  return () => {
    const sums = new Sums(Number.POSITIVE_INFINITY);
    const apps = new Set<string>();
    const reportingEndpoints: ReportingEndpoints[] = [];
    return {
      add: adderOf({ ...options, knowledge, key, sums, apps }),
      addReportingEndpoints: (endpoints) => reportingEndpoints.push(endpoints),
      result: () => ({ apps: [...apps], reportingEndpoints, sums: sums.toRange() }),
    };
  };
}

type RangeOptions = Pick<AuditOptions, 'canaries' | 'identify' | 'sourceOf'>;

const knowledgeOf = ({ canaries, identify }: RangeOptions): AuditKnowledge => ({
  identify,
  readValue: readerOf(canaries),
});

/** Readers cache their results, so that another audit with the same array of canaries is faster. */
const readers = new WeakMap<readonly Canary[], ValueReader>();

function readerOf(canaries: readonly Canary[]): ValueReader {
  const reader = readers.get(canaries) ?? valueReader(searchFor(canaries));
  readers.set(canaries, reader);
  return reader;
}

/** What {@link adderOf} uses, and the sums and apps that it adds to. */
interface AdderParts extends Pick<AuditOptions, 'sourceOf' | 'read'> {
  readonly knowledge: AuditKnowledge;
  readonly key: Uint8Array;
  readonly sums: Sums;
  readonly apps: Set<string>;
}

/** Returns a function that audits an observation, and adds its rows and its app. */
function adderOf({ knowledge, key, sums, apps, sourceOf, read }: AdderParts): (observation: Observation) => void {
  const entriesIn = (observation: Observation): ReadEntries | null => {
    const audited = audit(observation, knowledge);
    return audited && entriesOf(audited, '', key);
  };
  const entriesFor = (observation: Observation): ReadEntries | null => {
    if (read === undefined) return entriesIn(observation);
    const known = read.entries.get(observation.id);
    if (known !== undefined && isSameObservation(known.observation, observation)) return known.entries;
    const entries = entriesIn(observation);
    read.entries.set(observation.id, { observation, entries });
    return entries;
  };
  return (observation) => {
    apps.add(observation.app);
    const entries = entriesFor(observation);
    if (entries === null) return;
    const { recipient, disclosures } = entries;
    sums.add(recipient, sourceOf ? withSources(disclosures, observation, sourceOf) : disclosures);
  };
}
