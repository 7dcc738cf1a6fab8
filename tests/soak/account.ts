import type { Received, ReceivedMessage } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';

/** What arrived at one host, and what the ledger has of it. */
export interface HostAccount {
  readonly host: string;
  /** HTTP requests and WebSocket handshakes that arrived. */
  readonly arrived: number;
  /** How many of these are in the ledger. */
  readonly counted: number;
  /** Values that arrived: one for each request, except handshakes, and for each message. */
  readonly values: number;
  /** How many of these were found in the ledger. */
  readonly found: number;
  /** Requests and messages that the ledger reports as unread. */
  readonly unread: number;
  /** How many of these the ledger reports as `socket-messages`, whose true number is often unknown. */
  readonly unreadSockets: number;
}

/** All counts of an account. */
export interface Totals {
  readonly hosts: readonly HostAccount[];
  /** WebSocket messages that arrived, and those in the ledger. */
  readonly messages: readonly [arrived: number, counted: number];
  readonly dropped: number;
  /** Unread requests and messages by reason. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** Adds up what arrived at the sink, and what one or several ledgers contain. */
export interface Account {
  /** Adds what arrived at the sink since the last call. */
  addArrivals(requests: readonly Received[], messages: readonly ReceivedMessage[]): void;
  /** Adds the report of a ledger that is about to be deleted. */
  addReport(report: Report): void;
  /** All counts so far, including the current ledger's. */
  totals(report: Report): Totals;
}

/** Starts an account without counts. */
export function createAccount(): Account {
  const arrived = new Map<string, number>();
  const values = new Map<string, number>();
  const earlier: Report[] = [];
  let messageCount = 0;
  const add = (counts: Map<string, number>, host: string) => void counts.set(host, (counts.get(host) ?? 0) + 1);
  return {
    addArrivals(requests, messages) {
      for (const { host, scheme } of requests) {
        add(arrived, host);
        if (scheme !== 'wss') add(values, host);
      }
      for (const { host } of messages) add(values, host);
      messageCount += messages.length;
    },
    addReport: (report) => void earlier.push(report),
    totals(report) {
      const reports = [...earlier, report];
      const sum = (count: (each: Report) => number) => reports.reduce((total, each) => total + count(each), 0);
      const gaps = reports.flatMap(({ coverage }) => coverage.unreadable);
      const vendors = reports.flatMap((each) => each.vendors);
      // Hosts that only the ledger has are shown as well.
      const hosts = [...new Set([...arrived.keys(), ...vendors.flatMap((vendor) => vendor.hosts)])].sort();
      const accountOf = (host: string): HostAccount => {
        const own = vendors.filter((vendor) => vendor.hosts.includes(host));
        const emails = own.flatMap(({ disclosures }) => disclosures).filter(({ category }) => category === 'email');
        return {
          host,
          arrived: arrived.get(host) ?? 0,
          counted: own.reduce((total, { requests }) => total + requests, 0),
          values: values.get(host) ?? 0,
          found: emails.reduce((total, { count }) => total + count, 0),
          unread: countIn(gaps.filter((gap) => gap.host === host)),
          unreadSockets: countIn(gaps.filter((gap) => gap.host === host && gap.reason === 'socket-messages')),
        };
      };
      const reasons: Record<string, number> = {};
      for (const { reason, count } of gaps) reasons[reason] = (reasons[reason] ?? 0) + count;
      return {
        hosts: hosts.map(accountOf),
        messages: [messageCount, sum(({ coverage }) => coverage.messages)],
        dropped: sum(({ coverage }) => coverage.dropped),
        reasons,
      };
    },
  };
}

const countIn = (gaps: ReadonlyArray<{ readonly count: number }>) => gaps.reduce((sum, { count }) => sum + count, 0);

/**
 * Whether everything that arrived is in the ledger exactly once or reported as dropped, and each value was found or
 * reported as unread. Messages may be missing at hosts for which the ledger reports unread WebSockets.
 */
export function isBalanced({ hosts, messages, dropped }: Totals): boolean {
  const missing = hosts.map(({ arrived, counted }) => arrived - counted);
  const lost = sumOf(missing) + messages[0] - messages[1];
  const unknown = sumOf(hosts.map(mayBeUnknown));
  const unexplained = sumOf(hosts.map((host, at) => (host.unreadSockets === 0 ? (missing[at] as number) : 0)));
  const isNothingDoubled = missing.every((each) => each >= 0) && messages[1] <= messages[0];
  const isLossKnown = unexplained <= dropped && lost >= dropped && lost <= dropped + unknown;
  return isNothingDoubled && isLossKnown && hosts.every(accountsForValues);
}

/**
 * Whether each value that arrived at a host was found, except as many as there are requests that the ledger lacks, and
 * requests and messages that it reports as unread. Always true if the ledger reports unread WebSockets at the host, since
 * the number of their messages is unknown.
 */
export function accountsForValues(host: HostAccount): boolean {
  return host.unreadSockets > 0 || missingValues(host) - host.unread <= 0;
}

/**
 * How many of the requests and messages that the ledger lacks may belong to WebSockets that it reports as
 * `socket-messages`: messages, or handshakes of WebSockets that were opened while the worker was stopped.
 */
function mayBeUnknown(host: HostAccount): number {
  if (host.unreadSockets === 0) return 0;
  const values = missingValues(host);
  // Each missing request or message has a value; a missing handshake has none.
  const handshakes = Math.min(-values, host.unreadSockets);
  return Math.max(0, handshakes, values - host.unread + host.unreadSockets);
}

/** How many values were not found, except those of requests that the ledger lacks. */
function missingValues({ values, found, arrived, counted }: HostAccount): number {
  return values - found - (arrived - counted);
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
