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

/**
 * What a report says of each vendor and of each of its fields, in any order. Left out is only what depends on the
 * recorder: fingerprints, whose key differs, times, source lines, and pages, since a HAR does not show to which address
 * of its own a document has moved.
 */
export function factsIn({ vendors }: Report): Readonly<Record<string, VendorFacts>> {
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

/**
 * The observations without the bodies that another recorder could not read. Requests to the same address with the same
 * method are in the same order in both.
 */
export function readAs(other: readonly Observation[], own: readonly Observation[]): readonly Observation[] {
  const others = inTurn(other);
  return inTurn(own).map(({ turn, observation }) => {
    const body = others.find((each) => each.turn === turn)?.observation.body;
    return body?.kind === 'unreadable' ? { ...observation, body } : observation;
  });
}

/** Observations with their number among those of the same kind, method and address. */
function inTurn(observations: readonly Observation[]) {
  const counts = new Map<string, number>();
  return [...observations]
    .sort((a, b) => a.at - b.at)
    .map((observation) => {
      const { transport, method, url } = observation;
      const kind = `${transport} ${method} ${url}`;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return { turn: `${kind} ${count}`, observation };
    });
}
