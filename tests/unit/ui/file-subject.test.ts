import { expect, test } from 'vitest';
import { fileSubject } from '../../../src/ui/dashboard/file-subject.ts';
import type { OpenedFile } from '../../../src/ui/dashboard/opened/opened-file.ts';
import { fileName } from '../../../src/ui/save-file.ts';

const now = new Date(Date.UTC(2026, 10, 23));
const nameOf = (file: string | null, app: string | null) =>
  fileName(fileSubject({ file: file === null ? null : ({ name: file } as OpenedFile) }, app), 'csv', now);

test.each([
  [null, null, 'outflow-2026-11-23.csv'],
  [null, 'https://app.fernhill.example:8443', 'outflow-app.fernhill.example-8443-2026-11-23.csv'],
  ['checkout run.har.gz', 'https://app.fernhill.example', 'outflow-checkout-run-2026-11-23.csv'],
  ['../report.json', null, 'outflow-..-report-2026-11-23.csv'],
])('a saved file is named after the opened file, or the app: %s, %s', (file, app, expected) => {
  expect(nameOf(file, app)).toBe(expected);
});
