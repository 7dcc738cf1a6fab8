import { beforeAll, expect, test } from 'vitest';
import { cellNumber, cellShare } from '../../../../src/ui/dashboard/screens/exposure/cell-text.ts';
import { installText } from '../../../../src/ui/text.ts';
import { lookUp } from '../../../ui/messages.ts';

beforeAll(() => installText(lookUp));

test.each([
  [{ count: 1_204 }, '1,204', 'In 1,204 of 2,000 requests'],
  [{ count: 12, bound: 'least' }, '≥12', 'In at least 12 of 2,000 requests'],
  [{ count: 12, bound: 'most' }, '≤12', 'In at most 12 of 2,000 requests'],
] as const)('a number says whether it is exact: %j', (cell, number, share) => {
  expect([cellNumber(cell), cellShare(cell, 2_000)]).toEqual([number, share]);
});
