import { Pattern } from './patterns.ts';
import { hashOf, hashWith } from './text-hash.ts';

/** A query parameter that a signature requires, with the pattern of its value. */
export interface WantedPart {
  readonly name: string;
  readonly hash: number;
  readonly pattern: Pattern;
}

const ampersand = '&'.charCodeAt(0);
const equals = '='.charCodeAt(0);
const percent = '%'.charCodeAt(0);
const plus = '+'.charCodeAt(0);

/**
 * Parses one query string after another and finds parameters by the hashes of their names. Each address is scanned
 * once, and substrings are copied only for parameters whose hash is wanted.
 */
export class Query {
  /** The bits of all names in the query ({@link bitOf}), as a Bloom filter: a name whose bit is 0 does not occur. */
  names = 0;
  /** Hashes of the names, in order. Entries from index `count` on are left over from an earlier query. */
  readonly hashes: number[] = [];
  /** Number of parameters in the query. */
  count = 0;
  private href = '';
  /** For each parameter, the indexes of its first character, of its `=` or the end of its name, and of its end. */
  private readonly begins: number[] = [];
  private readonly signs: number[] = [];
  private readonly ends: number[] = [];

  /** Scans the query of an address, up to its fragment. */
  read(href: string): void {
    if (href === this.href) return;
    this.href = href;
    this.names = 0;
    this.count = 0;
    const question = href.indexOf('?');
    if (question < 0) return;
    const fragment = href.indexOf('#', question);
    const ends = fragment < 0 ? href.length : fragment;
    for (let begins = question + 1; begins < ends; ) begins = this.readPart(begins, ends) + 1;
  }

  /** Whether the query has a wanted parameter. */
  has({ name, hash, pattern }: WantedPart): boolean {
    for (let at = 0; at < this.count; at += 1) {
      if (this.hashes[at] !== hash) continue;
      const [begins, sign, ends] = [this.begins[at] ?? 0, this.signs[at] ?? 0, this.ends[at] ?? 0];
      if (!this.isNamed(name, begins, sign)) continue;
      const value = this.href.slice(sign + 1, Math.max(ends, sign + 1));
      if (pattern.holds(decoded(value))) return true;
    }
    return false;
  }

  /** Scans the parameter that begins at an index. Returns the index of its end. */
  private readPart(begins: number, ends: number): number {
    const { href } = this;
    let hash = 0;
    let isEncoded = false;
    let sign = begins;
    for (; sign < ends; sign += 1) {
      const code = href.charCodeAt(sign);
      if (code === equals || code === ampersand) break;
      isEncoded ||= code === percent || code === plus;
      hash = hashWith(hash, code);
    }
    if (isEncoded) hash = hashOf(decoded(href.slice(begins, sign)));
    const next = sign < ends && href.charCodeAt(sign) === equals ? href.indexOf('&', sign) : sign;
    const end = next < 0 || next > ends ? ends : next;
    this.hashes[this.count] = hash;
    this.begins[this.count] = begins;
    this.signs[this.count] = sign;
    this.ends[this.count] = end;
    this.count += 1;
    this.names |= bitOf(hash);
    return end;
  }

  private isNamed(name: string, begins: number, sign: number): boolean {
    if (sign - begins === name.length) return this.href.startsWith(name, begins);
    return decoded(this.href.slice(begins, sign)) === name;
  }
}

/** Maps a name's hash to one of 32 bits. */
export const bitOf = (hash: number): number => 1 << hash;

/** The required query parameters of a signature. */
export function wantedParts(patterns: Readonly<Record<string, string>> | undefined): readonly WantedPart[] {
  if (patterns === undefined) return nothing;
  return Object.entries(patterns).map(
    ([name, source]): WantedPart => ({ name, hash: hashOf(name), pattern: new Pattern(source) }),
  );
}

const nothing: readonly WantedPart[] = [];

const escapes = /[%+]/;

/**
 * Decodes a name or value of a query as `URLSearchParams` does
 * (https://url.spec.whatwg.org/#concept-urlencoded-parser).
 */
function decoded(text: string): string {
  if (!escapes.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    // Invalid UTF-8 or a stray percent sign.
    return new URLSearchParams(`v=${text}`).get('v') ?? '';
  }
}
