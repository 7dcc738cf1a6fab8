import { expect, test } from 'vitest';
import { fails } from '../../../src/policy/fails.ts';
import type { Finding, RuleId } from '../../../src/policy/finding.ts';

const finding = (rule: RuleId, parts: Partial<Finding> = {}): Finding => ({
  ...{ rule, severity: 'medium', vendor: 'v', app: 'https://app.example.com', message: '', evidence: [] },
  ...parts,
});

test.each<[RuleId, Partial<Finding>, Parameters<typeof fails>[1], boolean]>([
  ['secret-sent', {}, undefined, false],
  ['secret-sent', {}, 'medium', true],
  ['secret-sent', {}, 'high', false],
  ['new-field', {}, undefined, true],
  ['new-field', {}, 'critical', true],
  ['secret-sent', { also: ['exception-expired'] }, 'critical', true],
  ['gone', { severity: 'none' }, 'low', false],
  ['reclassified', { severity: 'none' }, undefined, false],
  ['fourth-party' as RuleId, {}, 'medium', true],
  ['fourth-party' as RuleId, {}, 'high', false],
])('%s %j, with failOn %s, fails a check: %s', (rule, parts, failOn, expected) => {
  expect(fails(finding(rule, parts), failOn)).toBe(expected);
});
