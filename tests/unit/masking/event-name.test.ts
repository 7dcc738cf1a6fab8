import { expect, test } from 'vitest';
import { maskEventName } from '../../../src/masking/event-name.ts';

test.each([
  '$identify',
  'Key Created',
  'user_signed_up',
  'checkout.step.completed',
  'com.amazon.rum.interaction_to_next_paint_event',
  '[Amplitude] Page Viewed',
  'Falcon Opened',
  'falcon_opened',
  'Rechnung bezahlt',
  `Page ${'.'.repeat(75)}`,
  'Open the page and close it now',
  'quo zib opened',
  'opened 1234 falcon',
  'Falcon 2',
  'Falcon x',
  'falconOpen signed up',
])('%s stays', (name) => expect(maskEventName(name)).toBe(name));

test.each([
  ['Invited iva.brandt@event-lab.test', 'Invited […] (33)'],
  ['Mortimer Flint signed up', '[…] (24)'],
  ['Ulrike signed up', '[…] (16)'],
  ['Paid with 4242 4242 4242 4242', 'Paid […] (29)'],
  ['call +49 151 23456789', 'call […] (21)'],
  ['search: hiv clinic berlin for Agnes Purl', 'search […] (40)'],
  ['The user opened the page and then closed it again', 'The […] (49)'],
  ['Reset https://app.fern-lab.test/reset/kX93vPqLm2Rt88Zw', 'Reset […] (54)'],
  ['GET /api/users/42?q=ada', 'GET /api/users/[id]'],
  ['/reset/k3J9xQ2p', '/reset/[…]'],
  ['/home?q=ada', '/home'],
  ['/reset/k3 now', '[…] (13)'],
  ['%Key Created', '[…] (12)'],
  ['Key Created%', 'Key […] (12)'],
  ['Key%Created', 'Key […] (11)'],
  ['42 Paid 4242 4242 4242', '[…] (22)'],
  ['falconOpened x@y.zz', '[…] (19)'],
  [`Page ${'.'.repeat(76)}`, 'Page […] (81)'],
  ['Opened kX9vQz', 'Opened […] (13)'],
  ['falcon quokka opened', '[…] (20)'],
  ['opened ²345 falcon', 'opened […] (18)'],
])('%s is masked as %s', (name, masked) => expect(maskEventName(name)).toBe(masked));

test('an unknown word stays only if it is part of no personal value', () => {
  expect(maskEventName('falcon signed up', (word) => word === 'falcon')).toBe('[…] (16)');
  expect(maskEventName('Key Created', () => true)).toBe('Key Created');
  expect(maskEventName('GET /settings', () => true)).toBe('GET /settings');
});
