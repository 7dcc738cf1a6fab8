import { type CharacterClasses, characterClass, characterClassesOf } from './character-classes.ts';
import { isPrintable } from './text.ts';

const lost = '\ufffd';

/** Control characters that count as binary: all but tabs, line breaks, backspace, form feed and escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters.
const binary = /[\0-\x07\x0e-\x1a\x1c-\x1f]/;

/** Least number and least share of lost characters of an unreadable text. */
const fewestLost = 4;
const leastLost = 0.25;

/**
 * Whether a text is binary data that was converted to text before, with U+FFFD for every byte that was not UTF-8, so
 * that the data is lost. A text in which only single characters were lost is still a text.
 */
export function isLossy(text: string, classes: CharacterClasses = characterClassesOf(text)): boolean {
  if ((classes.any & characterClass.high) === 0 || isPrintable(text, classes) || !text.includes(lost)) return false;
  if (binary.test(text)) return true;
  let count = 0;
  for (let at = text.indexOf(lost); at >= 0; at = text.indexOf(lost, at + 1)) count += 1;
  return count >= fewestLost && count >= text.length * leastLost;
}

/** Whether lossy text begins like gzip, zlib or Zstandard. Nothing in it can be read. */
export function wasCompressed(text: string): boolean {
  return compressed.some((start) => text.startsWith(start));
}

const compressed = ['\x1f\ufffd\b', 'x\ufffd', 'x\x01', 'x^', '(\ufffd/\ufffd'];
