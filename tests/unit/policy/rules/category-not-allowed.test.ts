import { describe, expect, it } from 'vitest';
import type { CategoryId } from '../../../../src/classify/taxonomy.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import { categoryNotAllowed } from '../../../../src/policy/rules/category-not-allowed.ts';
import { exposure, raisedBy } from '../samples.ts';

function isRaised(category: CategoryId, policy: Omit<Policy, 'version'>): boolean {
  const exposures = [exposure([{ category }])];
  return raisedBy(categoryNotAllowed, { exposures, policy: { version: 1, ...policy } }).length > 0;
}

describe('category-not-allowed', () => {
  it('reports what was sent, to which vendor and where', () => {
    const exposures = [exposure([{ path: 'events[].properties.$email', count: 7 }])];
    expect(raisedBy(categoryNotAllowed, { exposures, policy: { version: 1 } })).toEqual([
      {
        rule: 'category-not-allowed',
        severity: 'medium',
        vendor: 'mixpanel',
        app: 'https://app.example.com',
        message: 'E-mail address was sent to Mixpanel in events[].properties.$email; the policy does not allow it.',
        evidence: [
          {
            path: 'events[].properties.$email',
            count: 7,
            firstSeen: '2026-01-01T00:00:00.000Z',
            page: 'https://app.example.com/keys',
            category: 'email',
            hash: null,
            location: 'body',
            events: ['Sign in'],
          },
        ],
      },
    ]);
  });

  it.each<[string, CategoryId, Omit<Policy, 'version'>, boolean]>([
    ['the policy does not mention it', 'email', {}, true],
    ['all vendors may receive it', 'email', { default: { allow: ['email'] } }, false],
    ['this vendor may receive it', 'email', { vendors: { mixpanel: { allow: ['email'] } } }, false],
    ['another vendor may receive it', 'email', { vendors: { posthog: { allow: ['email'] } } }, true],
    [
      'the vendor may receive more than all others',
      'page-url',
      { default: { allow: ['page-url'] }, vendors: { mixpanel: { allow: ['email'] } } },
      false,
    ],
    [
      'all vendors may receive it, except this one',
      'email',
      { default: { allow: ['email'] }, vendors: { mixpanel: { deny: ['email'] } } },
      true,
    ],
    [
      'it is both allowed and denied for the vendor',
      'email',
      { vendors: { mixpanel: { allow: ['email'], deny: ['email'] } } },
      true,
    ],
    ['its kind of data is not known', 'other', { vendors: { mixpanel: { deny: ['other'] } } }, false],
    ['it is the state of consent', 'consent-state', {}, false],
  ])('if %s: %s, %j: raised %s', (_, category, policy, raised) => expect(isRaised(category, policy)).toBe(raised));
});
