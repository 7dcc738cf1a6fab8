import { expect, test } from 'vitest';
import { firstTimes } from '../../../src/ui/dashboard/screens/vendors/timeline-model.ts';
import { countsByDay, trendDays } from '../../../src/ui/trend-days.ts';
import { exposuresOf } from '../../ui/samples.ts';

const day = 86_400_000;
const [exposure] = exposuresOf([
  {
    id: 'a',
    fields: [
      { category: 'email', path: 'e' },
      { category: 'email', path: 'cc' },
      { category: 'device', path: 'd' },
      { category: 'secret', path: 's' },
      { category: 'other', path: 'o' },
    ],
  },
]);
const starts = [3, 1, 3, 2, 0];
const disclosures = (exposure?.disclosures ?? []).map((field) => {
  const at = ['e', 'cc', 'd', 's', 'o'].indexOf(field.path);
  const days = [[20_000 - at, at + 1] as const];
  return { ...field, days, firstSeen: (starts[at] ?? 0) * day };
});

test('each kind of data is listed once, with the first time it was seen, newest first', () => {
  const times = firstTimes({ disclosures, combinations: [] });
  expect(times.map(({ category, at }) => [category, at / day])).toEqual([
    ['device', 3],
    ['secret', 2],
    ['email', 1],
  ]);
  expect(times[1]?.severity).toBe('critical');
});

test('values are counted by day, for the days up to a given one', () => {
  const counts = countsByDay(
    disclosures.flatMap(({ days }) => days),
    19_999,
  );
  expect(counts).toHaveLength(trendDays);
  expect(counts.slice(-4)).toEqual([5, 4, 3, 2]);
});
