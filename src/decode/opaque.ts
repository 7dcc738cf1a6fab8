import { characterClass, characterClassesOf } from './character-classes.ts';
import { withoutLineBreaks } from './codecs/base64-lines.ts';

/** Length of the longest digest in hex, in characters. Shorter texts are ids, digests and tokens. */
const longestId = 128;

/** Highest entropy, in bits per character, of text that is neither encrypted nor compressed. */
const densest = 4.9;

/**
 * Lowest share of pairs of adjacent characters whose classes differ (capital, lower case, digit, other). Words have few
 * such pairs.
 */
const leastMixed = 0.4;

/** Limit: characters of a text that are examined. */
const longestSample = 4_096;

/** JSON Web Tokens, signed (RFC 7515) or encrypted (RFC 7516). */
const token = /^(?:Bearer\s+)?eyJ[\w-]+(?:\.[\w-]*){2,4}$/;

/**
 * Whether a text is one dense blob, such as encrypted or obfuscated data: long, ASCII, without blanks, of letters and
 * digits that alternate often, and in hex or with almost as much information as its characters can carry. Ids, digests,
 * JSON Web Tokens and lists of ids are excluded.
 */
export function isOpaque(text: string): boolean {
  const blob = withoutLineBreaks(text.trim());
  const classes = characterClassesOf(blob);
  if (
    blob.length <= longestId ||
    (classes.any & (characterClass.blank | characterClass.high | characterClass.control)) !== 0
  )
    return false;
  if (token.test(blob) || isList(blob)) return false;
  const sample = blob.slice(0, longestSample);
  return mixed(sample) >= leastMixed && ((classes.every & characterClass.hex) !== 0 || bitsOf(sample) >= densest);
}

/** Whether a text is a series of ids. */
const isList = (text: string) =>
  /[,;|&]/.test(text) && text.split(/[,;|&]/).every((part) => part.length <= longestId / 2);

/** Share of pairs of adjacent characters whose classes differ. */
function mixed(text: string): number {
  let changes = 0;
  let last = -1;
  for (const character of text) {
    const kind = /[A-Z]/.test(character) ? 0 : /[a-z]/.test(character) ? 1 : /\d/.test(character) ? 2 : 3;
    if (last >= 0 && kind !== last) changes += 1;
    last = kind;
  }
  return changes / (text.length - 1);
}

/** Shannon entropy of a text's characters, in bits per character. */
function bitsOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
