import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  furtherHosts,
  mergeAllDisclosures,
  mergeDisclosure,
  mergeDisclosures,
  mergeRecipient,
  mergeRecipients,
} from '../../../src/ledger/merge.ts';
import { disclosureRow, newYear, recipientRow } from './samples.ts';

test('merging all rows at once gives the same as merging them one by one', () => {
  const names = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
  const rows = fc.record({
    key: fc.constantFrom('k', 'l'),
    session: fc.constantFrom('', 's1', 's2'),
    firstSeen: fc.integer({ min: newYear, max: newYear + 9 }),
    lastSeen: fc.integer({ min: newYear + 10, max: newYear + 19 }),
    sample: fc.constantFrom('x', 'y'),
    events: names,
    pages: names,
    count: fc.integer({ min: 1, max: 9 }),
    plaintext: fc.integer({ min: 0, max: 1 }),
    days: fc.integer({ min: 1, max: 3 }).map((day) => [[day, 1]] as const),
    typed: fc.constantFrom(null, 'before-submit' as const, 'submitted' as const),
  });
  const source = fc.record({
    file: fc.constantFrom('src/a.ts', 'src/b.ts'),
    ...{ line: fc.integer({ min: 1, max: 2 }), column: fc.constant(1), function: fc.constant(null) },
  });
  const marks = fc.record(
    { raw: fc.constantFrom('p', 'q'), testValue: fc.constant(true), source },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(rows, marks), { minLength: 1, maxLength: 6 }), (parts) => {
      const [first, ...others] = parts.map(([row, mark]) => disclosureRow({ ...row, ...mark }));
      if (first === undefined) return;
      expect(mergeAllDisclosures([first, ...others])).toEqual(others.reduce(mergeDisclosure, first));
    }),
  );
});

describe('mergeDisclosure', () => {
  it('adds counts and widens times', () => {
    const a = disclosureRow({ count: 2, firstSeen: newYear + 5, lastSeen: newYear + 9 });
    const b = disclosureRow({ count: 3, firstSeen: newYear, lastSeen: newYear + 7 });
    expect(mergeDisclosure(a, b)).toMatchObject({ count: 5, firstSeen: newYear, lastSeen: newYear + 9 });
  });

  it('takes the value’s properties from the newer row, in any order', () => {
    const older = disclosureRow({ sample: 'old', fingerprint: 'o', confidence: 0.5, raw: 'old@example.com' });
    const newer = disclosureRow({
      sample: 'new',
      fingerprint: 'n',
      confidence: 0.9,
      raw: 'new@example.com',
      lastSeen: newYear + 1,
    });
    const expected = { sample: 'new', fingerprint: 'n', confidence: 0.9, raw: 'new@example.com' };
    expect(mergeDisclosure(older, newer)).toMatchObject(expected);
    expect(mergeDisclosure(newer, older)).toMatchObject(expected);
  });

  it('takes the second row if both have the same time', () => {
    expect(mergeDisclosure(disclosureRow({ sample: 'a' }), disclosureRow({ sample: 'b' })).sample).toBe('b');
  });

  it('drops an older raw value instead of keeping it beside a newer sample', () => {
    const merged = mergeDisclosure(disclosureRow({ raw: 'old' }), disclosureRow({ lastSeen: newYear + 1 }));
    expect(Object.hasOwn(merged, 'raw')).toBe(false);
  });

  it('keeps the first key, and the session only if both agree', () => {
    const a = disclosureRow({ key: 'a', session: 's1' });
    expect(mergeDisclosure(a, disclosureRow({ key: 'b', session: 's1', lastSeen: newYear + 1 }))).toMatchObject({
      key: 'a',
      session: 's1',
    });
    expect(mergeDisclosure(a, disclosureRow({ session: 's2' })).session).toBe('');
  });

  it('unites events and pages in order, at most twenty each', () => {
    const eventNames = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `event ${from + i}`);
    const merged = mergeDisclosure(
      disclosureRow({ events: eventNames(0, 15), pages: ['x'] }),
      disclosureRow({ events: eventNames(10, 30), pages: ['y', 'x'] }),
    );
    expect(merged.events).toEqual(eventNames(0, 20));
    expect(merged.pages).toEqual(['x', 'y']);
  });

  it('does not change its arguments', () => {
    const a = Object.freeze(disclosureRow({ events: Object.freeze(['a']) as readonly string[] }));
    const b = Object.freeze(disclosureRow({ events: Object.freeze(['b']) as readonly string[] }));
    expect(mergeDisclosure(a, b).events).toEqual(['a', 'b']);
  });
});

