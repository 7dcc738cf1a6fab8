import { describe, expect, it } from 'vitest';
import { baselineOf } from '../../../src/baseline/baseline.ts';
import type { Exposure } from '../../../src/exposure/exposure.ts';
import type { Finding } from '../../../src/policy/finding.ts';
import { findFindings } from '../../../src/policy/findings.ts';
import type { Policy, PolicyException } from '../../../src/policy/policy.ts';
import { newYear } from '../ledger/samples.ts';
import { exposure, stranger } from './samples.ts';

const app = 'https://app.example.com';

const baselineFor = (exposures: readonly Exposure[]) =>
  baselineOf([
    {
      apps: [app],
      vendors: exposures.map(({ received, disclosures }) => ({
        ...{ id: received.vendor, name: '', hosts: received.hosts, disclosures },
      })),
    },
  ]);

function find(before: readonly Exposure[] | null, now: readonly Exposure[], policy: Policy | null = null) {
  const baseline = before && baselineFor(before);
  return findFindings({ exposures: now, policy, baseline, apps: [app], now: newYear });
}

const linesOf = (findings: readonly Finding[]) =>
  findings.map(({ severity, rule, vendor, also = [] }) => [severity, rule, vendor, ...also].join(' '));

const email = { path: 'email' };
const secret = { path: 'key', category: 'secret' } as const;
const billing = { path: 'billing_contact' };
const mixpanelOnly: Policy = { version: 1, unknownVendors: 'deny', vendors: { mixpanel: { allow: ['email'] } } };

describe('findings against a baseline', () => {
  it('are empty if nothing is new', () => {
    expect(linesOf(find([exposure([email])], [exposure([email])], mixpanelOnly))).toEqual([]);
  });

  it('report a new field of an allowed category, with its page and event', () => {
    const [finding, ...others] = find([exposure([email])], [exposure([email, billing])], mixpanelOnly);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'new-field',
      severity: 'medium',
      app,
      message: 'New in billing_contact, sent to Mixpanel: E-mail address. The baseline does not have this field.',
      evidence: [{ path: 'billing_contact', page: `${app}/keys`, events: ['Sign in'], category: 'email', hash: null }],
    });
  });

  it('include unencrypted sending in the finding on a new field, unless other fields were sent unencrypted, too', () => {
    const plain = (...paths: readonly string[]) =>
      exposure(
        paths.map((path) => ({ path, plaintext: 1 })),
        { plaintext: paths.length },
      );
    expect(linesOf(find([plain('a')], [plain('a', 'b')]))).toEqual([
      'medium new-field mixpanel',
      'medium plaintext-transport mixpanel',
    ]);
    expect(
      linesOf(find([exposure([email])], [exposure([email, { path: 'b', plaintext: 1 }], { plaintext: 1 })])),
    ).toEqual(['medium new-field mixpanel plaintext-transport']);
  });

  it('report a new vendor once, whatever else is wrong with it', () => {
    const newVendor = exposure([email, secret, { path: 'em', hash: 'sha256' }, { path: 'uid', category: 'user-id' }], {
      ...stranger,
      unreadable: [{ host: 'a', reason: 'blob-body', count: 1 }],
    });
    expect(linesOf(find([exposure([email])], [exposure([email]), newVendor], mixpanelOnly))).toEqual([
      `critical new-vendor ${newVendor.received.vendor} secret-sent vendor-not-allowed category-not-allowed linkable-identity unreadable-body`,
    ]);
  });

  it('mark what the baseline has, and put the most severe of a vendor first', () => {
    const findings = find([exposure([email, secret])], [exposure([email, secret, billing])]);
    expect(findings.map(({ rule, known }) => [rule, known])).toEqual([
      ['secret-sent', true],
      ['new-field', undefined],
    ]);
  });

  it('name what was there before', () => {
    const [changed] = find([exposure([email])], [exposure([{ ...email, category: 'phone' }])]);
    expect(changed).toMatchObject({
      rule: 'category-changed',
      message: 'Sent to Mixpanel in email: Phone number. In the baseline: E-mail address.',
      was: [{ path: 'email', category: 'email', hash: null, location: 'body' }],
    });
    const [plain] = find([exposure([{ ...email, hash: 'md5' }])], [exposure([email])]);
    expect(plain?.message).toBe(
      'Sent to Mixpanel in the clear in email: E-mail address. In the baseline: hashed (md5).',
    );
  });

  it('include what a new field causes in combination', () => {
    const id = { path: 'uid', category: 'user-id' } as const;
    expect(linesOf(find([exposure([id])], [exposure([id, { path: 'em', hash: 'sha256' }])]))).toEqual([
      'high new-field mixpanel linkable-identity',
    ]);
  });

  it('have no severity if less is sent', () => {
    const before = [exposure([email, billing, { path: 'a' }])];
    const now = [exposure([email, { path: 'a', hash: 'sha256' }])];
    expect(linesOf(find(before, now))).toEqual(['none newly-hashed mixpanel', 'none gone mixpanel']);
    expect(find(before, now)[1]).toMatchObject({ evidence: [], was: [{ path: 'billing_contact' }] });
  });

  it('report a vendor that received nothing', () => {
    expect(linesOf(find([exposure([email]), exposure([], stranger)], [exposure([email])]))).toEqual([
      'medium vendor-silent host:dropzone-metrics.test',
    ]);
  });
});

describe('exceptions', () => {
  const exception: PolicyException = {
    ...{ vendor: 'mixpanel', category: 'email', reason: 'invoices', owner: 'payments', until: '2026-01-01' },
  };
  const withException = (parts: Partial<PolicyException>, policy: Policy = { version: 1 }): Policy => ({
    ...policy,
    exceptions: [{ ...exception, ...parts }],
  });

  it('cover a field until the end of their last day', () => {
    expect(linesOf(find(null, [exposure([email])], withException({})))).toEqual([]);
    expect(linesOf(find(null, [exposure([email])], withException({ path: 'email' })))).toEqual([]);
    expect(linesOf(find(null, [exposure([email])], withException({ path: 'mail' })))).toEqual([
      'medium category-not-allowed mixpanel',
    ]);
    expect(linesOf(find(null, [exposure([email])], withException({ vendor: 'posthog' })))).toHaveLength(1);
  });

  it('are findings once they have expired, needed or not', () => {
    const expired = withException({ until: '2025-12-31' });
    const [finding, ...others] = find(null, [exposure([email])], expired);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'exception-expired',
      severity: 'medium',
      app,
      message:
        'The exception for E-mail address to Mixpanel ended on 2025-12-31, but it is still sent (payments: invoices).',
      evidence: [{ path: 'email' }],
    });
    expect(linesOf(find(null, [exposure([])], expired))).toEqual(['medium exception-expired mixpanel']);
  });

  it('cover a secret, until they expire', () => {
    const findUntil = (until: string) => find(null, [exposure([secret])], withException({ category: 'secret', until }));
    expect(linesOf(findUntil('2026-01-01'))).toEqual([]);
    expect(linesOf(findUntil('2025-12-31'))).toEqual(['critical secret-sent mixpanel exception-expired']);
  });

  it('do not make new fields known', () => {
    const findings = find([exposure([email])], [exposure([email, billing])], withException({}));
    expect(linesOf(findings)).toEqual(['medium new-field mixpanel']);
  });
});
