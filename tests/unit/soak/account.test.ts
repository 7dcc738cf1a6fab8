import { expect, test } from 'vitest';
import type { Received, ReceivedMessage } from '../../../demo/sink.ts';
import type { Report } from '../../../src/report/report.ts';
import { createAccount, isBalanced } from '../../soak/account.ts';
import { hasGrown, thirdsOf } from '../../soak/memory.ts';

interface Reported {
  readonly requests: number;
  readonly found: number;
  readonly messages?: number;
  readonly unread?: number;
  readonly unreadSockets?: number;
  readonly dropped?: number;
}

/** A report with the parts that an account reads, for one host. */
function reportOf({ requests, found, messages = 0, unread = 0, unreadSockets = 0, dropped = 0 }: Reported): Report {
  const unreadable = [
    { vendor: 'host:a.test', host: 'a.test', reason: 'worker-stopped', count: unread },
    { vendor: 'host:a.test', host: 'a.test', reason: 'socket-messages', count: unreadSockets },
  ].filter(({ count }) => count > 0);
  const disclosures = [{ category: 'email', count: found }];
  return {
    coverage: { messages, unreadable, dropped },
    vendors: [{ id: 'host:a.test', hosts: ['a.test'], requests, disclosures }],
  } as unknown as Report;
}

/** Whether the ledger's report, and those of ledgers deleted earlier, agree with 3 requests, 1 handshake and 2 messages. */
function agrees(reported: Reported, earlier: readonly Reported[] = []): boolean {
  const account = createAccount();
  const request = (scheme: 'https' | 'wss') => ({ host: 'a.test', scheme }) as Received;
  const message = { host: 'a.test' } as ReceivedMessage;
  account.addArrivals([request('https'), request('https')], [message]);
  account.addArrivals([request('https'), request('wss')], [message]);
  for (const each of earlier) account.addReport(reportOf(each));
  return isBalanced(account.totals(reportOf(reported)));
}

test.each<[string, boolean, Reported]>([
  ['everything is counted and read', true, { requests: 4, found: 5, messages: 2 }],
  ['a value that was not read is reported as unread', true, { requests: 4, found: 4, messages: 2, unread: 1 }],
  ['a missing request is reported as dropped', true, { requests: 3, found: 4, messages: 2, dropped: 1 }],
  ['a request is missing', false, { requests: 3, found: 4, messages: 2 }],
  ['a request is doubled', false, { requests: 5, found: 6, messages: 2 }],
  ['a message is missing', false, { requests: 4, found: 5, messages: 1 }],
  ['a message is doubled', false, { requests: 4, found: 6, messages: 3 }],
  ['a value is missing', false, { requests: 4, found: 4, messages: 2 }],
  [
    'a message of a WebSocket whose last messages are unread is missing',
    true,
    { requests: 4, found: 4, messages: 1, unreadSockets: 1 },
  ],
  [
    'all messages of a WebSocket whose last messages are unread are missing',
    true,
    { requests: 4, found: 3, unreadSockets: 1 },
  ],
  [
    'the last messages of a WebSocket are unread, and none is missing',
    true,
    { requests: 4, found: 5, messages: 2, unreadSockets: 1 },
  ],
  [
    'the handshake of a WebSocket whose last messages are unread is missing',
    true,
    { requests: 3, found: 5, messages: 2, unreadSockets: 1 },
  ],
  [
    'a request is missing beside a WebSocket whose last messages are unread',
    false,
    { requests: 3, found: 4, messages: 2, unreadSockets: 1 },
  ],
  [
    'a message that was found is missing, beside a WebSocket whose last messages are unread',
    false,
    { requests: 4, found: 5, messages: 1, unread: 1, unreadSockets: 1 },
  ],
  ['something is reported as dropped that is counted', false, { requests: 4, found: 5, messages: 2, dropped: 1 }],
])('the sink and the ledger are compared: %s', (_, expected, reported) => expect(agrees(reported)).toBe(expected));

test('ledgers that were deleted meanwhile are added', () => {
  const earlier = [{ requests: 2, found: 2, messages: 1 }];
  expect(agrees({ requests: 2, found: 3, messages: 1 }, earlier)).toBe(true);
  expect(agrees({ requests: 4, found: 5, messages: 2 }, earlier)).toBe(false);
});

test('an unread WebSocket does not explain a request that is missing at another host', () => {
  const account = createAccount();
  account.addArrivals(
    [{ host: 'a.test', scheme: 'wss' } as Received, { host: 'b.test', scheme: 'https' } as Received],
    [],
  );
  const { coverage, vendors } = reportOf({ requests: 1, found: 5, unreadSockets: 1 });
  expect(isBalanced(account.totals({ coverage, vendors } as Report))).toBe(false);
});

test('a host that only the ledger has is a difference', () => {
  const account = createAccount();
  expect(isBalanced(account.totals(reportOf({ requests: 1, found: 1 })))).toBe(false);
});

test('memory is compared by the medians of its first and last third', () => {
  expect(thirdsOf([50, 60])).toBeNull();
  const samples = [50, 51, 300, 60, 60, 60, 55, 56, 20];
  expect(thirdsOf(samples)).toEqual([51, 55]);
  expect(hasGrown([51, 55])).toBe(false);
  expect(hasGrown([51, 62])).toBe(true);
  // A few megabytes are normal variation, even if they are more than a fifth of a small process.
  expect(hasGrown([10, 17])).toBe(false);
});
