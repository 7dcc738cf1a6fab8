import { expect, test } from 'vitest';
import { casesIn, expectationIn, strayFilesIn } from './case-files.ts';
import { differences } from './differences.ts';
import { runCase } from './run-case.ts';

const folder = 'tests/cases';
const cases = casesIn(folder);

test('every file belongs to one case', () => {
  expect(cases.length).toBeGreaterThan(0);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  expect(strayFilesIn(folder)).toEqual([]);
});

test.each(cases)('$name', async (one) => {
  const expectation = expectationIn(one.expectation);
  expect(differences(expectation, await runCase(one, expectation.options))).toEqual([]);
});
