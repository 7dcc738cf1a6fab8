import { expect, test } from 'vitest';
import { createReport } from '../../../src/library/create-report.ts';
import { findingLine } from '../../../src/playwright/finding-line.ts';
import type { Evidence, Finding } from '../../../src/policy/finding.ts';

const { vendors } = createReport([{ url: 'https://api-js.mixpanel.com/track', app: 'https://app.example.com' }]);
const source = { file: 'src/track.ts', line: 41, column: 3, function: 'keyCreated' } as const;
const evidence: Evidence = {
  ...{ path: 'data[].properties.billing_contact', count: 1, firstSeen: '2026-01-01T00:00:00.000Z' },
  ...{ page: 'https://app.example.com/keys', category: 'email', hash: null, events: ['Key Created', 'Other'], source },
};
const finding = (more: Partial<Finding>): Finding => ({
  ...{ rule: 'new-field', severity: 'medium', vendor: 'mixpanel', app: '', message: 'Its own message.' },
  evidence: [evidence],
  ...more,
});

test('a finding is one line: vendor, kind, path, event, source', () => {
  expect(findingLine(finding({}), vendors)).toBe(
    'Mixpanel received E-mail address · data[].properties.billing_contact · Key Created · src/track.ts:41',
  );
});

test('unknown parts are left out, and further fields are counted', () => {
  const { events: _, source: __, ...bare } = evidence;
  const line = findingLine(
    finding({ vendor: 'host:x.test', evidence: [bare, { ...bare, path: 'b', category: 'name' }] }),
    vendors,
  );
  expect(line).toBe('host:x.test received E-mail address, Name · data[].properties.billing_contact and 1 more field');
});

test('a source line that only flushes a queue is marked as such', () => {
  const line = findingLine(finding({ evidence: [{ ...evidence, source: { ...source, flush: true } }] }), vendors);
  expect(line).toMatch(/ · src\/track\.ts:41 \(line of the flush\)$/);
});

test('the line of a finding without a field has no line break, even if its message has one', () => {
  expect(findingLine(finding({ evidence: [], message: 'Nothing\nwas received.' }), vendors)).not.toContain('\n');
});
