import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SliceEnd, Slicer } from '../../../../src/observe/har/slicer.ts';

interface Sliced {
  readonly entries: readonly unknown[] | null;
  readonly pages: unknown;
  readonly creator: unknown;
  readonly end: SliceEnd;
  /** The largest number of bytes that were in memory at once. */
  readonly held: number;
  readonly lengths: readonly number[];
}

const parsed = (json: Uint8Array) => JSON.parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(json));

/** The slices of bytes that arrive in chunks of the given sizes. */
function sliced(bytes: Uint8Array, sizes: readonly number[] = [bytes.length], known: readonly number[] = []): Sliced {
  let log: { entries: unknown[] | null; pages?: unknown; creator?: unknown } = { entries: null };
  let held = 0;
  const slicer = new Slicer(
    {
      onLog: () => {
        log = { entries: null };
      },
      onEntriesMember: () => {
        log.entries = null;
      },
      onEntries: () => {
        log.entries = [];
      },
      onEntry: (json) => void log.entries?.push(parsed(json)),
      onMember: (name, json) => {
        log[name] = parsed(json);
      },
    },
    known,
  );
  for (let at = 0, number = 0; at < bytes.length; number += 1) {
    const size = Math.max(1, sizes[number % sizes.length] ?? 1);
    slicer.push(bytes.subarray(at, at + size));
    held = Math.max(held, slicer.held);
    at += size;
  }
  const end = slicer.end();
  return { entries: log.entries, pages: log.pages, creator: log.creator, end, held, lengths: slicer.lengths };
}

/** An entry without the parts that slices skip. */
function lean(entry: unknown): unknown {
  if (!isObject(entry)) return entry;
  const { response } = entry;
  const { content } = isObject(response) ? response : {};
  return {
    ...entry,
    ...withNull(entry, ['_initiator', 'cache', 'timings']),
    ...(isObject(response) && {
      response: {
        ...response,
        ...withNull(response, ['cookies']),
        ...(isObject(content) && { content: { ...content, ...withNull(content, ['text']) } }),
      },
    }),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const withNull = (object: object, names: readonly string[]) =>
  Object.fromEntries(names.filter((name) => Object.hasOwn(object, name)).map((name) => [name, null]));

const encode = (text: string) => new TextEncoder().encode(text);

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"', '\\', '\\"', '{"log":{"entries":[', '}]', '\u2028', '😀', 'x'.repeat(400), '\\"'.repeat(90)),
);
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' }),
  nasty,
  fc.constantFrom(1e300, -0.5, 2 ** 80, null, true),
);
const member = (...names: string[]) => fc.oneof(fc.constantFrom(...names), nasty);
const objectOf = (names: fc.Arbitrary<string>, values: fc.Arbitrary<unknown>) =>
  fc.array(fc.tuple(names, values), { maxLength: 5 }).map((members) => new Members(members));

/** An object with repeated names. */
class Members {
  constructor(readonly members: ReadonlyArray<readonly [string, unknown]>) {}
}

const contentOf = objectOf(member('text', 'mimeType', 'size'), anyJson);
const responseOf = objectOf(member('status', 'headers', 'cookies', 'content'), fc.oneof(anyJson, contentOf));
const entryOf = fc.oneof(
  anyJson,
  objectOf(member('request', 'response', '_initiator', 'timings', 'cache'), fc.oneof(anyJson, responseOf)),
);
const entriesOf = fc.oneof(
  { weight: 5, arbitrary: fc.array(entryOf, { maxLength: 5 }) },
  { weight: 1, arbitrary: anyJson },
);
const logOf = objectOf(member('pages', 'creator', 'entries', 'entries', 'log'), fc.oneof(anyJson, entriesOf));
const harOf = objectOf(
  member('log', 'log', 'entries'),
  fc.oneof({ weight: 4, arbitrary: logOf }, { weight: 1, arbitrary: anyJson }),
);

/** JSON with white space between its tokens, and some names written with escapes. */
function written(value: unknown, blank: string): string {
  if (value instanceof Members) {
    const members = value.members.map(([name, one]) => `${nameWritten(name)}${blank}:${blank}${written(one, blank)}`);
    return `{${blank}${members.join(`${blank},${blank}`)}${blank}}`;
  }
  if (Array.isArray(value)) return `[${blank}${value.map((one) => written(one, blank)).join(`${blank},`)}${blank}]`;
  return JSON.stringify(value);
}

const nameWritten = (name: string) =>
  name.length % 4 === 3 ? JSON.stringify(name).replace('l', '\\u006c') : JSON.stringify(name);

const chunkSizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
const blanks = fc.constantFrom('', ' ', '\r\n\t');

describe('slices of a HAR', () => {
  test('equal the results of JSON.parse, for chunks of any size', () => {
    fc.assert(
      fc.property(harOf, blanks, chunkSizes, fc.boolean(), (har, blank, sizes, hasMark) => {
        const text = written(har, blank);
        const { log } = JSON.parse(text) as { log?: unknown };
        const { entries, pages, creator } = (isObject(log) ? log : {}) as Record<string, unknown>;
        const bytes = encode(`${hasMark ? '\ufeff' : ''}${text}`);
        const found = sliced(bytes, sizes);
        expect(sliced(bytes, [...sizes, 7], found.lengths)).toEqual({ ...found, held: expect.any(Number) });
        expect(found).toMatchObject({ end: 'whole', pages, creator });
        expect(found.entries).toEqual(Array.isArray(entries) ? entries.map(lean) : null);
      }),
      { numRuns: 500 },
    );
  });

  test('of a truncated file are those of its complete entries', () => {
    fc.assert(
      fc.property(
        fc.array(entryOf, { minLength: 1, maxLength: 4 }),
        blanks,
        fc.nat(),
        chunkSizes,
        (entries, blank, cut, sizes) => {
          const bytes = encode(written(new Members([['log', new Members([['entries', entries]])]]), blank));
          const all = sliced(bytes).entries ?? [];
          const part = sliced(bytes.subarray(0, cut % bytes.length), sizes);
          expect(part.end).toBe('cut');
          expect(part.entries ?? []).toEqual(all.slice(0, part.entries?.length ?? 0));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('are found by names that contain escapes, even if the bytes arrive one by one', () => {
    const bytes = encode('{"\\u006cog":{"p\\u0061ges":[1],"entri\\u0065s":[2]}}');
    expect(sliced(bytes, [1])).toMatchObject({ pages: [1], entries: [2], end: 'whole' });
  });

  test('include a complete entry of an incomplete list', () => {
    const bytes = encode('{"log":{"entries":[{"a":1},{"b":2}');
    expect(sliced(bytes)).toMatchObject({ entries: [{ a: 1 }, { b: 2 }], end: 'cut' });
    expect(sliced(bytes.subarray(0, -1))).toMatchObject({ entries: [{ a: 1 }], end: 'cut' });
  });

  test('need memory for one entry at a time, without the bodies of responses', () => {
    const entry = { request: { url: 'https://a.test/' }, response: { content: { text: 'x\\"'.repeat(100_000) } } };
    const bytes = encode(JSON.stringify({ log: { entries: Array.from({ length: 20 }, () => entry) } }));
    const { entries, held } = sliced(bytes, [4096]);
    expect(entries).toHaveLength(20);
    expect(held).toBeLessThan(200);
  });

  test.each(['}', '{"log":{}}}', '{"log":{"entries":[}]', '{"log":{"entries":[]}} {'])(
    'detect the damage in %j',
    (text) => {
      expect(sliced(encode(text)).end).toBe('damaged');
    },
  );
});
