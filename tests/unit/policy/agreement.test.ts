import { describe, expect, it } from 'vitest';
import { agreementOf, agreementSum, isVendorAgreed, kindsUnder } from '../../../src/policy/agreement.ts';
import { addException, allowFor, denyFor, removeDenial, removeException } from '../../../src/policy/edit.ts';
import type { Policy, PolicyException } from '../../../src/policy/policy.ts';
import { exposure } from './samples.ts';

const now = Date.UTC(2027, 0, 1);
const exception: PolicyException = {
  vendor: 'mixpanel',
  category: 'secret',
  reason: 'Key is revoked',
  owner: 'Ada',
  until: '2027-03-31',
};
const policy: Policy = {
  version: 1,
  default: { allow: ['page-url'] },
  vendors: { mixpanel: { allow: ['email'], deny: ['phone'] } },
  exceptions: [exception],
};

describe('the agreement of a policy on a kind of data for a vendor', () => {
  it.each([
    ['page-url', 'allowed'],
    ['email', 'allowed'],
    ['phone', 'denied'],
    ['secret', 'excepted'],
    ['name', 'not-agreed'],
    ['consent-state', 'allowed'],
  ] as const)('%s: %s', (category, agreement) => {
    expect(agreementOf(policy, 'mixpanel', category, now)).toBe(agreement);
  });

  it('is `not-agreed` once the exception has expired, and for the name of an inherited property', () => {
    expect(agreementOf(policy, 'mixpanel', 'secret', Date.UTC(2027, 3, 1))).toBe('not-agreed');
    expect(agreementOf(policy, 'toString', 'email', now)).toBe('not-agreed');
  });

  it('is counted: denied, excepted and not agreed kinds of data', () => {
    const kinds = ['page-url', 'phone', 'name', 'job', 'other', 'consent-state'] as const;
    expect(agreementSum(policy, 'mixpanel', kinds, now)).toEqual({ denied: 1, excepted: 0, notAgreed: 2 });
    expect(agreementSum(policy, 'mixpanel', ['email', 'secret'], now)).toEqual({
      denied: 0,
      excepted: 1,
      notAgreed: 0,
    });
  });

  it('ignores an exception for one path', () => {
    const ofPath = { ...policy, exceptions: [{ ...exception, path: 'key' }] };
    expect(agreementOf(ofPath, 'mixpanel', 'secret', now)).toBe('not-agreed');
  });

  it('is `not-agreed` for a vendor that the policy does not name, if unknown vendors are denied', () => {
    const strict: Policy = { ...policy, unknownVendors: 'deny' };
    expect(agreementOf(policy, 'sentry', 'page-url', now)).toBe('allowed');
    expect(agreementOf(strict, 'sentry', 'page-url', now)).toBe('not-agreed');
    expect(agreementOf(strict, 'mixpanel', 'page-url', now)).toBe('allowed');
    expect([isVendorAgreed(strict, 'sentry'), isVendorAgreed(strict, 'toString')]).toEqual([false, false]);
  });
});

describe('the kinds of data to which a policy for certain apps applies', () => {
  const [within, outside] = ['https://app.one.test', 'https://app.two.test'];
  const limited: Policy = { ...policy, apps: ['https://*.one.test'] };
  const both = exposure(
    [
      { app: within, path: 'em', category: 'email' },
      { app: outside, path: 'ph', category: 'phone' },
    ],
    { app: '' },
  );

  it('are those that its apps sent', () => {
    expect(kindsUnder(limited, both, both.disclosures)).toEqual(['email']);
    expect(kindsUnder(policy, both)).toEqual(both.categories);
  });

  it('are null for other apps, or as long as the fields are not known', () => {
    const other = exposure([{ app: outside, path: 'ph', category: 'phone' }], { app: outside });
    expect(kindsUnder(limited, other, other.disclosures)).toBeNull();
    expect(kindsUnder(limited, both)).toBeNull();
  });

  it('are all kinds if only one of its apps sent data to the vendor', () => {
    const one = exposure([{ app: within, path: 'em', category: 'email' }], { app: within });
    expect(kindsUnder(limited, one)).toEqual(one.categories);
  });
});

describe('a decision', () => {
  it('denies what was allowed, with a note, and can be undone', () => {
    const denied = denyFor(policy, 'mixpanel', 'email', 'No DPA');
    expect(denied.vendors?.mixpanel).toEqual({ allow: [], deny: ['email', 'phone'], note: 'No DPA' });
    expect(removeDenial(removeDenial(denied, 'mixpanel', 'email'), 'mixpanel', 'phone').vendors?.mixpanel).toEqual({
      allow: [],
      note: 'No DPA',
    });
    expect(allowFor(denied, 'mixpanel', 'email').vendors?.mixpanel).toMatchObject({
      allow: ['email'],
      deny: ['phone'],
    });
    expect(denyFor({ version: 1 }, 'sentry', 'name').vendors?.sentry).toEqual({ deny: ['name'] });
  });

  it('denies in spite of an exception, by removing it', () => {
    const other = { ...exception, vendor: 'sentry' };
    const ofPath = { ...exception, path: 'key' };
    const denied = denyFor({ ...policy, exceptions: [exception, ofPath, other] }, 'mixpanel', 'secret');
    expect(denied.exceptions).toEqual([other]);
    expect(agreementOf(denied, 'mixpanel', 'secret', now)).toBe('denied');
  });

  it('replaces an exception for the same field, and can remove one', () => {
    const later = { ...exception, until: '2027-06-30' };
    const next = addException(policy, later);
    expect(next.exceptions).toEqual([later]);
    expect(addException(policy, { ...later, path: 'key' }).exceptions).toHaveLength(2);
    expect(removeException(next, later).exceptions).toEqual([]);
    expect(policy.exceptions).toEqual([exception]);
  });
});
