import { describe, expect, test } from 'vitest';
import { characterClass, characterClassesOf } from '../../../src/decode/character-classes.ts';
import { noEncoding, wrappedIn } from '../../../src/decode/encodings.ts';
import { isLossy, wasCompressed } from '../../../src/decode/lossy.ts';
import { isOpaque } from '../../../src/decode/opaque.ts';
import { createRecentSet } from '../../../src/decode/recent-set.ts';
import {
  anyText,
  bytesOfLatin1,
  isLatin1Text,
  isPrintable,
  printableText,
  utf8Text,
} from '../../../src/decode/text.ts';

const bytes = (...codes: number[]) => new Uint8Array(codes);

describe('character classes', () => {
  test('are those that at least one character has (`any`), and those that every character has (`every`)', () => {
    const { any, every } = characterClassesOf('0aF9');
    expect(every & characterClass.hex).not.toBe(0);
    expect(every & characterClass.digit).toBe(0);
    expect(any & characterClass.digit).not.toBe(0);
    expect(any & characterClass.equals).toBe(0);
  });
  test('distinguish characters that do not fit in one byte', () => {
    expect(characterClassesOf('é').any & characterClass.wide).toBe(0);
    expect(characterClassesOf('ł').any & characterClass.wide).not.toBe(0);
    expect(characterClassesOf('ł').every & characterClass.narrow).toBe(0);
  });
});

describe('text in bytes', () => {
  test('is read as UTF-8, or as UTF-16 with a byte-order mark', () => {
    expect(utf8Text(new TextEncoder().encode('Zoë 中'))).toBe('Zoë 中');
    expect(utf8Text(bytes(0xff, 0xfe, 0x41, 0x00, 0x64, 0x00))).toContain('Ad');
    expect(utf8Text(bytes(0xfe, 0xff, 0x00, 0x41, 0x00, 0x64))).toContain('Ad');
  });
  test.each([
    ['a byte that never occurs in UTF-8', bytes(0x41, 0xff)],
    ['a character that ends early', bytes(0xe2, 0x82)],
    ['a character that is written longer than needed', bytes(0xc0, 0x80)],
    ['half of a surrogate pair', bytes(0xed, 0xa0, 0x80)],
    ['a continuation without a beginning', bytes(0x80)],
  ])('is not read from %s', (_, input) => {
    expect(utf8Text(input)).toBeNull();
  });
  test('that is not UTF-8 is read as latin1 if it looks like text', () => {
    const name = bytesOfLatin1('name=Zoë Müller');
    expect([utf8Text(name), anyText(name)]).toEqual([null, 'name=Zoë Müller']);
    expect(isLatin1Text('name=Zoë Müller')).toBe(true);
    expect(isLatin1Text('ÿþÐÏà¡±á»¿ðÞ')).toBe(false);
  });
  test('is printable if it contains no control characters and no replacement characters', () => {
    expect(['a\tb\n', 'a\0b', 'a\ufffdb'].map((text) => isPrintable(text))).toEqual([true, false, false]);
    expect([printableText(bytes(0x68, 0x69)), printableText(bytes(0x68, 0x01))]).toEqual(['hi', null]);
  });
});

describe('text in which bytes were replaced', () => {
  test('is recognised by the share of lost characters, or by control characters beside them', () => {
    expect(isLossy('\ufffd\ufffd\ufffd\ufffdabcd')).toBe(true);
    expect(isLossy('\u0003\ufffd, and a long text that can be read')).toBe(true);
  });
  test('is still a text if single characters were lost', () => {
    expect(isLossy('Zo\ufffd M\ufffdller lives in a street with a long name')).toBe(false);
    expect(isLossy('nothing was lost')).toBe(false);
  });
  test('was compressed if it begins like gzip, zlib or Zstandard', () => {
    expect(['\x1f\ufffd\b\0', 'x\ufffdK', '(\ufffd/\ufffd', 'x = 1'].map(wasCompressed)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('opaque text', () => {
  const noise = Array.from({ length: 200 }, (_, at) => 'aB3xQ9zK7mT2vR5w'[(at * 7 + (at >> 3)) % 16]).join('');
  const dense = Array.from({ length: 60 }, (_, at) =>
    String.fromCharCode(48 + ((at * 37) % 10), 65 + ((at * 11) % 26), 97 + ((at * 17) % 26)),
  ).join('');
  test('is one long dense blob', () => {
    expect(isOpaque(dense)).toBe(true);
    expect(isOpaque(`${dense} `)).toBe(true);
  });
  test.each([
    ['a digest', 'a3'.repeat(32)],
    ['words', 'the quick brown fox '.repeat(20)],
    ['a JSON Web Token', `eyJhbGciOiJIUzI1NiJ9.${noise}.${noise}`],
    ['a list of ids', Array.from({ length: 8 }, (_, at) => `${at}${noise.slice(at, at + 30)}`).join(',')],
  ])('is not %s', (_, text) => {
    expect(isOpaque(text)).toBe(false);
  });
});

describe('lists of encodings', () => {
  test('that are equal are the same object', () => {
    const once = wrappedIn(wrappedIn(noEncoding, 'gzip'), 'json');
    expect(wrappedIn(wrappedIn(noEncoding, 'gzip'), 'json')).toBe(once);
    expect([...once]).toEqual(['gzip', 'json']);
    expect(wrappedIn(noEncoding, 'json')).not.toBe(once);
  });
  test('stay correct if there are more than the cache holds', () => {
    const many = Array.from({ length: 2_000 }, (_, at) => wrappedIn(noEncoding, `codec ${at}`));
    expect(many.every((one, at) => one.length === 1 && one[0] === `codec ${at}`)).toBe(true);
  });
});

test('a recent set finds the newest texts, and never one that was not added', () => {
  const set = createRecentSet(64);
  for (let at = 0; at < 10_000; at += 1) {
    set.add(`text ${at}`);
    expect(set.has(`text ${at}`)).toBe(true);
  }
  const kept = Array.from({ length: 10_000 }, (_, at) => `text ${at}`).filter((text) => set.has(text));
  expect(kept.length).toBeLessThanOrEqual(64 * 4);
  expect(set.has('text 10000')).toBe(false);
});
