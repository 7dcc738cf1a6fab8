import { createReport } from '../../src/library/create-report.ts';
import type { Observation } from '../../src/observe/observation.ts';
import type { Report, ReportDisclosure, ReportVendor } from '../../src/report/report.ts';

// What two recorders of the same run must have in common.

/** Everything that a report says of a field, except what depends on the recorder. */
type Fact = Omit<ReportDisclosure, 'fingerprint' | 'firstSeen' | 'lastSeen' | 'pages' | 'source'>;

/** Everything that a report says of a vendor, except times. */
interface VendorFacts {
  readonly vendor: object;
  readonly fields: readonly Fact[];
}

/** By the vendor's id. */
export type Facts = Readonly<Record<string, VendorFacts>>;

/**
 * What a report says of each vendor and of each of its fields, sorted, so that the report's order does not matter. Left
 * out is only what depends on the recorder: fingerprints, whose key differs, times, source lines, and pages, since a HAR
 * does not show when a document changes its own address (`history.pushState`).
 */
export function factsIn({ vendors }: Report): Facts {
  const ordered = [...vendors].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(ordered.map((each) => [each.id, { vendor: describedIn(each), fields: fieldsOf(each) }]));
}

function describedIn({ disclosures: _, firstSeen: _1, lastSeen: _2, hosts, ...vendor }: ReportVendor): object {
  return { ...vendor, hosts: [...hosts].sort() };
}

function fieldsOf({ disclosures }: ReportVendor): Fact[] {
  return disclosures
    .map(({ fingerprint: _, firstSeen: _1, lastSeen: _2, pages: _3, source: _4, events, ...field }) => ({
      ...field,
      events: [...events].sort(),
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Number of fields in all vendors. */
export function fieldCount(facts: Facts): number {
  return Object.values(facts).reduce((sum, { fields }) => sum + fields.length, 0);
}

/** The facts without sizes: Chromium shows forms to extensions without the escapes with which they were sent. */
export function withoutSizes(facts: Facts): Facts {
  return mapped(facts, ({ vendor, fields }) => ({ vendor: { ...vendor, bytes: null }, fields }));
}

/**
 * The facts without counts for some vendors.
 * @param of the ids of these vendors
 */
export function withoutCounts(facts: Facts, of: ReadonlySet<string>): Facts {
  return mapped(facts, (each, id) => {
    if (!of.has(id)) return each;
    const fields = each.fields.map((field) => ({ ...field, count: 0 }));
    return { vendor: { ...each.vendor, requests: null, bytes: null }, fields };
  });
}

function mapped(facts: Facts, change: (facts: VendorFacts, id: string) => VendorFacts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([id, each]) => [id, change(each, id)]));
}

/** Number of requests that the coverage of a report counts as unread. */
export function unreadCount({ coverage }: Report): number {
  return coverage.unreadable.reduce((sum, { count }) => sum + count, 0);
}

/** Whether the coverage of a report counts this very request as unread, or read in part. */
export function isUnread(observation: Observation): boolean {
  return createReport([observation]).coverage.unreadable.length > 0;
}

/** Ids of the vendors to which an observation of the list went. */
export function vendorsOf(observations: readonly Observation[]): ReadonlySet<string> {
  return new Set(createReport(observations).vendors.map(({ id }) => id));
}

/**
 * The part of a recording that another recording of the same run could read as well. Left out are the bodies of requests
 * that the coverage of either counts as unread, and requests that only this recording has and that its own coverage
 * counts as unread.
 * Headers are left out if one of the two lacks those that browsers add. Nothing else may differ. Without these bodies,
 * other fields of both may be less severe: a user id is more severe beside a token. Both recordings must have requests
 * with the same method and address in the same order.
 * @param other the recording with which it is compared
 * @param own the recording of which the rest is returned
 */
export function readByBoth(other: readonly Observation[], own: readonly Observation[]): readonly Observation[] {
  const others = inTurn(other);
  return [...inTurn(own)].flatMap(([turn, observation]) => {
    const same = others.get(turn);
    const isUnreadHere = isUnread(observation);
    if (same === undefined) return isUnreadHere ? [] : [observation];
    const headers = hasAddedHeaders(observation) === hasAddedHeaders(same) ? observation.headers : [];
    return isUnreadHere || isUnread(same) ? [{ ...observation, headers, body: unread }] : [{ ...observation, headers }];
  });
}

/**
 * Whether the headers that browsers add to each request are recorded. On a busy machine, Playwright may write a HAR
 * entry before Chromium reports them.
 */
const hasAddedHeaders = ({ headers }: Observation) => headers.some(([name]) => /^accept-language$/i.test(name));

const unread = { kind: 'unreadable', reason: 'hidden-body' } as const;

/** Observations by their number among those of the same transport, method and address. */
function inTurn(observations: readonly Observation[]): ReadonlyMap<string, Observation> {
  const counts = new Map<string, number>();
  const turns = new Map<string, Observation>();
  for (const observation of [...observations].sort((a, b) => a.at - b.at)) {
    const { transport, method, url } = observation;
    const kind = `${transport} ${method} ${url}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    turns.set(`${kind} ${count}`, observation);
  }
  return turns;
}
