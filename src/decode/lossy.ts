import { type Look, lookAt, sign } from './look.ts';
import { isPrintable } from './text.ts';

const lost = '\ufffd';

/** Control characters that no text has: other than tabs, line breaks and what terminals and printers understand. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters.
const binary = /[\0-\x07\x0e-\x1a\x1c-\x1f]/;

/** Fewest lost characters, and their least share, that say that a text cannot be read. */
const fewestLost = 4;
const leastLost = 0.25;

/**
 * Whether a text is binary data that was converted to text on the way, with U+FFFD for every byte that was not UTF-8: the
 * data is lost. Text in which single characters were lost is still text.
 */
export function isLossy(text: string, look: Look = lookAt(text)): boolean {
  if ((look.any & sign.high) === 0 || isPrintable(text, look) || !text.includes(lost)) return false;
  if (binary.test(text)) return true;
  let count = 0;
  for (let at = text.indexOf(lost); at >= 0; at = text.indexOf(lost, at + 1)) count += 1;
  return count >= fewestLost && count >= text.length * leastLost;
}

/** Whether lossy text begins as gzip, zlib or Zstandard do then: nothing in it says anything. */
export function wasCompressed(text: string): boolean {
  return compressed.some((start) => text.startsWith(start));
}

const compressed = ['\x1f\ufffd\b', 'x\ufffd', 'x\x01', 'x^', '(\ufffd/\ufffd'];
