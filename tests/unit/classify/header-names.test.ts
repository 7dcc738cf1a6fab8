import { expect, test } from 'vitest';
import { categoryOfHeader } from '../../../src/classify/header-names.ts';

test.each([
  [['user-agent'], 'Mozilla/5.0', 'device'],
  [['sec-ch-ua-platform'], '"Linux"', 'device'],
  [['referer'], 'https://app.example/', 'referrer'],
  [['authorization'], 'Bearer x', null],
  [['cookie', '_ga'], 'GA1.1.12345678.99', 'cookie-id'],
  [['cookie', 'theme'], 'dark', null],
  [['x-other'], 'x', null],
  [['x-json', 'user-agent'], 'x', null],
])('%j: %s is %s', (segments, value, category) => {
  expect(categoryOfHeader(segments, value)).toBe(category);
});
