import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../fuzz/check.ts';
import { seedInputs } from '../../fuzz/corpus.ts';
import { fuzz } from '../../fuzz/fuzz.ts';
import { restoredInput, type SavedInput } from '../../fuzz/input.ts';

const folder = 'tests/fuzz/found/';
const found = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('inputs that fuzzing found', () => {
  test.each(found)('%s', (name) => {
    const input = restoredInput(JSON.parse(readFileSync(folder + name, 'utf8')) as SavedInput);
    expect(outcomeOf(input).fault).toBeNull();
  });
});

test('randomly changed requests cause no fault in the pipeline', { timeout: 120_000 }, () => {
  const { faults, runs } = fuzz(seedInputs(), { seed: 20_261_129, runs: 600 });
  expect(faults.map(({ why }) => why)).toEqual([]);
  expect(runs).toBe(600);
});
