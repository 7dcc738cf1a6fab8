import type { Received, ReceivedMessage } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';

/** What arrived at one host, and what the ledger says of it. */
export interface HostAccount {
  readonly host: string;
  /** HTTP requests and WebSocket handshakes that arrived. */
  readonly arrived: number;
  /** The same in the ledger. */
  readonly counted: number;
  /** Values that arrived: each request but handshakes carries one, and each message. */
  readonly values: number;
  /** Of them, those found in the ledger. */
  readonly found: number;
  /** Requests and messages whose body the ledger says to be unread. */
  readonly unread: number;
}

export interface Totals {
  readonly hosts: readonly HostAccount[];
  /** WebSocket messages that arrived, and those in the ledger. */
  readonly messages: readonly [arrived: number, counted: number];
  readonly dropped: number;
  /** Unread requests and messages by reason. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** Adds up what arrived and what ledgers say: a ledger that is deleted on purpose is read before. */
export interface Account {
  arrive(requests: readonly Received[], messages: readonly ReceivedMessage[]): void;
  /** Takes what a ledger that ends here says. */
  close(report: Report): void;
  /** Everything so far, with what the present ledger says. */
  totals(report: Report): Totals;
}

export function createAccount(): Account {
  const arrived = new Map<string, number>();
  const values = new Map<string, number>();
  const closed: Report[] = [];
  let messageCount = 0;
  const add = (counts: Map<string, number>, host: string) => void counts.set(host, (counts.get(host) ?? 0) + 1);
  return {
    arrive(requests, messages) {
      for (const { host, scheme } of requests) {
        add(arrived, host);
        if (scheme !== 'wss') add(values, host);
      }
      for (const { host } of messages) add(values, host);
      messageCount += messages.length;
    },
    close: (report) => void closed.push(report),
    totals(report) {
      const reports = [...closed, report];
      const sum = (of: (each: Report) => number) => reports.reduce((total, each) => total + of(each), 0);
      const gaps = reports.flatMap(({ coverage }) => coverage.unreadable);
      const vendors = reports.flatMap((each) => each.vendors);
      // What is in the ledger alone is shown as well.
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
          unread: gaps.filter((gap) => gap.host === host).reduce((total, { count }) => total + count, 0),
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

/** Whether all that arrived is in the ledger once, or said to be dropped, and each of its values is found or said to be unread. */
export function isBalanced({ hosts, messages, dropped }: Totals): boolean {
  const missing = hosts.map(({ arrived, counted }) => arrived - counted);
  const lost = missing.reduce((sum, each) => sum + each, 0) + messages[0] - messages[1];
  return missing.every((each) => each >= 0) && messages[1] <= messages[0] && lost === dropped && hosts.every(isRead);
}

/** Whether each value that arrived at a host is found, or its request said to be unread. */
export function isRead({ values, found, unread, arrived, counted }: HostAccount): boolean {
  return found + unread + (arrived - counted) >= values;
}
