import { expect, test } from 'vitest';
import { fails } from '../../../../src/policy/fails.ts';
import { findFindings } from '../../../../src/policy/findings.ts';

test('a journey that threw an error is a separate finding, and always fails', () => {
  const app = 'https://app.fernhill.example';
  const message = 'The journey failed after step “opened”: no such button';
  const [finding, ...others] = findFindings({
    ...{ exposures: [], policy: null, now: 0 },
    failedJourneys: [{ app, message }],
  });
  expect(others).toEqual([]);
  expect(finding).toEqual({ rule: 'journey-failed', severity: 'high', vendor: 'journey', app, message, evidence: [] });
  expect(finding && fails(finding, undefined)).toBe(true);
});
