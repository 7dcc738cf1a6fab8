import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HarEntryObservations } from '../../../../src/observe/har/har.ts';
import { readPlanned } from '../../../../src/observe/har/passes.ts';
import { type HarPlan, startPlanning } from '../../../../src/observe/har/plan.ts';
import { rangesOf, readRange } from '../../../../src/observe/har/ranges.ts';

const entryOf = fc.record({
  second: fc.nat(9),
  kind: fc.constantFrom('request', 'request', 'request', 'no-request', 'no-json', 'internal', 'socket'),
  text: fc.constantFrom('', '"}],[{"', 'ä€'.repeat(40), '\\'),
});

/** HAR files, as JSON. The entries of most of them are in the order of their times. */
const harOf = fc
  .record({
    entries: fc.array(entryOf, { maxLength: 40 }),
    disorder: fc.constantFrom(1, 10, 1_000),
    first: fc.boolean(),
    indent: fc.boolean(),
  })
  .map(({ entries, disorder, first, indent }) => {
    const texts = entries.map(({ second, kind, text }, at) => {
      if (kind === 'no-json') return '{"request": tru}';
      if (kind === 'no-request') return '{}';
      const url = kind === 'internal' ? `chrome-extension://a/${at}` : `https://vendor.example/${at}?v=${text}`;
      return JSON.stringify(
        {
          startedDateTime: new Date(Date.UTC(2026, 0, 1) + at * 10_000 + second * disorder).toISOString(),
          request: { method: 'POST', url, headers: [], postData: { mimeType: 'text/plain', text } },
          response: { status: 200, cookies: [{ name: text, value: '' }], content: { mimeType: 'text/html', text } },
          ...(kind === 'socket' && { _webSocketMessages: [{ type: 'send', time: 1, opcode: 1, data: null }] }),
        },
        null,
        indent ? 1 : 0,
      );
    });
    const creator = '"creator":{"name":"WebInspector"}';
    const earlier = first ? `"log":{"entries":[${texts.slice(0, 3).join()}]},` : '';
    return `{${earlier}"log":{${creator},"entries":[${texts.join(' ,\n')}]}}`;
  });

const encoded = (text: string) => new TextEncoder().encode(text);

function planOf(bytes: Uint8Array): HarPlan | null {
  const plan = startPlanning(() => false, 1);
  plan.push(bytes);
  try {
    return plan.finish(null);
  } catch {
    return null;
  }
}

/** Passes bytes on in chunks of a size, in bytes. */
const feeding = (bytes: Uint8Array, size: number) => async (push: (chunk: Uint8Array) => void) => {
  for (let at = 0; at < bytes.length; at += size) push(bytes.subarray(at, at + size));
  return null;
};

async function readWhole(bytes: Uint8Array, plan: HarPlan) {
  const read: HarEntryObservations[] = [];
  const bad = await readPlanned(feeding(bytes, 64), plan, plan.cut !== null, {}, (entry) => read.push(entry));
  return { read, bad };
}

async function readInRanges(bytes: Uint8Array, plan: HarPlan, least: number, size: number) {
  const read: HarEntryObservations[] = [];
  let bad = 0;
  for (const range of structuredClone(rangesOf(plan, least))) {
    const part = bytes.subarray(range.from, range.to ?? bytes.length);
    bad += await readRange(feeding(part, size), range, {}, (entry) => read.push(entry));
  }
  return { read, bad };
}

test('ranges that are read one after another have the same entries as the whole file', async () => {
  await fc.assert(
    fc.asyncProperty(harOf, fc.nat(600), fc.integer({ min: 1, max: 500 }), async (har, least, size) => {
      const bytes = encoded(har);
      const plan = planOf(bytes) as HarPlan;
      expect(await readInRanges(bytes, plan, least, size)).toEqual(await readWhole(bytes, plan));
    }),
    { numRuns: 200 },
  );
});

test('ranges of a truncated or damaged file have the same entries as the file', async () => {
  await fc.assert(
    fc.asyncProperty(harOf, fc.nat(600), fc.double({ min: 0, max: 1, noNaN: true }), async (har, least, share) => {
      const cut = encoded(har).subarray(0, Math.floor(encoded(har).length * share));
      const damaged = encoded(`${har.slice(0, Math.floor(har.length * share))}}]`);
      for (const bytes of [cut, damaged]) {
        const plan = planOf(bytes);
        if (plan !== null) expect(await readInRanges(bytes, plan, least, 64)).toEqual(await readWhole(bytes, plan));
      }
    }),
    { numRuns: 200 },
  );
});

const inOrder = (seconds: readonly number[]) =>
  encoded(
    JSON.stringify({
      log: {
        entries: seconds.map((second, at) => ({
          startedDateTime: new Date(Date.UTC(2026, 0, 1) + second * 1_000).toISOString(),
          request: { method: 'GET', url: `https://vendor.example/${at}` },
        })),
      },
    }),
  );
const countsIn = (bytes: Uint8Array) => rangesOf(planOf(bytes) as HarPlan, 1).map(({ times }) => times.length);

test('a file is divided where all entries before are earlier than those after', () => {
  expect(countsIn(inOrder([0, 1, 2, 3]))).toEqual([1, 1, 1, 1]);
  expect(countsIn(inOrder([1, 0, 2, 3]))).toEqual([2, 1, 1]);
  expect(countsIn(inOrder([3, 2, 1, 0]))).toEqual([4]);
  expect(countsIn(inOrder([]))).toEqual([0]);
});

test('a range whose bytes have changed is refused', async () => {
  const bytes = inOrder([0, 1, 2]);
  const [, second] = rangesOf(planOf(bytes) as HarPlan, 1);
  if (second === undefined) throw new Error('there is one range');
  await expect(readRange(feeding(encoded(' '), 64), second, {}, () => {})).rejects.toThrow('changed while it was read');
});
