import { codeAt } from '../code-at.ts';

const bit = (place: number) => 1 << place;

/**
 * Character classes, one bit each. A character can belong to several: `f` is a lower-case letter, a hex digit and part
 * of base64's alphabet.
 */
export const characterClass = {
  upper: bit(0),
  lower: bit(1),
  digit: bit(2),
  hex: bit(3),
  base32: bit(4),
  base58: bit(5),
  base64: bit(6),
  percent: bit(7),
  equals: bit(8),
  ampersand: bit(9),
  backslash: bit(10),
  newline: bit(11),
  blank: bit(12),
  at: bit(13),
  dot: bit(14),
  slash: bit(15),
  colon: bit(16),
  control: bit(17),
  /** U+0080 and above. */
  high: bit(18),
  /** U+0100 and above. */
  wide: bit(19),
  /** Up to U+00FF: a character that can represent a byte. */
  narrow: bit(20),
  quote: bit(21),
  bracket: bit(22),
  dash: bit(23),
  underscore: bit(24),
} as const;

const members: ReadonlyArray<readonly [bits: number, characters: RegExp]> = [
  [characterClass.upper, /[A-Z]/],
  [characterClass.lower, /[a-z]/],
  [characterClass.digit, /\d/],
  [characterClass.hex, /[0-9a-fA-F]/],
  [characterClass.base32, /[A-Z2-7=]/],
  [characterClass.base58, /[1-9A-HJ-NP-Za-km-z]/],
  [characterClass.base64, /[\w+/=-]/],
  [characterClass.percent, /%/],
  [characterClass.equals, /=/],
  [characterClass.ampersand, /&/],
  [characterClass.backslash, /\\/],
  [characterClass.newline, /\n/],
  [characterClass.blank, /\s/],
  [characterClass.at, /@/],
  [characterClass.dot, /\./],
  [characterClass.slash, /\//],
  [characterClass.colon, /:/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters.
  [characterClass.control, /[\0-\x08\x0b\x0c\x0e-\x1f]/],
  [characterClass.high, /[\x80-\xff]/],
  [characterClass.narrow, /[\0-\xff]/],
  [characterClass.quote, /"/],
  [characterClass.bracket, /[[\]{}]/],
  [characterClass.dash, /-/],
  [characterClass.underscore, /_/],
];

const classesByCode = Int32Array.from({ length: 256 }, (_, code) =>
  members.reduce((bits, [one, characters]) => (characters.test(String.fromCharCode(code)) ? bits | one : bits), 0),
);
const wideClasses = characterClass.high | characterClass.wide;

/** Whether a character, or a byte of UTF-8, is a control character that does not occur in text. */
export const isControl = (code: number) => ((classesByCode[code] ?? 0) & characterClass.control) !== 0;

/** The character classes of a text. */
export interface CharacterClasses {
  /** Classes that at least one character belongs to. */
  readonly any: number;
  /** Classes that every character belongs to; all classes for an empty text. */
  readonly every: number;
}

/** Computes a text's character classes once, so that most codecs and detectors need not scan it. */
export function characterClassesOf(text: string): CharacterClasses {
  return withClassesOf(text, 0, text.length, emptyTextClasses);
}

/** The character classes of an empty text: none in `any`, all in `every`. */
export const emptyTextClasses: CharacterClasses = { any: 0, every: -1 };

/** Adds the characters of a part of a text to known character classes, so that a long text is scanned in steps. */
export function withClassesOf(text: string, from: number, to: number, known: CharacterClasses): CharacterClasses {
  let { any, every } = known;
  for (let at = from; at < to; at += 1) {
    const code = codeAt(text, at);
    const classes = code < 256 ? (classesByCode[code] as number) : wideClasses;
    any |= classes;
    every &= classes;
  }
  return { any, every };
}

/**
 * Character classes that a text must have: for each class in `any`, at least one character; for all classes in `every`,
 * every character.
 */
export interface Needs {
  readonly any?: number;
  readonly every?: number;
  /** Fewest characters. */
  readonly length?: number;
}
