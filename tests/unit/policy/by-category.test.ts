import { expect, it } from 'vitest';
import { claimsByCategory, labelOf } from '../../../src/policy/by-category.ts';
import { exposure } from './samples.ts';

it('makes one claim for each app and category', () => {
  const held = exposure([
    { path: 'a' },
    { path: 'b' },
    { path: 'c', category: 'phone' },
    { path: 'd', app: 'https://other.example.com' },
  ]);
  const claims = claimsByCategory(held, held.disclosures, 'and that is that.');
  expect(claims.map(({ app, message, fields }) => [app, message(fields)])).toEqual([
    ['https://app.example.com', 'E-mail address was sent to Mixpanel in a and 1 other field; and that is that.'],
    ['https://app.example.com', 'Phone number was sent to Mixpanel in c; and that is that.'],
    ['https://other.example.com', 'E-mail address was sent to Mixpanel in d; and that is that.'],
  ]);
});

it('uses the labels of categories', () => expect(labelOf('org-id')).toBe('Organisation'));
