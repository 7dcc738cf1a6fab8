import { expect, it, onTestFinished, vi } from 'vitest';
import { summarise } from '../../../src/exposure/expose.ts';
import { newsSince } from '../../../src/ui/news.ts';
import { rememberVisits } from '../../../src/ui/popup/visits.ts';
import { recipientRow } from '../ledger/samples.ts';
import { keptInMemory } from '../settings/samples.ts';

const kind = (category: 'email' | 'phone', firstSeen: number) => ({
  ...{ category, hashed: false, count: 1, firstSeen, lastSeen: 9 },
});

it('newsSince finds new vendors and new kinds of data; without an earlier visit, it finds nothing', () => {
  const exposures = summarise([
    recipientRow({ vendor: 'old', firstSeen: 1, kinds: [kind('email', 1)] }),
    recipientRow({ vendor: 'more', firstSeen: 1, kinds: [kind('email', 1), kind('phone', 6)] }),
    recipientRow({ vendor: 'new', firstSeen: 6, kinds: [kind('email', 6)] }),
  ]);
  expect([...newsSince(exposures, 5)].sort()).toEqual([
    ['more', { isNew: false, kinds: ['phone'] }],
    ['new', { isNew: true, kinds: ['email'] }],
  ]);
  expect(newsSince(exposures, null).size).toBe(0);
});

it('rememberVisits returns the time of the previous popup for the same app, also if asked twice', async () => {
  const kept = keptInMemory();
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const first = rememberVisits(kept, 100);
  expect([await first('https://a.example'), await first('https://a.example')]).toEqual([null, null]);
  await vi.runAllTimersAsync();
  const second = rememberVisits(kept, 200);
  expect([await second('https://a.example'), await second('https://a.example')]).toEqual([100, 100]);
  expect(await second('https://b.example')).toBeNull();
});
