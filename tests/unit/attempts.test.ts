import { describe, expect, test } from 'vitest';
import { createAttempts, unguarded } from '../../src/attempts.ts';
import { cacheHash } from '../../src/cache-hash.ts';
import { parsedUrl } from '../../src/parsed-url.ts';

describe('attempts', () => {
  const fail = () => {
    throw new TypeError('no');
  };
  test('return the result of the work, or a substitute if it throws', () => {
    const { attempt, failures } = createAttempts();
    expect([attempt(() => 1, 2), attempt(fail, 2)]).toEqual([1, 2]);
    expect(failures).toEqual({ count: 1, first: new TypeError('no') });
  });
  test('guard every call separately, and count all errors together', () => {
    const { guard, failures } = createAttempts();
    const half = guard((number: number) => (number % 2 === 0 ? number / 2 : fail()), null);
    expect([half(4), half(3), half(6), half(5)]).toEqual([2, null, 3, null]);
    expect(failures.count).toBe(2);
  });
  test('without a guard, errors reach the caller', () => {
    expect(() => unguarded(fail, null)).toThrow('no');
  });
});

test('an absolute address of any length is parsed, and any other text gives null', () => {
  expect(parsedUrl('https://app.example/a?b=1#c')?.search).toBe('?b=1');
  expect([parsedUrl('/relative'), parsedUrl('https://')]).toEqual([null, null]);
  const long = `https://app.example/?q=${'x'.repeat(5_000)}`;
  expect(parsedUrl(long)?.href).toBe(long);
});

test('most texts that differ only at the end have different hashes, and equal texts the same', () => {
  const texts = Array.from({ length: 1_000 }, (_, at) => `event_properties.items_${String(at).padStart(4, '0')}`);
  const hashes = new Set(texts.map((text) => cacheHash(text)));
  expect(hashes.size).toBeGreaterThan(990);
  expect(cacheHash(texts[7] as string)).toBe(cacheHash(`${texts[7]}`));
});
