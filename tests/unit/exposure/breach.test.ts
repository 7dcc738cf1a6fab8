import { describe, expect, test } from 'vitest';
import { breachOf } from '../../../src/exposure/breach.ts';
import { expose, summarise } from '../../../src/exposure/expose.ts';
import { sharedValues } from '../../../src/exposure/shared-values.ts';
import { mergeDays } from '../../../src/ledger/days.ts';
import { disclosureRow, newYear, recipientRow } from '../ledger/samples.ts';

const kind = (category: 'email' | 'device' | 'card', hashed = false) => ({
  ...{ category, hashed, count: 1, firstSeen: newYear, lastSeen: newYear },
});

describe('a breach', () => {
  const [summary] = summarise([
    recipientRow({ requests: 3, messages: 2, read: 4, kinds: [kind('email', true), kind('device')] }),
  ]);

  test('lists what would be leaked, what would not, and the evidence', () => {
    if (!summary) throw new Error('nothing was summed');
    expect(breachOf(summary)).toMatchObject({
      personal: ['email'],
      context: ['device'],
      hashed: ['email'],
      requests: 5,
      read: 4,
      unreadable: 1,
      isSettled: false,
      since: newYear,
    });
    expect(breachOf(summary).absent).toContain('card');
  });

  test.each([
    [20, 20, true],
    [19, 19, false],
    [40, 39, false],
  ])('of %i requests with %i read is conclusive: %s', (requests, read, isSettled) => {
    const [each] = summarise([recipientRow({ requests, messages: 0, read, kinds: [kind('email')] })]);
    if (!each) throw new Error('nothing was summed');
    expect(breachOf(each).isSettled).toBe(isSettled);
  });

  test('is not conclusive while a gap of unknown size remains', () => {
    const unreadable = [{ host: 'chat.example', reason: 'socket-messages', count: 1 }] as const;
    const [each] = summarise([
      recipientRow({ requests: 1, messages: 20, read: 21, unreadable, kinds: [kind('email')] }),
    ]);
    if (!each) throw new Error('nothing was summed');
    expect(breachOf(each)).toMatchObject({ isSettled: false, requests: 21, read: 21, unreadable: 1 });
  });

  test('lists a kind of data as hashed only if it was never sent in the clear', () => {
    const [both] = summarise([recipientRow({ kinds: [kind('email', true), kind('email'), kind('card')] })]);
    if (!both) throw new Error('nothing was summed');
    expect(breachOf(both).hashed).toEqual([]);
    expect(breachOf(both).absent).not.toContain('card');
  });
});

test('values that several vendors received are recognised by fingerprint; values that are not personal link no one', () => {
  const row = (vendor: string, fingerprint: string, category: 'email' | 'device') =>
    disclosureRow({ key: `${vendor} ${fingerprint}`, vendor, fingerprint, category, path: fingerprint });
  const exposures = expose({
    recipients: ['a', 'b', 'c'].map((vendor) => recipientRow({ vendor, key: vendor })),
    disclosures: [
      row('a', 'one', 'email'),
      row('b', 'one', 'email'),
      row('c', 'one', 'email'),
      row('a', 'two', 'email'),
      row('a', 'three', 'device'),
      row('b', 'three', 'device'),
    ],
  });
  expect(sharedValues('a', exposures)).toMatchObject([{ fingerprint: 'one', vendors: ['b', 'c'] }]);
});

test('days are added up, and at most thirty of them are kept', () => {
  expect(mergeDays([[1, 2]], [[1, 1]])).toEqual([[1, 3]]);
  expect(mergeDays([[2, 1]], [[1, 1]])).toEqual([
    [1, 1],
    [2, 1],
  ]);
  const many = Array.from({ length: 40 }, (_, day) => [day, 1] as const);
  expect(mergeDays([], many)).toHaveLength(30);
  expect(mergeDays([], many)[0]?.[0]).toBe(10);
});
