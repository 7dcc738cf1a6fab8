import { expect, test } from 'vitest';
import type { CategoryId } from '../../../src/classify/taxonomy.ts';
import { fingerprinter } from '../../../src/ledger/fingerprint.ts';

const fingerprint = fingerprinter(new Uint8Array(32).fill(7));

test.each<[CategoryId, string]>([
  ['email', 'ada@example.com'],
  ['user-id', '018f3a5e-1c2d-7e8f-9a0b-1c2d3e4f5a6b'],
  ['cookie-id', '1234567890.1700000000'],
  ['token', 'tok_8842ZaQxWeRtYuIoP'],
  ['other', 'c1x9v7b3n5m2k8j4'],
  ['other', '12345678901234567'],
  ['device-id', 'quuxquuxquuxquuxx'],
  ['message', 'open the page and close it again'],
  ['email', 'ab@c.de'],
  ['page-url', 'https://app.example.com/reset/c1x9v7b3n5m2k8j4'],
  ['page-url', '/verify?token=c1x9v7b3n5m2k8j4&tab=open'],
  ['user-id', 'pa2026-11-29ge 12345678901'],
  ['message', 'open the page and close ²34'],
  ['message', 'open a b c d e f g ²34'],
  ['message', 'open a b c d e f g qz'],
  ['page-url', '/x/open.a.b.c.d.e.f.g.qz'],
  ['other', '123456789 2026.01.02'],
  ['message', 'open the page, and close it again'],
  ['message', 'open the page at https://app.example.com/otp'],
  ['message', 'https://app.example.com/open the page'],
  ['page-url', '/go/https://c1x9v7b3n5m2k8j4.test/otp'],
])('%s %s has a fingerprint', (category, value) => expect(fingerprint(value, category)).toMatch(/^[\w+/]{16}$/));

test.each<[CategoryId, string]>([
  ['phone', '+49 170 5550199'],
  ['other', '+49 170 5550199'],
  ['other', '1990-02-03'],
  ['other', '2026-11-29T14:22:11.123Z'],
  ['other', '1234'],
  ['other', 'qzxqzxqzxqz'],
  ['page-url', '/a1/qzxqzxqzxqz/open'],
  ['card', '4242424242424242'],
  ['other', '4242 4242 4242 4242'],
  ['other', 'DE89370400440532013000'],
  ['bank-account', 'DE89370400440532013000'],
  ['name', 'Ada Lovelace'],
  ['password', 'c1x9v7b3n5m2k8j4'],
  ['coarse-location', 'Berlin, Germany'],
  ['other', 'production'],
  ['other', 'Ada Lovelace'],
  ['user-id', 'usr_42'],
  ['user-id', 'customer-account-billing-invoice-order-4711'],
  ['user-id', 'session-event-2026-11-29T14:22:11.123Z'],
  ['other', '1234567890123456'],
  ['other', '20260102123456789'],
  ['other', '-- : -- : -- : --'],
  ['device-id', 'quuxquuxquuxquu'],
  ['message', 'open the page and close'],
  ['page-url', 'https://app.example.com/users/settings/billing/otp/739184'],
  ['page-url', 'https://c1x9v7b3n5m2k8j4.example.com/otp'],
  ['page-url', 'https://app.example.com/people/ottilie-vanterpool'],
  ['page-url', '/invoices/search/customer?tab=open&filter=paid&page=4711'],
  ['email', 'a@example.com'],
  ['email', 'ab@c.d'],
  ['email', 'ada@exa mple.com'],
  ['ip-address', '2001:db8:85a3:8d3:1319:8a2e:370:7348'],
  ['job', 'c1x9v7b3n5m2k8j4'],
  ['amount', 'c1x9v7b3n5m2k8j4'],
  ['health', 'c1x9v7b3n5m2k8j4'],
  ['consent-state', 'c1x9v7b3n5m2k8j4'],
  ['postal-address', 'c1x9v7b3n5m2k8j4'],
  ['phone', 'c1x9v7b3n5m2k8j4'],
  ['name', 'c1x9v7b3n5m2k8j4'],
  ['device', 'c1x9v7b3n5m2k8j4'],
  ['other', ''],
  ['coarse-location', 'c1x9v7b3n5m2k8j4'],
  ['other', 'ada@example.com'],
  ['email', 'x ada@example.com'],
  ['email', 'ada@example.com x'],
  ['other', '2026.01.02 123456789'],
  ['other', `open${' '.repeat(260)}c1x9v7b3n5m2k8j4`],
  ['page-url', 's3://quillfeather/lindqvist'],
  ['page-url', 's3://c1x9v7b3n5m2k8j4/otp'],
  // One digit too few. Dates and times beside the digits do not count, in any notation.
  ['user-id', 'user 1234567890123456'],
  ['user-id', 'user 1234567890123456 2026-11-29T14:22:11.123Z'],
  ['user-id', 'user 1234567890123456 2026-11-29T14:22:11Z'],
  ['user-id', 'user 1234567890123456 2026-11-29T14:22:11'],
  ['user-id', 'user 1234567890123456 2026-11-29 14:22'],
  ['user-id', 'user 1234567890123456 2026-11-29_14:22:11,123456789'],
  ['user-id', 'user 1234567890123456 2026-11-29'],
  ['user-id', 'user 1234567890123456 20261129T142211Z'],
  ['user-id', 'user 1234567890123456 20261129142211'],
  ['user-id', 'user 1234567890123456 20261129 1422'],
])('%s %s has no fingerprint, since it could be guessed', (category, value) =>
  expect(fingerprint(value, category)).toBe(''),
);

test('equal values have equal fingerprints, regardless of case and outer blanks; other keys and values have others', () => {
  const one = fingerprint('ada@example.com', 'email');
  expect(fingerprint(' Ada@Example.com ', 'email')).toBe(one);
  expect(fingerprint('ada@example.org', 'email')).not.toBe(one);
  expect(fingerprinter(new Uint8Array(32))('ada@example.com', 'email')).not.toBe(one);
});

test('a fingerprint is an HMAC-SHA-256, cut to twelve bytes, in base64', async () => {
  const key = await crypto.subtle.importKey(
    'raw',
    new Uint8Array(32).fill(7),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const tag = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode('ada@example.com')));
  expect(fingerprint('ada@example.com', 'email')).toBe(btoa(String.fromCharCode(...tag.subarray(0, 12))));
});
