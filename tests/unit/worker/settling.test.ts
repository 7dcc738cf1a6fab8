import { expect, test } from 'vitest';
import { createSettled } from '../../../src/worker/settling.ts';

test('what pages hand over is recorded before recovery looks for what is missing', async () => {
  const steps: string[] = [];
  const step = (name: string) => async () => void steps.push(name);
  const settle = createSettled({
    runtime: { getPlatformInfo: step('browser') },
    asked: Promise.resolve().then(step('asked')),
    restored: Promise.resolve(),
    receiving: new Set([Promise.resolve().then(step('received')), Promise.reject(new Error('lost'))]),
    observer: { settled: async (limit) => void steps.push(`requests within ${limit} ms`) },
    recovery: {
      answered: step('answered'),
      async settle(caughtUp = async () => {}) {
        steps.push('recovery');
        await caughtUp();
      },
    },
    recorder: { drained: step('recorded') },
  });
  await settle();
  const caughtUp = ['browser', 'requests within 400 ms', 'recorded'];
  expect(steps.filter((name) => name !== 'received')).toEqual([
    ...['asked', 'answered'],
    ...caughtUp,
    'recovery',
    ...caughtUp,
    'recorded',
  ]);
  expect(steps.indexOf('received')).toBeLessThan(steps.indexOf('browser'));
});
