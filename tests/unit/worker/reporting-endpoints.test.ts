import { describe, expect, test, vi } from 'vitest';
import { identifyAmong } from '../../../src/vendors/identify.ts';
import { endpointRecorder, type ReportingEndpointsParts } from '../../../src/worker/reporting-endpoints.ts';

const app = 'https://app.fernhill.example';
const endpoints = { app, urls: ['https://reports.acme.test/csp', `${app}/own`] };
const hour = 3_600_000;

function keeping(more: Partial<ReportingEndpointsParts> = {}) {
  const putMayReport = vi.fn(async () => {});
  const onRecorded = vi.fn();
  const clock = { now: 2 * hour };
  const take = endpointRecorder({
    ledger: { putMayReport },
    watches: async () => true,
    identify: async () => identifyAmong([]),
    onRecorded,
    now: () => clock.now,
    ...more,
  });
  return { take, putMayReport, onRecorded, clock };
}

describe('the hosts to which the browser may send reports', () => {
  test('are kept with their vendor, except the app’s own', async () => {
    const { take, putMayReport, onRecorded } = keeping();
    await take(endpoints);
    expect(putMayReport.mock.calls).toEqual([
      [[{ app, host: 'reports.acme.test', vendor: 'host:acme.test', vendorName: 'acme.test', lastSeen: 2 * hour }]],
    ]);
    expect(onRecorded).toHaveBeenCalledOnce();
  });
  test('are written again after an hour, not before', async () => {
    const { take, putMayReport, clock } = keeping();
    await take(endpoints);
    clock.now += hour - 1;
    await take(endpoints);
    expect(putMayReport).toHaveBeenCalledTimes(1);
    clock.now += 1;
    await take(endpoints);
    expect(putMayReport).toHaveBeenCalledTimes(2);
  });
  test('are written again if the ledger refused them', async () => {
    const putMayReport = vi.fn().mockRejectedValueOnce(new Error('full')).mockResolvedValue(undefined);
    const { take, onRecorded } = keeping({ ledger: { putMayReport } });
    await take(endpoints);
    expect(onRecorded).not.toHaveBeenCalled();
    await take(endpoints);
    expect(putMayReport).toHaveBeenCalledTimes(2);
    expect(onRecorded).toHaveBeenCalledOnce();
  });
  test.each([
    ['its app is not watched', { watches: async () => false }],
    ['the settings cannot be read', { watches: () => Promise.reject(new Error('unreadable')) }],
    ['vendors cannot be identified', { identify: () => Promise.reject(new Error('unreadable')) }],
  ])('are ignored, without an error, if %s', async (_, more) => {
    const { take, putMayReport } = keeping(more);
    await expect(take(endpoints)).resolves.toBeUndefined();
    expect(putMayReport).not.toHaveBeenCalled();
  });
});
