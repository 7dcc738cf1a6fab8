import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTable } from '../../../bench/document.ts';
import { soakTable } from '../../soak/document.ts';
import type { SoakRun } from '../../soak/run.ts';

const host = {
  host: 'a.test',
  arrived: 1_500,
  counted: 1_500,
  values: 1_510,
  found: 1_505,
  unread: 4,
  unreadSockets: 1,
};
const soak: SoakRun = {
  browser: 'Firefox 153',
  totals: {
    hosts: [host, { ...host, host: 'b.test', counted: 1_499 }],
    messages: [20, 18],
    dropped: 1,
    reasons: { 'socket-messages': 2, reloaded: 6 },
  },
  disturbances: { 'worker stopped': 12, deleted: 2 },
  memory: [50, 51, 300, 60, 60, 60, 55, 56, 20],
  errors: [],
  seconds: 300,
};
const run = { date: '2026-11-30', commit: 'abc1234', machine: '2 cores', node: 'v20.20.2' };

test('a soak becomes a table of what arrived and what is in the ledger, and a line on its disturbances', () => {
  const table = soakTable(run, [soak]);
  expect(table).toContain('2026-11-30, commit abc1234, Node.js v20.20.2, 2 cores');
  expect(table).toContain('| Firefox 153 | requests | 3,000 | 2,999 |');
  expect(table).toContain('| Firefox 153 | WebSocket messages | 20 | 18 |');
  expect(table).toContain('| Firefox 153 | values | 3,020 | 3,010 found |');
  expect(table).toContain('| Firefox 153 | hosts with as many requests | 2 | 1 |');
  expect(table).toContain('- Firefox 153, 300 s: worker stopped 12, deleted 2.');
  expect(table).toContain('unread: socket-messages 2, reloaded 6; dropped: 1. Memory: 51 and 55 MB');
});

test('the document of benchmarks has a place for the table', () => {
  const document = readFileSync('docs/benchmarks.md', 'utf8');
  expect(withTable(document, 'soak', 'a table')).toContain('a table');
});
