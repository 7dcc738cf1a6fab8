import { expect, test } from 'vitest';
import { createRecordedSince } from '../../../src/worker/recorded-since.ts';

/** Replaces the database of small values, which survives a reload of the extension. */
function memory() {
  const values = new Map<string, unknown>();
  return {
    get: async (key: string) => values.get(key),
    async change<Value>(key: string, changed: (before: unknown) => Value) {
      const before = values.get(key);
      const after = changed(before);
      values.set(key, after);
      return { before, after };
    },
  };
}

test('an app is recorded from the time at which it began to be watched, also after a reload of the extension', async () => {
  const kept = memory();
  let now = 1_000;
  const first = createRecordedSince(kept, () => now);
  expect((await first.times())('https://app.example')).toBe(0);
  first.begin('https://app.example');
  expect((await first.times())('https://app.example')).toBe(1_000);
  now = 2_000;
  first.begin('https://other.example');
  await Promise.resolve();
  const next = createRecordedSince(kept, () => now);
  const times = await next.times();
  expect(['https://app.example', 'https://other.example', '__proto__'].map(times)).toEqual([1_000, 2_000, 0]);
});

test('the time of an app whose data was deleted is forgotten, also in the database', async () => {
  const kept = memory();
  const since = createRecordedSince(kept, () => 1_000);
  const apps = ['https://app.example', 'https://other.example', 'https://third.example'];
  for (const app of apps) since.begin(app);
  since.forget('https://app.example');
  expect(apps.map(await since.times())).toEqual([0, 1_000, 1_000]);
  expect(apps.map(await createRecordedSince(kept, () => 1_000).times())).toEqual([0, 1_000, 1_000]);
  since.forget();
  expect(apps.map(await since.times())).toEqual([0, 0, 0]);
  expect(apps.map(await createRecordedSince(kept, () => 1_000).times())).toEqual([0, 0, 0]);
});

test('a time in the future is ignored, since it means that the clock was set back', async () => {
  let now = 5_000;
  const since = createRecordedSince(memory(), () => now);
  since.begin('https://app.example');
  now = 4_000;
  expect((await since.times())('https://app.example')).toBe(0);
});

test('if the database cannot be read, an app counts as recorded from the beginning', async () => {
  const broken = { get: () => Promise.reject(new Error('closed')), change: () => Promise.reject(new Error('closed')) };
  const since = createRecordedSince(broken, () => 1_000);
  expect((await since.times())('https://app.example')).toBe(0);
});
