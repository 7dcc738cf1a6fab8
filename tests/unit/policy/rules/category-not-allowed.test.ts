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
    ['nothing allows it', 'email', {}, true],
    ['everyone may get it', 'email', { default: { allow: ['email'] } }, false],
    ['this vendor may get it', 'email', { vendors: { mixpanel: { allow: ['email'] } } }, false],
    ['another vendor may get it', 'email', { vendors: { posthog: { allow: ['email'] } } }, true],
    [
      'the vendor may get more than everyone',
      'page-url',
      { default: { allow: ['page-url'] }, vendors: { mixpanel: { allow: ['email'] } } },
      false,
    ],
    [
      'everyone may get it and the vendor may not',
      'email',
      { default: { allow: ['email'] }, vendors: { mixpanel: { deny: ['email'] } } },
      true,
    ],
    ['the vendor may and may not', 'email', { vendors: { mixpanel: { allow: ['email'], deny: ['email'] } } }, true],
    ['it is of no known kind', 'other', { vendors: { mixpanel: { deny: ['other'] } } }, false],
    ['it is the state of consent', 'consent-state', {}, false],
  ])('if %s', (_, category, policy, raised) => expect(isRaised(category, policy)).toBe(raised));
});
