import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browserTable, fixtureTable, harTable, pipelineTable, scaleTable, withTable } from '../../../bench/document.ts';

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

test('the times of a run are one table, in which each part is compared with the floor', () => {
  const [about, , , , row] = pipelineTable(run, [cost]).split('\n');
  expect(about).toContain('2026-11-30, commit abc1234, Node.js v20.20.2, 2 cores');
  expect(row).toBe('| hits | 2,000, 812 kB | 10 | 42 (4.2 ×) | 8.0 (0.8 ×) | 50 (5.0 ×) | 5.3 | 3.1 |');
});

test('the times of browsers are one table, in which Outflow is compared with an empty extension', () => {
  const perRequest = { none: 3.2, empty: 5.1, unwatched: 5.2, watched: 7.04 };
  const [, , head, , row] = browserTable(run, [
    { browser: 'Chromium 156', perRequest, added: { watched: 2.021, unwatched: 1.05 } },
  ]).split('\n');
  expect(head?.split('|')).toHaveLength(row?.split('|').length ?? 0);
  expect(row).toBe('| Chromium 156 | 3.2 | 5.1 | 5.2 | 7.0 | 1.05 × | 2.02 × |');
});

test('the costs of HAR files are one table, in which they are compared with JSON.parse', () => {
  const file = { bytes: 1e8, entries: 4_800, toVendors: 1_200 };
  const parse = { processor: 500, wall: 1_000, memory: 60e6 };
  const all = { processor: 5_000, wall: 2_500, memory: 398.4e6 };
  const [, , head, , oneProcessor, without] = harTable(run, [
    { name: 'bodies', file, parse, oneProcessor: { ...all, wall: 5_100 }, allProcessors: all },
    { name: 'bodies', file, parse, oneProcessor: null, allProcessors: all },
  ]).split('\n');
  expect(oneProcessor).toBe(
    '| bodies | 4,800, 1,200 | 0.5, 1.0, 60 | 5.0 (10.0 ×) | 5.1 (5.1 ×) | 398 | 5.0 (10.0 ×) | 2.5 (2.5 ×) | 398 |',
  );
  expect(without).toContain('| 0.5, 1.0, 60 | – | – | – | 5.0 (10.0 ×) |');
  expect(head?.split('|')).toHaveLength(oneProcessor?.split('|').length ?? 0);
});

test('the cost of the fixture is one table, with the medians of the pairs of each suite', () => {
  const pairs = [
    { plain: { browsers: 20_000, others: 20_040 }, recorded: { browsers: 20_200, others: 20_800 } },
    { plain: { browsers: 19_000, others: 20_000 }, recorded: { browsers: 19_400, others: 20_800 } },
  ];
  const cost = { suite: 'the demo', pairs, tests: 10, added: 0.0274 };
  const [about, , head, , row] = fixtureTable(run, [cost]).split('\n');
  expect(about).toContain('Seconds of processor time');
  expect(row).toBe('| the demo | 10 | 40.0, 39.0 | 41.0, 40.2 | +2.7 % | 0.4 s | 0.8 s |');
  expect(head?.split('|')).toHaveLength(row?.split('|').length ?? 0);
});

test('each part of the benchmarks that is named in a document is measured', () => {
  const script = readFileSync('scripts/bench.ts', 'utf8');
  const documents = ['docs/benchmarks.md', 'CHANGELOG.md'].map((file) => readFileSync(file, 'utf8')).join('\n');
  const parts = [...documents.matchAll(/npm run bench -- (\w+)( --write)?/g)];
  expect(parts.length).toBeGreaterThan(10);
  for (const [, part, write] of parts) {
    expect(script).toContain(`part === '${part}'`);
    if (write) expect(script).toContain(`writeTable(document, '${part}'`);
  }
});

test('the costs of a growing ledger are two tables', () => {
  const text = scaleTable(run, {
    browser: 'Chromium 156',
    recording: [
      { fields: 1_000, perRequest: 10 },
      { fields: 1_000_000, perRequest: 12.5 },
    ],
    report: { processor: 900, rows: 20_000, longest: 9.94 },
    ofVendor: { processor: 40, rows: 250, longest: 1 },
  });
  expect(text).toContain('| 1,000,000 | 12.5 | 1.25 × |');
  expect(text).toContain('| 80 vendors | 20,000 | 900 | 9.9 |');
});

test('a table replaces the previous one of its kind', () => {
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
