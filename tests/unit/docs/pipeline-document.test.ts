import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pipelineTable, withPipeline } from '../../bench/pipeline-document.ts';

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

test('a run is one table, with each part beside the least possible cost', () => {
  const [about, , , , row] = pipelineTable(run, [cost]).split('\n');
  expect(about).toContain('2026-11-30, commit abc1234, Node.js v20.20.2, 2 cores');
  expect(row).toBe('| hits | 2,000, 812 kB | 10 | 42 (4.2 ×) | 8.0 (0.8 ×) | 50 (5.0 ×) | 5.3 | 3.1 |');
});

test('a table replaces the previous one', () => {
  const document = readFileSync('docs/benchmarks.md', 'utf8');
  const once = withPipeline(document, 'first table');
  expect(once).toContain('first table');
  expect(withPipeline(withPipeline(document, 'second table'), 'first table')).toBe(once);
});

test('a document without a place for it is refused', () => {
  expect(() => withPipeline('# Benchmarks', 'one')).toThrow(RangeError);
});
