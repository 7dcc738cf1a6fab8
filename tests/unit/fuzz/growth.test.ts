import { afterAll, expect, test } from 'vitest';
import { createStepCounter } from '../../fuzz/counted-steps.ts';
import { superLinear } from '../../fuzz/growth-rate.ts';

// Loaded after the counter is created, so that their code is instrumented.
const steps = createStepCounter();
const { outcomeOf } = await import('../../fuzz/check.ts');
const { characterClassesOf } = await import('../../../src/decode/character-classes.ts');
const { growths } = await import('../../fuzz/growths.ts');

afterAll(() => steps.stop());

test('quadratic work is detected, and linear work is not', () => {
  const body = (size: number) => ({
    url: '',
    headers: [],
    transport: 'http' as const,
    body: new Uint8Array(size).fill(97),
  });
  const examine = (size: number, times: number) => {
    for (let at = 0; at < times; at += 1) characterClassesOf('a'.repeat(size));
  };
  expect(superLinear(body, (input) => examine(input.body.length, input.body.length), steps, 250)).toMatch(
    /^steps grow by 4/,
  );
  expect(superLinear(body, (input) => examine(input.body.length, 100), steps, 250)).toBeNull();
});

test.each(Object.entries(growths))('work grows no faster than its input: %s', { timeout: 120_000 }, (_, make) => {
  expect(superLinear(make, (input) => void outcomeOf(input), steps, 150)).toBeNull();
});
