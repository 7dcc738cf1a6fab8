import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { afterEach, expect, test, vi } from 'vitest';
import type { CategoryId } from '../../../src/classify/taxonomy.ts';
import { taxonomy } from '../../../src/classify/taxonomy.ts';
import { entriesOf } from '../../../src/ledger/entries.ts';
import { auditOf, disclosed } from './audits.ts';

afterEach(() => vi.restoreAllMocks());

const freshKey = () => crypto.getRandomValues(new Uint8Array(32));

/** Runs work, and counts digests with the key and look-ups of words in the vocabulary. */
function counted(work: () => void): { digests: number; lookups: number } {
  const digests = vi.spyOn(Object.getPrototypeOf(hmac.create(sha256, new Uint8Array(1))), 'digestInto');
  const { has } = Set.prototype;
  let lookups = 0;
  const lookedUp = vi.spyOn(Set.prototype, 'has').mockImplementation(function (this: Set<unknown>, word) {
    // Only the sets of words and of first names are that large.
    if (this.size > 2_000) lookups += 1;
    return has.call(this, word);
  });
  work();
  const count = { digests: digests.mock.calls.length, lookups };
  lookedUp.mockRestore();
  digests.mockRestore();
  return count;
}

const id = (at: number) => `${at.toString(16).padStart(4, '0')}c1x9v7b3n5m2k8j4`;

test('occurrences of a field need one digest for each that is shown, and none for others', () => {
  const audit = auditOf(Array.from({ length: 3_000 }, (_, at) => disclosed('user-id', id(at))));
  // The row has the newest value, and the first three hundred are shown with the request.
  expect(counted(() => void entriesOf(audit, '', freshKey())).digests).toBe(301);
});

test('a value in many fields needs one digest', () => {
  const audit = auditOf(Array.from({ length: 300 }, (_, at) => disclosed('user-id', id(0), { path: `p${at}` })));
  expect(counted(() => void entriesOf(audit, '', freshKey())).digests).toBe(1);
});

test('a request like an earlier one needs no digest and no look-up in the vocabulary', () => {
  const key = freshKey();
  const values: Array<[CategoryId, string]> = [
    ['user-id', id(1)],
    ['page-url', 'https://quokka.example.org/wombat/8842?seminar=1'],
    ['plan', 'Quokka plan'],
    ['event-name', 'Falcon opened'],
    ['device', 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0'],
    ['other', 'some words of the zimzum app'],
  ];
  const audit = () =>
    auditOf(
      values.map(([category, value], at) => disclosed(category, value, { path: `p${at}`, event: 'wombat_opened' })),
      { observation: { page: 'https://app.example.com/wombat/settings', url: 'https://c.test/quokka?wombat=1' } },
    );
  const first = counted(() => void entriesOf(audit(), '', key));
  expect(first.digests).toBeGreaterThan(0);
  expect(first.lookups).toBeGreaterThan(0);
  const again = counted(() => void entriesOf(audit(), '', key));
  // The events' names contain an unknown word, which is searched for in the values each time, without the vocabulary.
  expect(again).toEqual({ digests: 0, lookups: 0 });
});

test('look-ups grow linearly with the fields', () => {
  const lookupsOf = (count: number, seed: string) => {
    const fields = Array.from({ length: count }, (_, at) =>
      disclosed('other', `quokka${seed}${'abcdefghij'[at % 10]}`, { path: `p${at}`, event: `Opened zimzum${at}` }),
    );
    return counted(() => void entriesOf(auditOf(fields), '', freshKey())).lookups / count;
  };
  expect(lookupsOf(4_000, 'k')).toBeLessThanOrEqual(lookupsOf(400, 'l') * 1.1);
});

test('caches do not change masks', async () => {
  const texts = [
    'ada@example.com',
    'Ottilie Falcon',
    '+49 30 901820',
    '2024-01-02',
    'Europe/Berlin',
    'team',
    '1.2.3',
    '1920x1080',
    '/people/ada?x=1',
    'https://ada.example.org/people/8842',
    'Invited Ada',
    id(3),
    '',
  ];
  const categories = Object.keys(taxonomy) as CategoryId[];
  const questions = categories.flatMap((category) => texts.map((text) => [text, category] as const));
  const key = freshKey();
  const answers = async (asked: typeof questions) => {
    vi.resetModules();
    const { valueKeeper } = await import('../../../src/ledger/kept-values.ts');
    const { maskAddress } = await import('../../../src/masking/address.ts');
    const { maskKey } = await import('../../../src/masking/key.ts');
    const { maskEventName } = await import('../../../src/masking/event-name.ts');
    const answer = ([text, category]: (typeof questions)[number]) => [
      valueKeeper(key)(text, category),
      maskAddress(text),
      maskAddress(text, [['', 'people', 'ada']]),
      maskKey(text),
      maskEventName(text),
      maskEventName(text, () => true),
    ];
    return new Map(asked.map((question) => [question.join('\0'), answer(question)]));
  };
  const forwards = await answers([...questions, ...questions]);
  const backwards = await answers([...questions].reverse());
  expect(backwards).toEqual(new Map([...forwards].reverse()));
  expect(await answers(questions)).toEqual(forwards);
});
