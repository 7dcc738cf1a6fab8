import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { expect, test } from 'vitest';
import { createReport } from '../../../src/library/create-report.ts';
import {
  acceptBaseline,
  baselineAction,
  noteWritten,
  storedBaseline,
  wasJustWritten,
} from '../../../src/playwright/baseline-snapshot.ts';

test.each([
  ['all', true, false, 'update'],
  ['all', false, true, 'update'],
  ['changed', false, false, 'update'],
  ['missing', true, false, 'write-and-fail'],
  ['default', true, false, 'write-and-fail'],
  ['default', true, true, 'fail'],
  ['missing', true, true, 'fail'],
  ['none', true, false, 'fail'],
  ['none', false, false, 'compare'],
  ['default', false, true, 'compare'],
] as const)('--update-snapshots %s, missing: %s, in CI: %s: %s', (mode, isMissing, isCi, action) => {
  expect(baselineAction(mode, isMissing, isCi)).toBe(action);
});

test('a baseline is stored under its name, and the run remembers that it wrote the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outflow-baselines-'));
  const testInfo = {
    project: { outputDir: join(folder, 'out') },
    snapshotPath: (name: string) => join(folder, 'a.spec.ts-snapshots', name),
  } as unknown as TestInfo;
  const report = createReport([
    { url: 'https://api.segment.io/v1/t', app: 'https://app.example.com', body: '{"event":"Saved","email":"a@b.dev"}' },
  ]);
  const { file, baseline } = storedBaseline('checkout', null, testInfo);
  expect([file, baseline]).toEqual([join(folder, 'a.spec.ts-snapshots/checkout.baseline.json'), null]);
  expect(wasJustWritten(file, testInfo)).toBe(false);
  acceptBaseline(file, report);
  noteWritten(file, testInfo);
  expect(wasJustWritten(file, testInfo)).toBe(true);
  expect(Object.keys(storedBaseline('checkout', null, testInfo).baseline?.vendors ?? {})).toEqual(['segment']);
  expect(storedBaseline('x', '/kept', testInfo).file).toBe('/kept/x.baseline.json');
  rmSync(folder, { recursive: true });
});
