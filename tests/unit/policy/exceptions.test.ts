import { expect, test } from 'vitest';
import { covers, exceptionStates, isExpired } from '../../../src/policy/exceptions.ts';
import type { Policy, PolicyException } from '../../../src/policy/policy.ts';

const exception = { vendor: 'amplitude', category: 'email', until: '2024-05-31' } as PolicyException;
const field = { vendor: 'amplitude', category: 'email', path: 'user.email' } as const;

test('an exception is for one field, or for all fields of its category', () => {
  expect(covers(exception, field)).toBe(true);
  expect(covers({ ...exception, path: 'user.email' }, field)).toBe(true);
  expect(covers({ ...exception, path: 'email' }, field)).toBe(false);
  expect(covers(exception, { ...field, vendor: 'mixpanel' })).toBe(false);
  expect(covers(exception, { ...field, category: 'phone' })).toBe(false);
});

test('an exception holds to the end of its last day in UTC', () => {
  expect(isExpired(exception, Date.UTC(2024, 4, 31, 23, 59, 59, 999))).toBe(false);
  expect(isExpired(exception, Date.UTC(2024, 5, 1))).toBe(true);
});

test('an exception that no field needs is unused, whether it has expired or not', () => {
  const policy = { exceptions: [exception, { ...exception, vendor: 'mixpanel' }] } as unknown as Policy;
  const states = exceptionStates(policy, [{ id: 'amplitude', disclosures: [field] }], Date.UTC(2024, 5, 1));
  expect(states.map(({ expired, unused }) => ({ expired, unused }))).toEqual([
    { expired: true, unused: false },
    { expired: true, unused: true },
  ]);
});
