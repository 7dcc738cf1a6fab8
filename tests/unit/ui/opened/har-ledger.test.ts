import { expect, test, vi } from 'vitest';
import { searchFor } from '../../../../src/classify/canaries.ts';
import { valueReader } from '../../../../src/classify/value-reader.ts';
import { identifyWith } from '../../../../src/library/auditing.ts';
import { Sums } from '../../../../src/library/sums.ts';
import { readHar } from '../../../../src/observe/har/har.ts';
import { atOnce } from '../../../../src/steps.ts';
import { createHarLedger } from '../../../../src/ui/dashboard/opened/har-ledger.ts';

const app = 'https://app.fernhill.example';
const identify = identifyWith({ policy: null, definitions: [], canonicalNames: [] });
const readValue = valueReader(searchFor([]));
const entryOf = (second: number) => ({
  startedDateTime: `2026-11-20T10:00:0${second}.000Z`,
  request: {
    method: 'GET',
    url: `https://api-js.mixpanel.com/track?n=${second}`,
    headers: [{ name: 'Referer', value: `${app}/` }],
  },
  response: { status: 200 },
});
const { observations } = readHar(JSON.stringify({ log: { entries: [entryOf(1), entryOf(2)] } }));

test('an observation that cannot be audited is counted, and the others are kept', async () => {
  const failing = vi.spyOn(Sums.prototype, 'add').mockImplementationOnce(() => {
    throw new Error('broken');
  });
  const ledger = createHarLedger({ identify, readValue }, []);
  for (const observation of observations) atOnce(ledger.add(observation));
  failing.mockRestore();
  const { apps, failed, ledger: rows } = ledger.content('a.har', 3);
  expect([apps, failed, await rows.dropped()]).toEqual([[app], 1, 4]);
  expect((await rows.requests()).map(({ observation }) => observation)).toEqual([observations[1]?.id]);
});

test('hosts that may receive reports are kept by app', async () => {
  const ledger = createHarLedger({ identify, readValue }, []);
  ledger.addReportingEndpoints({ app, urls: ['https://o1.ingest.sentry.io/api/1/security/', `${app}/reports`] }, 5);
  expect(await ledger.content('a.har', 0).ledger.mayReport({ apps: [app] })).toEqual([
    { app, host: 'o1.ingest.sentry.io', vendor: 'sentry', vendorName: 'Sentry', lastSeen: 5 },
  ]);
});