describe('mergeDisclosures', () => {
  it('merges rows that differ only in the session', () => {
    const merged = mergeDisclosures([
      disclosureRow({ session: 's1' }),
      disclosureRow({ session: 's2' }),
      disclosureRow(),
    ]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ count: 3, session: '' });
  });

  it.each([
    { app: 'https://other.example.com' },
    { vendor: 'posthog' },
    { path: 'email' },
    { category: 'user-id' as const },
    { location: 'url' as const },
    { hash: 'sha256' as const },
    { canary: 'email' },
    { encoding: ['base64', 'json'] },
  ])('does not merge rows that differ in %o', (difference) => {
    expect(mergeDisclosures([disclosureRow(), disclosureRow(difference)])).toHaveLength(2);
  });

  it('distinguishes an encoding whose name contains a comma from two encodings', () => {
    const rows = [disclosureRow({ encoding: ['form,json'] }), disclosureRow({ encoding: ['form', 'json'] })];
    expect(mergeDisclosures(rows)).toHaveLength(2);
  });

  it('keeps the order of first appearance', () => {
    const paths = ['b', 'a', 'b', 'c', 'a'];
    expect(mergeDisclosures(paths.map((path) => disclosureRow({ path }))).map(({ path }) => path)).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  it('returns nothing for nothing', () => expect(mergeDisclosures([])).toEqual([]));
});

describe('mergeRecipient', () => {
  it('adds numbers, unites hosts and widens times', () => {
    const a = recipientRow({ requests: 2, messages: 1, read: 2, bytes: 10, hosts: ['a'], firstSeen: newYear + 1 });
    const b = recipientRow({ requests: 3, messages: 4, read: 5, bytes: 20, hosts: ['b', 'a'], lastSeen: newYear + 2 });
    expect(mergeRecipient(a, b)).toMatchObject({
      requests: 5,
      messages: 5,
      read: 7,
      bytes: 30,
      hosts: ['a', 'b'],
      firstSeen: newYear,
      lastSeen: newYear + 2,
    });
  });

  it('merges what was unreadable by host and reason', () => {
    const a = recipientRow({ unreadable: [{ host: 'a', reason: 'blob-body', count: 1 }] });
    const b = recipientRow({
      unreadable: [
        { host: 'a', reason: 'blob-body', count: 2 },
        { host: 'a', reason: 'too-large', count: 1 },
        { host: 'b', reason: 'blob-body', count: 1 },
      ],
    });
    expect(mergeRecipient(a, b).unreadable).toEqual([
      { host: 'a', reason: 'blob-body', count: 3 },
      { host: 'a', reason: 'too-large', count: 1 },
      { host: 'b', reason: 'blob-body', count: 1 },
    ]);
  });

  it('stays limited if a page invents hosts, and loses no count', () => {
    const rows = Array.from({ length: 500 }, (_, i) =>
      recipientRow({ hosts: [`h${i}.test`], unreadable: [{ host: `h${i}.test`, reason: 'blob-body', count: 1 }] }),
    );
    const [merged] = mergeRecipients(rows);
    expect(merged?.hosts).toHaveLength(50);
    expect(merged?.unreadable.length).toBeLessThan(110);
    expect(merged?.unreadable.reduce((sum, { count }) => sum + count, 0)).toBe(500);
    expect(merged?.unreadable.at(-1)).toEqual({ host: furtherHosts, reason: 'blob-body', count: 400 });
  });

  it('has no app if there are several', () => {
    expect(mergeRecipient(recipientRow(), recipientRow({ app: 'https://other.example.com' })).app).toBe('');
    expect(mergeRecipient(recipientRow(), recipientRow()).app).toBe('https://app.example.com');
  });
});

describe('mergeRecipients', () => {
  it('has one row per vendor, in order of first appearance', () => {
    const rows = [
      recipientRow({ vendor: 'b' }),
      recipientRow({ vendor: 'a', session: 's1' }),
      recipientRow({ vendor: 'b' }),
    ];
    expect(mergeRecipients(rows).map(({ vendor, requests }) => [vendor, requests])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });
});
