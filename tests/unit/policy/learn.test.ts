import { describe, expect, it } from 'vitest';
import { learnPolicy } from '../../../src/policy/learn.ts';
import { parsePolicy } from '../../../src/policy/policy.ts';
import { findingsOf } from '../../../src/policy/report-findings.ts';
import { newYear } from '../ledger/samples.ts';
import { sampleReport as report } from '../report/samples.ts';
import { exposure, stranger } from './samples.ts';

const plain = report({ exposures: [exposure([{ path: 'em' }]), exposure([], stranger)] });
const more = report({ exposures: [exposure([{ path: 'p', category: 'phone' }])] });
const secret = report({ exposures: [exposure([{ path: 'k', category: 'secret' }])] });

describe('learnPolicy', () => {
  it('allows the data in all of the reports, and fails on all other data', () => {
    const policy = learnPolicy([plain, more], newYear);
    expect(policy).toEqual({
      version: 1,
      apps: ['https://app.example.com'],
      vendors: { 'host:dropzone-metrics.test': { allow: [] }, mixpanel: { allow: ['email', 'phone'] } },
      unknownVendors: 'deny',
      failOn: 'medium',
    });
    expect(parsePolicy(policy)).toEqual({ policy });
    expect(findingsOf(plain, { policy, baseline: null, now: newYear })).toEqual([]);
  });

  it('allows no secret, and has no failOn while one is found', () => {
    const policy = learnPolicy([secret], newYear);
    expect(policy.vendors).toEqual({ mixpanel: { allow: [] } });
    expect(policy).not.toHaveProperty('failOn');
  });

  it('sets failOn above the severity of the findings that remain', () => {
    const linkable = report({ exposures: [exposure([{ hash: 'sha256' }, { path: 'u', category: 'user-id' }])] });
    expect(learnPolicy([linkable], newYear).failOn).toBe('critical');
  });
});

describe('findingsOf a report', () => {
  const typed = report({
    exposures: [exposure([{ typed: 'before-submit', canary: 'form: mail', plaintext: 1 }], { plaintext: 1 })],
  });

  it('keeps findings on how a field was sent, which the report’s fields do not state', () => {
    expect(findingsOf(typed, { policy: null, baseline: null, now: newYear })).toEqual(typed.findings);
    expect(typed.findings.map(({ rule }) => rule)).toEqual(['form-value-before-submit', 'plaintext-transport']);
  });

  it('equals the report’s own findings under the same policy', () => {
    const policy = { version: 1, unknownVendors: 'deny' } as const;
    const own = report({ exposures: [exposure([{ path: 'em' }, { path: 'k', category: 'secret' }])], policy });
    expect(findingsOf(own, { policy, baseline: null, now: newYear })).toEqual(own.findings);
  });
});
