import { expect, test } from 'vitest';
import { clampedTime, messageTimeIn, timeIn } from '../../../../src/observe/har/time.ts';

test.each([
  ['2024-05-01T10:00:00.000Z', Date.UTC(2024, 4, 1, 10)],
  ['2024-05-01T12:00:00+02:00', Date.UTC(2024, 4, 1, 10)],
  [1_714_557_600, Date.UTC(2024, 4, 1, 10)],
  [1_714_557_600_000, Date.UTC(2024, 4, 1, 10)],
  ['1714557600', Date.UTC(2024, 4, 1, 10)],
  ['not a time', null],
  [null, null],
  [-1, null],
])('%j is the time %j', (written, time) => {
  expect(timeIn(written)).toBe(time);
});

test('a message’s time is in seconds or milliseconds; null if it is -1, as Playwright writes if it does not know it', () => {
  expect([messageTimeIn(1_714_557_600.25), messageTimeIn(1_714_557_600_250), messageTimeIn(-1)]).toEqual([
    1_714_557_600_250,
    1_714_557_600_250,
    null,
  ]);
});

test('times stay between 1970 and 9999, so that reports can show them', () => {
  expect([clampedTime(-5), clampedTime(1.6), new Date(clampedTime(1e300)).toISOString()]).toEqual([
    0,
    2,
    '9999-12-31T23:59:59.999Z',
  ]);
});
