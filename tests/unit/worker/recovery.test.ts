import { expect, test } from 'vitest';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import type { RequestRow } from '../../../src/ledger/rows.ts';
import { addressTag } from '../../../src/observe/address-tag.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { createRecovery } from '../../../src/worker/recovery.ts';

const url = 'https://collect.example/c';
const recalled = (at: number, initiator = 'fetch') => ({
  url,
  at,
  initiator,
  tabId: 7,
  app: 'https://app.example',
  page: 'https://app.example/',
});

async function recover(
  known: readonly number[],
  requests: ReadonlyArray<ReturnType<typeof recalled>>,
  cleared = 0,
): Promise<Observation[]> {
  const rows = known.map((at, n) => ({ observation: `run.${n}.${addressTag(url)}`, at }) as RequestRow);
  const found: Observation[] = [];
  const ledger = { requests: async () => rows, clearedAt: async () => cleared } as unknown as Ledger;
  const recovery = createRecovery(Promise.resolve(ledger), (observation) => found.push(observation));
  for (const request of requests) recovery.recall(request);
  await recovery.settle();
  return found;
}

test('what is in the ledger is not counted again', async () => {
  expect(await recover([1_010, 2_010, 3_400], [recalled(1_000), recalled(2_000), recalled(3_000)])).toEqual([]);
});

test('a file that may have come from a cache is not thought to have left', async () => {
  expect(await recover([], [recalled(1_000, 'img'), recalled(2_000, 'script')])).toEqual([]);
});

test('what left before the ledger was cleared is not brought back', async () => {
  const found = await recover([], [recalled(1_000), recalled(1_500), recalled(2_500)], 2_000);
  expect(found.map(({ at }) => at)).toEqual([2_500]);
});

test('what is missing there is known to have left, and unread', async () => {
  const found = await recover([1_010, 3_010], [recalled(1_000), recalled(2_000), recalled(3_000)]);
  expect(found).toEqual([
    expect.objectContaining({
      at: 2_000,
      url,
      outcome: 'sent',
      body: { kind: 'unreadable', reason: 'worker-stopped' },
    }),
  ]);
});

test('a request that was told twice is one, and a picture has no body', async () => {
  const pixel = { ...recalled(1_000, 'img'), url: `${url}?a=b` };
  const found = await recover([], [pixel, pixel]);
  expect(found.map(({ body }) => body)).toEqual([{ kind: 'none' }]);
});
