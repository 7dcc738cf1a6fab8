import { expect, test } from 'vitest';
import { runStops } from '../capture/stops.ts';
import { kind } from './kind.ts';

const stops = 25;

test(`a worker that ${kind} stops ${stops} times during traffic neither loses nor duplicates anything`, async () => {
  const { hosts, report, errors } = await runStops(kind, stops);
  const { coverage } = report;
  const sum = (of: 'arrived' | 'messages') => hosts.reduce((total, host) => total + host[of], 0);
  expect(hosts.map(({ host, counted }) => [host, counted])).toEqual(hosts.map(({ host, arrived }) => [host, arrived]));
  expect(coverage.dropped, `${errors}`).toBe(0);
  // Requests that the browser was about to show while it stopped the worker are known to have been sent, and reported
  // as unread. A notice about a body is lost with the worker that had received it.
  const reasons = ['worker-stopped', 'blob-body', 'file-body', 'hidden-body'];
  expect(coverage.unreadable.filter(({ reason }) => !reasons.includes(reason))).toEqual([]);
  // Whatever was read was read completely: its e-mail address is in the ledger, even from a file.
  for (const { host, arrived, messages, unread, found, bytes } of hosts) {
    expect(found + unread, host).toBeGreaterThanOrEqual(messages || arrived);
    if (bytes !== null) expect(bytes[1], host).toBe(bytes[0]);
  }
  expect(coverage.messages).toBe(sum('messages'));
  // The share of read requests depends on how long worker instances live: 66 % in Chromium on an idle machine.
  expect(coverage.read).toBeGreaterThan(0.1 * (sum('arrived') + coverage.messages));
  expect(sum('arrived')).toBeGreaterThan(200);
});
