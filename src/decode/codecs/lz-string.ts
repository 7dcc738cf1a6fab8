import lz from 'lz-string';
import { characterClass } from '../character-classes.ts';
import { isPrintable } from '../text.ts';
import { unpadded } from './base64.ts';
import { type CodecLimits, OverBudget, type Payload, type TextCodec } from './codec.ts';

/** Limit: characters of a text. Longer texts are skipped. */
const longest = 1024 * 1024;

/** Limit: characters of a text that is compressed again for confirmation, which takes more than linear time. */
const longestAgain = 65_536;

/** Limit: characters that can pad the last group. */
const longestFill = 4;

/** Codes with a special meaning. The dictionary begins after them. */
const narrowCharacter = 0;
const wideCharacter = 1;
const end = 2;

/** Width of the shortest code after the first, in bits. */
const leastBits = 3;

/** How lz-string encodes bits as characters, and its compressors, which are used to confirm a guess. */
interface Alphabet {
  /** Bits per character, highest first. */
  readonly bits: number;
  valueOf(code: number): number;
  readonly make: ReadonlyArray<(text: string) => string>;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digitValues = new Map(
  [...[...digits].entries(), [63, '-'] as const].map(([value, digit]) => [digit.charCodeAt(0), value]),
);

/** base64, and the URI form, which uses `-` instead of `/`. */
const base64: Alphabet = {
  bits: 6,
  valueOf: (code) => digitValues.get(code) ?? -1,
  make: [lz.compressToBase64, lz.compressToEncodedURIComponent],
};

const utf16: Alphabet = { bits: 15, valueOf: (code) => code - 0x20, make: [lz.compressToUTF16] };

/**
 * lz-string's base64 and URI forms (https://pieroxy.net/blog/pages/lz-string/), as used by CleverTap. They have no
 * marker. A guess is confirmed if the stream ends where the text does, and if compressing the result gives the same
 * text; long results are not compressed again.
 */
export const lzString: TextCodec = {
  reads: 'text',
  name: 'lz-string',
  order: 23,
  needs: { any: characterClass.upper | characterClass.lower, every: characterClass.base64, length: 16 },
  accepts: (text) => text.length <= longest && beginsWithText(text) && unpadded(text, 4) !== null,
  decode: (text, limits) => decodeWith(base64, text, limits),
};

/**
 * Whether the first output character is a plain one: two zero bits, then the eight bits of its code, lowest first. Each
 * digit of the text holds six bits, highest first.
 */
function beginsWithText(text: string): boolean {
  const bits = digits.indexOf(text[0] ?? '') * 64 + digits.indexOf(text[1] ?? '');
  let code = 0;
  for (let at = 0; at < 8; at += 1) code |= ((bits >> (9 - at)) & 1) << at;
  return bits >= 0 && bits >> 10 === 0 && code >= 0x20 && code < 0x7f;
}

/** lz-string's UTF-16 form: each character holds fifteen bits, starting from U+0020. */
export const lzStringUtf16: TextCodec = {
  reads: 'text',
  name: 'lz-string',
  order: 25,
  needs: { any: characterClass.wide, length: 4 },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these is in its alphabet.
  accepts: (text) => text.length <= longest && !/[\0-\x1f\ud800-\udfff]/.test(text),
  decode: (text, limits) => decodeWith(utf16, text, limits),
};

function decodeWith(alphabet: Alphabet, text: string, limits: CodecLimits): Payload | null {
  const plain = decompressed(text, alphabet, limits);
  if (plain === null || plain.length < 4 || !isPrintable(plain)) return null;
  const isConfirmed =
    plain.length > longestAgain || alphabet.make.some((make) => withoutFill(make(plain)) === withoutFill(text));
  return isConfirmed ? { kind: 'text', text: plain } : null;
}

/** Versions of the library pad the last group differently. */
function withoutFill(text: string): string {
  let length = text.length;
  while (text[length - 1] === 'A' || text[length - 1] === '=') length -= 1;
  return text.slice(0, length);
}

/**
 * Decodes lz-string's output code by code, so that it can stop before the result is too long. Null if a code is not in
 * the dictionary, or if the end is not marked.
 * @throws OverBudget before the output exceeds the limits
 */
function decompressed(text: string, alphabet: Alphabet, limits: CodecLimits): string | null {
  const bits = new Bits(text, alphabet);
  const entries = ['', '', ''];
  const parts: string[] = [];
  let width = 2;
  let isFirst = true;
  let last = '';
  for (;;) {
    const code = bits.take(width);
    if (code === end) return bits.rest <= longestFill ? parts.join('') : null;
    let entry = entries[code ?? -1];
    if (code === narrowCharacter || code === wideCharacter) {
      const character = bits.take(code === narrowCharacter ? 8 : 16);
      if (character === null) return null;
      entry = String.fromCharCode(character);
      entries.push(entry);
    } else if (code === null || isFirst) return null;
    else if (code === entries.length) entry = last + last.charAt(0);
    if (entry === undefined || entry === '') return null;
    if (entry.length > limits.bytes) {
      limits.bytes = 0;
      throw new OverBudget('decompresses to more characters than are left');
    }
    limits.bytes -= entry.length;
    parts.push(entry);
    if (!isFirst) entries.push(last + entry.charAt(0));
    isFirst = false;
    last = entry;
    width = widthFor(entries.length);
  }
}

/** Width of the next code in bits. The code can be any index of the dictionary, or the one after its last. */
function widthFor(entries: number): number {
  return Math.max(leastBits, 32 - Math.clz32(entries));
}

/** Reads numbers from the bits of a text; their lowest bit comes first. */
class Bits {
  #at = 0;
  #left = 0;
  #value = 0;

  constructor(
    private readonly text: string,
    private readonly alphabet: Alphabet,
  ) {}

  /** Number of characters that have not been read. */
  get rest(): number {
    return this.text.length - this.#at;
  }

  /** A number of several bits; null at the text's end, or at a character that is not in the alphabet. */
  take(count: number): number | null {
    let taken = 0;
    for (let place = 0; place < count; place += 1) {
      if (this.#left === 0) {
        if (this.#at >= this.text.length) return null;
        this.#value = this.alphabet.valueOf(this.text.charCodeAt(this.#at));
        if (this.#value < 0 || this.#value >= 2 ** this.alphabet.bits) return null;
        this.#at += 1;
        this.#left = this.alphabet.bits;
      }
      this.#left -= 1;
      taken |= ((this.#value >> this.#left) & 1) << place;
    }
    return taken;
  }
}
