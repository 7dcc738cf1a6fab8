import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browserTable, fixtureTable, pipelineTable, withTable } from '../../../bench/document.ts';

const run = { date: '2026-11-30', commit: 'abc1234', machine: '2 cores', node: 'v20.20.2' };
const cost = {
  name: 'hits',
  requests: 2_000,
  bytes: 812_345,
  floor: 10,
  audit: 42,
  entries: 8,
  writing: 5.25,
  longest: { audit: 3.14, entries: 2 },
};

test('a run is one table, with each part beside the floor', () => {
  const [about, , , , row] = pipelineTable(run, [cost]).split('\n');
  expect(about).toContain('2026-11-30, commit abc1234, Node.js v20.20.2, 2 cores');
  expect(row).toBe('| hits | 2,000, 812 kB | 10 | 42 (4.2 ×) | 8.0 (0.8 ×) | 50 (5.0 ×) | 5.3 | 3.1 |');
});

test('what browsers take is one table, with what is added beside the empty extension', () => {
  const each = { none: 3.2, empty: 5.1, unwatched: 5.2, watched: 7.04 };
  const [, , head, , row] = browserTable(run, [
    { browser: 'Chromium 156', each, times: { watched: 2.021, unwatched: 1.05 } },
  ]).split('\n');
  expect(head?.split('|')).toHaveLength(row?.split('|').length ?? 0);
  expect(row).toBe('| Chromium 156 | 3.2 | 5.1 | 5.2 | 7.0 | 1.05 × | 2.02 × |');
});

test('what the fixture costs is one table, with the median of the pairs', () => {
  const pairs = [
    { plain: 40.04, recorded: 41 },
    { plain: 39, recorded: 40.2 },
  ];
  const [about, , , , plain, recorded] = fixtureTable(run, { pairs, tests: 10, added: 0.0274 }).split('\n');
  expect(about).toContain('10 tests a run');
  expect(plain).toBe('| Playwright’s own `test` | 40.0, 39.0 |  |');
  expect(recorded).toBe('| with the fixture | 41.0, 40.2 | +2.7 % |');
});

test('a table takes the place of the one before', () => {
  const document = readFileSync('docs/benchmarks.md', 'utf8');
  const once = withTable(document, 'pipeline', 'first table');
  expect(once).toContain('first table');
  expect(withTable(withTable(document, 'pipeline', 'second table'), 'pipeline', 'first table')).toBe(once);
  const both = withTable(once, 'browser', 'other table');
  expect(both).toContain('first table');
  expect(both).toContain('other table');
});

test('a document without a place for it is refused', () => {
  expect(() => withTable('# Benchmarks', 'browser', 'one')).toThrow(RangeError);
});
