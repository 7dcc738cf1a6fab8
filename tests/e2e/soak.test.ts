import { expect, test } from 'vitest';
import { isBalanced, isRead } from '../soak/account.ts';
import { runSoak } from '../soak/run.ts';
import { kind } from './kind.ts';

test(`traffic of 60 vendors under every disturbance is counted in ${kind} as it arrived`, async () => {
  const { totals, disturbances, errors } = await runSoak(kind, {
    ...{ requests: 600, minutes: 0, rounds: 4 },
    measuresMemory: false,
  });
  const { hosts, messages, dropped } = totals;
  expect(Object.fromEntries(hosts.map(({ host, counted }) => [host, counted]))).toEqual(
    Object.fromEntries(hosts.map(({ host, arrived }) => [host, arrived])),
  );
  expect(messages[1]).toBe(messages[0]);
  expect(dropped).toBe(0);
  expect(hosts.filter((host) => !isRead(host))).toEqual([]);
  expect(isBalanced(totals)).toBe(true);
  expect(hosts).toHaveLength(60);
  expect(Object.keys(disturbances).sort()).toEqual([
    'blocked',
    'deleted',
    'reloaded',
    'tabs closed',
    'upgrade given up',
    'worker stopped',
  ]);
  expect(errors).toEqual([]);
});
