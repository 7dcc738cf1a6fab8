import { expose } from '../exposure/expose.ts';
import type { Exposure } from '../exposure/exposure.ts';
import type { Rows } from '../ledger/ledger.ts';
import type { DisclosureRow, RecipientRow } from '../ledger/rows.ts';
import type { ImpliedKind } from '../vendors/vendor.ts';
import type { Report, ReportCoverage, ReportVendor } from './report.ts';

/**
 * A report's vendors as exposures, for callers that have only the report. Members that reports lack stay empty, such as
 * the days, the app and session of a request, and the number of WebSocket messages per vendor.
 */
export function exposuresOf(report: Report): Exposure[] {
  return expose(rowsOfReport(report));
}

/** The rows that a report was made of, with the members that the report has. */
export function rowsOfReport({ vendors, coverage }: Report): Rows {
  return {
    recipients: vendors.map((vendor) => recipientOf(vendor, coverage)),
    disclosures: vendors.flatMap(rowsOf),
  };
}

function recipientOf(vendor: ReportVendor, coverage: ReportCoverage): RecipientRow {
  const { id, name, owner, country, category, known, matchedBy, hosts, requests, bytes } = vendor;
  const unreadable = coverage.unreadable
    .filter((gap) => gap.vendor === id)
    .map(({ host, reason, count }) => ({ host, reason, count }));
  const named = vendor.software === undefined ? {} : { software: vendor.software };
  const unread = unreadable.reduce((sum, { count }) => sum + count, 0);
  return {
    key: id,
    app: '',
    vendor: id,
    session: '',
    recipient: { id, name, owner, country, category, known, matchedBy, confidence: 1, hostedOn: null, ...named },
    ...impliedIn(vendor),
    hosts,
    requests,
    messages: 0,
    plaintext: 0,
    read: Math.max(0, requests - unread),
    unreadable,
    bytes,
    kinds: [],
    recorded: null,
    firstSeen: Date.parse(vendor.firstSeen),
    lastSeen: Date.parse(vendor.lastSeen),
  };
}

/**
 * A report does not say how many requests implied something: all count, or none. Reports of earlier versions lack
 * `implied`.
 */
function impliedIn({ implied, ipAnonymised, requests }: ReportVendor): Pick<RecipientRow, 'implied'> {
  if (implied === undefined) return {};
  const count = (kind: ImpliedKind) => (implied.includes(kind) ? requests : 0);
  const anonymised = ipAnonymised ? requests : 0;
  return { implied: { address: count('ip-address'), place: count('coarse-location'), anonymised } };
}

function rowsOf({ id, disclosures }: ReportVendor): DisclosureRow[] {
  return disclosures.map(({ severity: _, ...disclosure }, at) => ({
    ...disclosure,
    key: `${id} ${at}`,
    vendor: id,
    session: '',
    days: [],
    typed: null,
    plaintext: 0,
    firstSeen: Date.parse(disclosure.firstSeen),
    lastSeen: Date.parse(disclosure.lastSeen),
  }));
}
