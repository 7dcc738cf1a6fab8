import type { ExpectMatcherState } from '@playwright/test';
import { expect, test } from 'vitest';
import { createReport } from '../../../src/library/create-report.ts';
import { type SentPattern, toSend } from '../../../src/playwright/matchers.ts';
import { outflowOf } from '../../../src/playwright/outflow.ts';
import type { Recording } from '../../../src/playwright/recording.ts';
import type { Report } from '../../../src/report/report.ts';

const app = 'https://app.example.com';
const report = createReport([{ url: 'https://api-js.mixpanel.com/track?who=zoe%40fernhill.dev', app }]);
const unreadable = [{ vendor: 'mixpanel', host: 'api-js.mixpanel.com', reason: 'hidden-body' as const, count: 1 }];
const unread = { ...report, coverage: { ...report.coverage, unreadable } };

/** Calls `not.toSend`, or `toSend` if `isNot` is false. Neither waits. */
function check(pattern: SentPattern, { isNot = true, current = report as Report } = {}) {
  const recording = {
    ...{ options: {}, folder: '.', last: null, testInfo: {} },
    ...{ settle: async () => undefined, report: async () => current, addContext: async () => undefined },
  } as unknown as Recording;
  return toSend.call({ isNot, timeout: 0 } as ExpectMatcherState, outflowOf(recording), pattern);
}

test('`not.toSend` passes for a field that was not sent, if the vendor is known', async () => {
  for (const vendor of ['mixpanel', 'PostHog', 'host:dropzone-metrics.test']) {
    expect([vendor, (await check({ vendor, category: 'phone' })).pass]).toEqual([vendor, false]);
  }
  expect((await check({ vendor: 'mixpanel', category: 'email' })).pass).toBe(true);
});

test('an unknown vendor is an error', async () => {
  await expect(check({ vendor: 'mixpannel' })).rejects.toThrow('"mixpannel"; did you mean "mixpanel"?');
  await expect(check({ vendor: 'no such vendor at all' }, { isNot: false })).rejects.toThrow('host:example.com');
});

test('`not.toSend` fails if data of the vendor could not be read, since it may contain the field', async () => {
  const not = await check({ vendor: 'Mixpanel', category: 'phone' }, { current: unread });
  expect([not.pass, not.message()]).toEqual([true, expect.stringContaining('api-js.mixpanel.com could not be read')]);
  expect((await check({ vendor: 'Mixpanel', category: 'phone' }, { current: unread, isNot: false })).pass).toBe(false);
  expect((await check({ vendor: 'posthog', category: 'phone' }, { current: unread })).pass).toBe(false);
});
