import { expect, test } from 'vitest';
import { isDate } from '../../../src/masking/date.ts';
import { maskDevice } from '../../../src/masking/device.ts';
import { maskMethod } from '../../../src/masking/method.ts';

test.each([
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.6099.109 Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Safari/605.1.15',
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile Safari/604.1',
  'Chrome',
  'Mobile Safari',
  'iPhone15',
  'Android 14',
  'Linux x86',
  'Linux i686',
  'Linux armv7',
  'Linux armv7l',
  'Chrome 1084.132.17.9',
  'Chrome 84.132.17.1999',
  'Chrome/ 120',
  '(Windows NT 10.0; Win64)',
])('%s stays', (text) => expect(maskDevice(text)).toBe(text));

test.each([
  ['Ottilie’s iPhone', '[…] iPhone'],
  ['Mozilla/5.0 (Linux; Android 13; SM-G991B) Chrome/120', 'Mozilla/5.0 (Linux; Android 13; […]) Chrome/120'],
  ['Mozilla/5.0 (739184) Chrome/120', 'Mozilla/5.0 ([…]) Chrome/120'],
  ['Chrome 5550199', 'Chrome […]'],
  ['Chrome 01705', 'Chrome […]'],
  ['Chrome 170 55 50', 'Chrome 170 […] […]'],
  ['Chrome 84.132.17.9', 'Chrome […]'],
  ['Chrome 31.12.90', 'Chrome […]'],
  ['Chrome 1990-02-03', 'Chrome […]'],
  ['Chrome k3J9xQ2pLm7Tz0', 'Chrome […]'],
  ['iPhone155', '[…]'],
  ['Firefox order-17', 'Firefox order-17'],
  ['Firefox order-171', 'Firefox […]'],
  ['Chrome quox64', 'Chrome […]'],
  ['Chrome x64quo', 'Chrome […]'],
  ['Chrome 84.132.17.91', 'Chrome […]'],
  ['120 Chrome', '[…] Chrome'],
  ['Mobile chrome-falcon', 'Mobile […]'],
  ['Mobile q-falcon-phone', 'Mobile […]'],
])('%s is masked as %s', (text, masked) => expect(maskDevice(text) ?? '[…]').toBe(masked));

test.each(['Fairphone', '7391', 'k3J9', 'NT', 'X 1', 'a.b.c', ''])('%s contains no known word', (text) =>
  expect(maskDevice(text)).toBeNull(),
);

test.each([
  '1990-02-03',
  '19900203',
  '1990/2/3',
  '2026-11',
  '3.2.1990',
  '03.02.90',
  '2/3/90',
  '31-12-1999',
  '2026-10-25',
  '2026-02',
  '1990-02-15',
  '15.02.90',
  '02/15/90',
])('%s can be a date', (text) => expect(isDate(text)).toBe(true));

test.each(['1990', '1890-02-03', '1990-02-32', '32.1.90', '1.32.90', '2.83.0', '1.2.345', '120.0.1', 'x3.2.90'])(
  '%s is not a date',
  (text) => expect(isDate(text)).toBe(false),
);

test.each([
  ['GET', 'GET'],
  ['patch', 'patch'],
  ['VERSION-CONTROL', 'VERSION-CONTROL'],
  ['OTTILIE', '[…]'],
  ['', '[…]'],
])('the method %s is masked as %s', (method, masked) => expect(maskMethod(method)).toBe(masked));
