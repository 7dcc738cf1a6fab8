import { describe, expect, test } from 'vitest';
import { isCookieSync, isIdLike, isSyncedId } from '../../../src/classify/cookie-sync.ts';
import { digestIn, isAddressDigest } from '../../../src/classify/digest.ts';
import { isAccessOfRequest, isAccessParameter, isSignInParameter } from '../../../src/classify/link-parameters.ts';
import { isSignature, secretInAddress } from '../../../src/classify/secret-address.ts';
import { isFictionalPhone, isTestValue } from '../../../src/classify/test-values.ts';
import { categoryOfText, isProse } from '../../../src/classify/text-shape.ts';
import { inWindows } from '../../../src/classify/text-windows.ts';
import { rootPath } from '../../../src/decode/path.ts';

describe('digests', () => {
  const sha256 = 'a948904f2f0f479b8f8197694b30184b0d2ed1c1cd2a1ec0fb85d299a192a447';
  test.each([
    [sha256, 'sha256'],
    [`sha256:${sha256}`, 'sha256'],
    [`em|${sha256}`, 'sha256'],
    ['d41d8cd98f00b204e9800998ecf8427e', 'md5'],
  ])('%s is %s', (value, hash) => {
    expect(digestIn(value)?.hash).toBe(hash);
  });
  test.each([[`the build ${sha256} was deployed`], ['a1b2c3'], ['x'.repeat(2_000)]])('%s has none', (value) => {
    expect(digestIn(value)).toBeNull();
  });
  test('of an e-mail address are recognised by the words before them', () => {
    expect([`crm_email_sha|${sha256}`, `order|${sha256}`].map(isAddressDigest)).toEqual([true, false]);
  });
});

describe('cookie syncs', () => {
  test.each([
    ['https://sync.trader.example/x', 'advertising', true],
    ['https://ads.trader.example/usersync?uid=1', 'advertising', true],
    ['https://ads.trader.example/usersync?uid=1', 'payments', false],
    ['https://ads.trader.example/collect', 'advertising', false],
  ] as const)('%s of %s: %s', (url, category, isSync) => {
    expect(isCookieSync(new URL(url), category)).toBe(isSync);
  });
  test('hand over ids, not dates, sizes, versions and words', () => {
    const ids = ['CAESEKd8fJ2kxQ1', '0b1f7a52-3c1e-4b8e-9f0a-1a2b3c4d5e6f', '1234567890.1700000000'];
    const others = ['1700000000000', '2024-05-01T10:00:00Z', '1920x1080', '2.14.3', 'homepage', 'en-GB'];
    expect(ids.filter(isIdLike)).toEqual(ids);
    expect(others.filter(isIdLike)).toEqual([]);
  });
  test('hand over the id in the path, or in a parameter whose name does not mean something else', () => {
    const id = 'CAESEKd8fJ2kxQ1';
    expect([
      isSyncedId('google_gid', false, id),
      isSyncedId('redirect_url', false, id),
      isSyncedId(null, true, id),
    ]).toEqual([true, false, true]);
  });
});

describe('addresses that are secrets', () => {
  test.each([
    ['https://hooks.slack.com/services/T000/B000/abcdEFGH12345678', 'abcdEFGH12345678'],
    [
      'https://api.telegram.org/bot123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/sendMessage',
      'bot123456:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw',
    ],
    ['https://chat.fernhill.example/hooks/a1b2c3d4e5f6g7h8i9j0k1', 'a1b2c3d4e5f6g7h8i9j0k1'],
    ['https://api.fernhill.example/webhooks/settings', null],
  ])('%s: %s', (address, secret) => {
    expect(secretInAddress(new URL(address))).toBe(secret);
  });
  test('the signature in a signed address has a known name and a random value', () => {
    const value = 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41';
    expect([
      isSignature('X-Amz-Signature', value),
      isSignature('X-Amz-Date', value),
      isSignature('sig', 'yes'),
    ]).toEqual([true, false, false]);
  });
});

describe('parameters of links', () => {
  const token = 'k3Jd92mQx7Lp0aZ8';
  test.each([
    ['invite_token', token, true],
    ['magic-link', token, true],
    ['invite_token', 'welcome', false],
    ['page', token, false],
    ['k', 'whsec_4f9a8b7c6d5e', true],
    ['k', token, false],
  ])('%s=%s grants access: %s', (key, value, isOpening) => {
    expect(isAccessParameter(key, value)).toBe(isOpening);
  });
  test('of the request itself grant access only if their names mean this for every vendor', () => {
    expect([isAccessOfRequest('code', token), isAccessOfRequest('sharetoken', token)]).toEqual([true, false]);
    expect([isSignInParameter('resetToken'), isSignInParameter('token')]).toEqual([true, false]);
  });
});

describe('test values', () => {
  test.each([
    ['card', '4242 4242 4242 4242', true],
    ['card', '4929 1234 5678 9012', false],
    ['email', 'ada@example.com', true],
    ['email', 'ada@example.company', false],
    ['email', 'ada@shop.test', true],
    ['bank-account', 'DE89 3704 0044 0532 0130 00', true],
    ['government-id', '078-05-1120', true],
    ['name', '4242424242424242', false],
  ] as const)('%s %s: %s', (category, value, isKnown) => {
    expect(isTestValue(category, value)).toBe(isKnown);
  });
  test('fictional phone numbers are recognised in international and national form', () => {
    expect(
      ['+1 212 555 0147', '(212) 555-0147', '+44 7700 900123', '07700 900123'].filter(isFictionalPhone),
    ).toHaveLength(4);
    expect(['+1 212 555 2147', '07711 900123', '5550147'].filter(isFictionalPhone)).toEqual([]);
  });
});

describe('the form of a text', () => {
  const path = (key: string) => rootPath().child(key);
  test.each([
    ['I would like to cancel my order, because it has not arrived yet.', true],
    ['Bitte melden Sie sich, wenn die Lieferung angekommen ist.', true],
    ['Save changes', false],
    ['SELECT name FROM users WHERE id = 7;', false],
    ['quarterly report final version.pdf', false],
  ])('%j reads as written by a person: %s', (text, isWritten) => {
    expect(isProse(text)).toBe(isWritten);
  });
  test.each([
    ['TypeError: x is not a function', 'x', 'message'],
    ['2024-05-01 10:00:00 ERROR db: no connection to it', 'x', 'console-log'],
    ['/orders/7/items?page=2', 'x', 'page-url'],
    ['/1234567/news/top', 'x', null],
    ['I would like to cancel my order, because it has not arrived yet.', 'comment', 'message'],
    ['I would like to cancel my order, because it has not arrived yet.', 'buttonLabel', null],
  ])('%j at %s is %s', (text, key, category) => {
    expect(categoryOfText(text, path(key))).toBe(category);
  });
});

test('a text of any length is searched, and a match at the border of two windows is found', () => {
  const find = (window: string) => [...window.matchAll(/needle/g)].map(([found]) => found);
  expect(inWindows('needle', find)).toEqual(['needle']);
  expect(inWindows(`${'x'.repeat(65_533)}needle${'x'.repeat(100_000)}`, find)).toEqual(['needle']);
});
