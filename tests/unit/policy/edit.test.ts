import { describe, expect, it } from 'vitest';
import { actionableFindings } from '../../../src/policy/actionable-findings.ts';
import { addVendor, allowFor, allowForAll, disallow, policyOfToday, removeVendor } from '../../../src/policy/edit.ts';
import { findFindings } from '../../../src/policy/findings.ts';
import { type Policy, parsePolicy } from '../../../src/policy/policy.ts';
import { newYear } from '../ledger/samples.ts';
import { exposure, stranger } from './samples.ts';

const policy: Policy = {
  version: 1,
  default: { allow: ['page-url'] },
  vendors: { mixpanel: { allow: ['user-id'], deny: ['email', 'phone'], note: 'DPA 2025-03' } },
  unknownVendors: 'deny',
};
const exposures = [
  exposure([{ path: 'em' }, { path: 'uid', category: 'user-id' }, { path: 'key', category: 'secret' }]),
  exposure([{ path: 'c', category: 'company' }], stranger),
];

describe('edits of a policy', () => {
  it('allow a vendor a category, remove its denial, and keep the note', () => {
    expect(allowFor(policy, 'mixpanel', 'email').vendors?.mixpanel).toEqual({
      allow: ['email', 'user-id'],
      deny: ['phone'],
      note: 'DPA 2025-03',
    });
    expect(allowFor(allowFor(policy, 'mixpanel', 'email'), 'mixpanel', 'phone').vendors?.mixpanel).not.toHaveProperty(
      'deny',
    );
  });

  it('allow a vendor that was not named, with a note', () => {
    expect(allowFor(policy, 'sentry', 'email', ' agreed ').vendors?.sentry).toEqual({
      allow: ['email'],
      note: 'agreed',
    });
    expect(addVendor(policy, 'host:a.test').vendors?.['host:a.test']).toEqual({});
  });

  it('allow all vendors', () => {
    expect(allowForAll(policy, 'device').default).toEqual({ allow: ['device', 'page-url'] });
    expect(allowForAll({ version: 1 }, 'email').default).toEqual({ allow: ['email'] });
  });

  it('do not allow anything twice', () => expect(allowForAll(policy, 'page-url')).toEqual(policy));

  it('can be undone', () => {
    expect(disallow(policy, null, 'page-url').default).toEqual({ allow: [] });
    expect(disallow(policy, 'mixpanel', 'user-id').vendors?.mixpanel).toMatchObject({ allow: [] });
    expect(removeVendor(policy, 'mixpanel').vendors).toEqual({});
  });

  it('do not change their argument', () => {
    const before = JSON.stringify(policy);
    allowFor(policy, 'mixpanel', 'email');
    disallow(policy, 'mixpanel', 'user-id');
    removeVendor(policy, 'mixpanel');
    expect(JSON.stringify(policy)).toBe(before);
  });

  it('do not mistake inherited properties for vendors', () =>
    expect(allowFor(policy, 'constructor', 'email').vendors?.constructor).toEqual({ allow: ['email'] }));
});

describe('the policy of today', () => {
  const today = policyOfToday(exposures, ['https://app.example.com']);

  it('is valid', () => expect(parsePolicy(today)).toEqual({ policy: today }));

  it('allows what is sent, except secrets', () => {
    expect(today.vendors).toEqual({
      mixpanel: { allow: ['email', 'user-id'] },
      'host:dropzone-metrics.test': { allow: ['company'] },
    });
    expect(findFindings({ now: newYear, exposures, policy: today }).map(({ rule, also }) => [rule, also])).toEqual([
      ['secret-sent', ['category-not-allowed']],
    ]);
  });

  it('does not allow a kind of data that is sent only later', () => {
    const later = [...exposures.slice(0, 1), exposure([{ category: 'phone' }], stranger)];
    expect(findFindings({ now: newYear, exposures: later, policy: today }).map(({ vendor }) => vendor)).toContain(
      'host:dropzone-metrics.test',
    );
  });
});

describe('actionableFindings', () => {
  it('names the category to allow in order to resolve a finding', () => {
    const found = actionableFindings({ exposures, policy, now: newYear });
    expect(found.map(({ finding: { rule, vendor }, category }) => `${rule} ${vendor} ${category}`)).toEqual([
      'secret-sent mixpanel null',
      'category-not-allowed mixpanel email',
      'vendor-not-allowed host:dropzone-metrics.test null',
    ]);
    const edited = allowFor(allowFor(policy, 'mixpanel', 'email'), 'host:dropzone-metrics.test', 'company');
    expect(actionableFindings({ exposures, policy: edited, now: newYear }).map(({ finding }) => finding.rule)).toEqual([
      'secret-sent',
    ]);
  });

  it('returns the same findings as findFindings', () => {
    const expected = findFindings({ now: newYear, exposures, policy });
    expect(actionableFindings({ exposures, policy, now: newYear }).map(({ finding }) => finding)).toEqual(expected);
    expect(actionableFindings({ exposures, policy: null, now: newYear }).map(({ finding }) => finding)).toEqual(
      findFindings({ now: newYear, exposures, policy: null }),
    );
  });
});
