const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A seeded random generator: Mulberry32 (Tommy Ettinger, public domain). */
export class Dice {
  #state: number;

  /** @param index distinguishes generators with the same seed, such as those of several payloads */
  constructor(seed: number, index: number) {
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
    for (let turn = 0; turn < 4; turn += 1) this.next();
  }

  /** A number from 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A random integer from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** A number with a fixed number of decimals. */
  decimal(least: number, most: number, places: number): number {
    return Number((least + this.next() * (most - least)).toFixed(places));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<One>(all: readonly One[]): One {
    return all[this.int(0, all.length - 1)] as One;
  }

  /** Several distinct items, in random order. */
  sample<One>(all: readonly One[], count: number): One[] {
    const left = [...all];
    const taken: One[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(this.int(0, left.length - 1), 1));
    return taken;
  }

  /** Random characters of an alphabet. */
  chars(alphabet: string, count: number): string {
    let text = '';
    for (let at = 0; at < count; at += 1) text += alphabet[this.int(0, alphabet.length - 1)];
    return text;
  }

  /** Random digits, of which the first is not zero. */
  digits(count: number): string {
    return String(this.int(1, 9)) + this.chars('0123456789', count - 1);
  }

  hex(count: number): string {
    return this.chars('0123456789abcdef', count);
  }

  alphanumeric(count: number): string {
    return this.chars(alphanumeric, count);
  }

  base64url(count: number): string {
    return this.chars(`${alphanumeric}-_`, count);
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.int(0, 255));
  }

  /** A random UUID (RFC 9562, version 4). */
  uuid(): string {
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-${this.pick(['8', '9', 'a', 'b'])}${this.hex(3)}-${this.hex(12)}`;
  }

  /** A ULID of 2024 or 2025 (https://github.com/ulid/spec). */
  ulid(): string {
    return `01J${this.chars(crockford, 23)}`;
  }

  /** Milliseconds since the epoch, in 2024 or 2025. */
  time(): number {
    return this.int(1_704_067_200_000, 1_767_225_599_999);
  }
}
