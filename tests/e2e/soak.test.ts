import { expect, test } from 'vitest';
import { type HostAccount, isBalanced, isRead } from '../soak/account.ts';
import { runSoak } from '../soak/run.ts';
import { kind } from './kind.ts';

test(`traffic of 60 vendors under every disturbance is counted in ${kind} as it arrived`, async () => {
  const { totals, disturbances, errors } = await runSoak(kind, {
    ...{ requests: 600, minutes: 0, rounds: 4, measuresMemory: false },
  });
  const { hosts, dropped, reasons } = totals;
  expect(hosts).toHaveLength(60);
  expect(Object.keys(disturbances).sort()).toEqual([
    'blocked',
    'deleted',
    'reloaded',
    'tabs closed',
    'upgrade given up',
    'worker stopped',
  ]);
  expect(dropped).toBe(0);
  expect(
    isBalanced(totals),
    JSON.stringify({ dropped, reasons, messages: totals.messages, different: hosts.filter(isDifferent) }),
  ).toBe(true);
  expect(errors).toEqual([]);
});

const isDifferent = (host: HostAccount) => host.arrived !== host.counted || !isRead(host);
