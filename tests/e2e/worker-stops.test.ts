import { expect, test } from 'vitest';
import { runStops } from '../capture/stops.ts';
import { kind } from './kind.ts';

const stops = 25;

test(`a worker that ${kind} stops ${stops} times in the middle of traffic loses and doubles nothing`, async () => {
  const { hosts, report, errors } = await runStops(kind, stops);
  const { coverage } = report;
  const sum = (of: 'arrived' | 'messages') => hosts.reduce((total, host) => total + host[of], 0);
  expect(hosts.map(({ host, counted }) => [host, counted])).toEqual(hosts.map(({ host, arrived }) => [host, arrived]));
  expect(coverage.dropped, `${errors}`).toBe(0);
  // What the browser was about to show while it stopped the worker is known to have left, and said to be unread; what
  // the page's side had said of a body goes with the worker that had heard it.
  const reasons = ['worker-stopped', 'blob-body', 'file-body', 'hidden-body'];
  expect(coverage.unreadable.filter(({ reason }) => !reasons.includes(reason))).toEqual([]);
  // What is read was read whole: its e-mail address is in the ledger, even from a file.
  for (const { host, arrived, messages, unread, found, bytes } of hosts) {
    expect(found + unread, host).toBeGreaterThanOrEqual(messages || arrived);
    if (bytes !== null) expect(bytes[1], host).toBe(bytes[0]);
  }
  expect(coverage.messages).toBe(sum('messages'));
  // How much is read depends on how long the worker lives: 66 % in Chromium on a machine that does nothing else.
  expect(coverage.read).toBeGreaterThan(0.1 * (sum('arrived') + coverage.messages));
  expect(sum('arrived')).toBeGreaterThan(200);
});
