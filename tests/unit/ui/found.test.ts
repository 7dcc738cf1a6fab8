import { expect, test } from 'vitest';
import type { RequestRow } from '../../../src/ledger/rows.ts';
import { valueMatcher } from '../../../src/ui/requests/use-found.ts';

const row = (observation: string) => ({ observation }) as RequestRow;
const [first, second, third] = [row('1'), row('2'), row('3')] as const;
const textOf = ({ observation }: RequestRow) => (observation === '2' ? 'email fp:4711' : 'email');
const values = (fingerprint: string) => ({
  query: 'zoe@fernhill.dev',
  holds: (each: RequestRow) => each === first,
  knows: () => true,
  fingerprint,
});
const held = (fingerprint: string) => [first, second, third].filter(valueMatcher(values(fingerprint), textOf));

test('a row holds a value that is in memory, or whose fingerprint is stored with the row', () => {
  expect(held('fp:4711')).toEqual([first, second]);
});

test('without a fingerprint, only values in memory count', () => {
  expect(held('')).toEqual([first]);
});

test('before values were searched, no row holds one', () => {
  expect([first, second].filter(valueMatcher(null, textOf))).toEqual([]);
});
