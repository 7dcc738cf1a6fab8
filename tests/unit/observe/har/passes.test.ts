import { expect, test } from 'vitest';
import { readInPasses } from '../../../../src/observe/har/passes.ts';

const entry = (number: number) => ({
  startedDateTime: `2026-11-20T10:00:0${9 - number}.000Z`,
  request: { method: 'GET', url: `https://vendor.example/${number}`, headers: [], queryString: [], cookies: [] },
  response: { status: 200, headers: [], cookies: [], content: {} },
});
const har = (...entries: object[]) =>
  new TextEncoder().encode(JSON.stringify({ log: { version: '1.2', creator: { name: 'a' }, entries } }));

async function read(...contents: Uint8Array[]) {
  let passes = 0;
  const urls: string[] = [];
  const summary = await readInPasses(
    async (push) => {
      push(contents[Math.min(passes, contents.length - 1)] as Uint8Array);
      passes += 1;
      return null;
    },
    {},
    ({ observations }) => urls.push(...observations.map(({ url }) => url)),
  );
  return { summary, urls };
}

test('entries come in the order of their times, in two passes', async () => {
  const { summary, urls } = await read(har(entry(1), entry(2), {}));
  expect(urls).toEqual(['https://vendor.example/2', 'https://vendor.example/1']);
  expect(summary).toEqual({ skipped: new Map([['no-request', 1]]), entries: 3, cut: null });
});

test('a file that changes between the passes is refused', async () => {
  await expect(read(har(entry(1), entry(2)), har())).rejects.toThrow('changed while it was read');
});

test('the summary has the reason why the bytes ended', async () => {
  const whole = har(entry(1), entry(2));
  const summary = await readInPasses(
    async (push) => {
      push(whole.subarray(0, -40));
      return 'cannot be read';
    },
    {},
    () => {},
  );
  expect(summary.cut).toBe('cannot be read');
});
