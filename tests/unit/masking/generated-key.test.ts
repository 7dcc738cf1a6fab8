import { describe, expect, it } from 'vitest';
import { rootPath } from '../../../src/decode/path.ts';
import { maskFieldPath } from '../../../src/masking/field-path.ts';
import { isGeneratedKey } from '../../../src/masking/generated-key.ts';

describe('isGeneratedKey', () => {
  it.each([
    ...['cart_8fc2422a', 'item-48213', 'order_1029384', 'usr_7774db78c9', 'SKU-5091-AE', '149', '2026-11-24'],
    ...[
      ':r1a:',
      'radix-:rb:',
      '«r3»',
      'css-1q9x3zk',
      'V1StGXR8_Z5jdHi6B-myT',
      '01HQ3K4N5M6P7R8S9TVWXYZABC',
      '7246fdea',
    ],
    ...['-NxYz12abCD34efGH56ij', 'session_1764501234567', 'prod_OFkP4xQ2vNh1Lm', '2026-11-24T02:52:11.967Z', '0bf7a3'],
    // A number in a word, a month with and without its zero, and a cookie that only resembles one of Google Analytics.
    ...['cart48213', 'log2026-11', 'log2026-1', 'log2026-11-24', '2026.11plan', 'my_ga_FE6D5MGA33'],
    ...['_ga_FE6D5MGA33_8fc2422a', `${'item_'.repeat(39)}48213`],
    // Digits: in hex, before unknown letters, after letters that cannot be pronounced, and without letters.
    ...['abefda12', '4qwx12', 'qxplmk12', '10.24.33'],
    // Only letters: with many changes of case, or with one among letters that cannot be pronounced.
    ...['NxYzQaRb', 'abKqwrtz'],
  ])('accepts %s', (key) => expect(isGeneratedKey(key)).toBe(true));

  it.each([
    ...['$email', 'billing_contact', 'address1', 'eVar45', 'dimension12', 'cd5', 'sha256', 'base64', 'utf8', 'iso8601'],
    ...['creditCardAddress1', 'x-amz-date', 'oauth2_token', 'level3Plan', 'firstName', 'ga4_session', '_ga_FE6D5MGA33'],
    ...[
      'field_creditCardAddress1',
      'utm_source',
      '$set_once',
      'gclid',
      'WebGLRenderer',
      'innerHTML',
      'h264',
      '12',
      'v2',
    ],
    ...['item__ref_count', '404page', 'log2026-13', 'decade2', `${'item_'.repeat(39)}x48213`],
    // Unknown words, with and without a number; a word that is known in part; words with fewer changes of case.
    ...['zorbax12', 'zorbaxen', 'planQzxv1', 'NxYzQaR', 'NxYzoaRb', 'abkqwrtz'],
  ])('rejects %s', (key) => expect(isGeneratedKey(key)).toBe(false));
});

describe('a field’s path', () => {
  const shown = (keys: readonly string[], isOfExperiment: boolean) =>
    maskFieldPath(
      keys.reduce((path, key) => path.child(key), rootPath()),
      isOfExperiment,
    );

  it('folds generated keys, and keeps placeholders, which are more informative', () => {
    expect(shown(['carts', 'cart_8fc2422a', 'price'], false)).toBe('carts.*.price');
    expect(shown(['members', 'Pelagia Wrenhart'], false)).toBe('members.[name]');
  });

  it.each([
    [['experiments', 'new_checkout'], 'experiments.*'],
    [['context', 'featureFlags', 'dark-mode', 'variant'], 'context.featureFlags.*.variant'],
    [['ab_tests', 'banner'], 'ab_tests.*'],
    [['properties', '$feature/new-checkout'], 'properties.$feature/*'],
    [['user_properties', '[Experiment] new checkout'], 'user_properties.[Experiment] *'],
    [['properties', 'experiment_name'], 'properties.experiment_name'],
    [['features', 'dark'], 'features.dark'],
  ])('folds names of experiments only, and only if asked to: %j', (keys, path) => {
    expect(shown(keys, true)).toBe(path);
    expect(shown(keys, false)).toBe(keys.join('.'));
  });
});
