import type { Received, ReceivedMessage } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import type { Row } from './rows.ts';

/** The result of comparing the ledger with the sink for a row. */
export interface Verdict {
  readonly row: string;
  /**
   * `equal`: the ledger has the same bytes, and everything in them. `reported`: the ledger says that it could not read
   * them. `not sent`: nothing reached the sink, and the ledger has nothing. The others are faults of the extension:
   * `missed` means that the ledger has less than the sink, and `invented` that it has more.
   */
  readonly kind: 'equal' | 'reported' | 'not sent' | 'missed' | 'invented';
  readonly detail: string;
}

interface Seen {
  readonly report: Report;
  readonly requests: readonly Received[];
  readonly messages: readonly ReceivedMessage[];
  /** The result that the page reported. */
  readonly outcome: string;
  /** Whether all that shared workers send may be missed, not only their WebSockets. */
  readonly hidesSharedWorkers?: boolean;
}

/** Compares a row's traffic with its vendor in an unmasked report. */
export function verdictOn(
  row: Row,
  { report, requests, messages, outcome, hidesSharedWorkers = false }: Seen,
): Verdict {
  const host = hostOf(row);
  const received = requests.filter((each) => each.host === host && each.path !== '/favicon.ico');
  const heard = messages.filter((each) => each.host === host);
  const vendor = report.vendors.find(({ id }) => id === `host:${host}`);
  const verdict = (kind: Verdict['kind'], detail: string): Verdict => ({ row: row.id, kind, detail });

  if (received.length === 0 && !vendor) return verdict('not sent', outcome);
  if (received.length === 0) return verdict('invented', `${vendor?.requests} in the ledger, none at the sink`);
  const mayBeHidden = hidesSharedWorkers || row.transport === 'WebSocket' || row.context === 'shared worker (data)';
  // If a shared worker's WebSocket was open before the worker was observed, its handshake is not in the ledger.
  const isMissed = !vendor || (row.transport === 'WebSocket' && vendor.requests < received.length);
  if (isMissed && row.context.startsWith('shared worker') && mayBeHidden) {
    const unseen = report.coverage.unreadable.find(({ reason }) => reason === 'shared-worker');
    if (unseen) return verdict('reported', `${unseen.reason} of ${unseen.host}`);
  }
  if (!vendor) return verdict('missed', `${received.length} at the sink, none in the ledger`);
  if (vendor.requests !== received.length) {
    return verdict(
      vendor.requests > received.length ? 'invented' : 'missed',
      `${vendor.requests} of ${received.length}`,
    );
  }
  const unread = report.coverage.unreadable.find((each) => each.host === host);
  if (unread) return verdict('reported', unread.reason);
  const texts = vendor.disclosures.map(({ sample }) => sample);
  const lacking = [row.payload.email, row.payload.end].filter(
    (text) => payloadHas(received, heard, text) && !texts.some((each) => each.includes(text)),
  );
  if (lacking.length > 0) return verdict('missed', `not in the ledger: ${lacking.join(', ')}`);
  const expected = sizeAtSink(received, heard);
  if (!isParsedForm(row) && vendor.bytes !== expected) {
    return verdict('missed', `${vendor.bytes} bytes of ${expected}`);
  }
  return verdict('equal', `${expected} bytes`);
}

/** The host to which a row sends. */
export function hostOf({ id }: Row): string {
  return `${id}.test`;
}

/** Whether browsers show a row's body as fields. Its length cannot be compared then, only names and values. */
function isParsedForm({ transport, body }: Row): boolean {
  return /^(?:FormData|URLSearchParams)/.test(body) || transport === 'form';
}

function payloadHas(requests: readonly Received[], messages: readonly ReceivedMessage[], text: string): boolean {
  const isThere = (bytes: Buffer) => bytes.includes(text) || bytes.includes(encodeURIComponent(text));
  // Data that the page compressed cannot be searched here. Findings in it show that it was decoded.
  return (
    requests.some(({ path, body }) => isThere(Buffer.from(path)) || isThere(body) || body[0] === 0x1f) ||
    messages.some(({ data }) => isThere(data))
  );
}

/** Sizes as the ledger counts them: a request's URL and body, or a message's own bytes. */
function sizeAtSink(requests: readonly Received[], messages: readonly ReceivedMessage[]): number {
  const ofRequests = requests.reduce(
    (sum, { scheme, host, path, body }) => sum + `${scheme}://${host}${path}`.length + body.length,
    0,
  );
  return messages.reduce((sum, { data }) => sum + data.length, ofRequests);
}
