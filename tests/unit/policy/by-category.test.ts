import { expect, it } from 'vitest';
import { findingsByCategory, labelOf } from '../../../src/policy/by-category.ts';
import { exposure } from './samples.ts';

it('makes one finding for each app and category', () => {
  const held = exposure([
    { path: 'a' },
    { path: 'b' },
    { path: 'c', category: 'phone' },
    { path: 'd', app: 'https://other.example.com' },
  ]);
  const findings = findingsByCategory('secret-sent', held, held.disclosures, 'and that is that.');
  expect(findings.map(({ app, message }) => [app, message])).toEqual([
    ['https://app.example.com', 'E-mail address left for Mixpanel in a and 1 other field; and that is that.'],
    ['https://app.example.com', 'Phone number left for Mixpanel in c; and that is that.'],
    ['https://other.example.com', 'E-mail address left for Mixpanel in d; and that is that.'],
  ]);
});

it('names categories as people read them', () => expect(labelOf('org-id')).toBe('Organisation'));
