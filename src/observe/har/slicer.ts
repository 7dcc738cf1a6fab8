/** Receives the parts of a HAR as its bytes arrive. The bytes are valid only during the call. */
export interface SliceReceiver {
  /** A member `log` begins. The content of an earlier one is discarded, as in `JSON.parse`. */
  onLog(): void;
  /** A member `entries` begins. The entries of an earlier one are discarded. */
  onEntriesMember(): void;
  /** The member `entries` is a list. */
  onEntries(): void;
  /** An item of the list `entries` is complete. */
  onEntry(json: Uint8Array): void;
  /** The value of a member of `log` is complete. */
  onMember(name: 'creator' | 'pages', json: Uint8Array): void;
}

/** How the bytes ended: `whole` at the end of the HAR, `cut` before it, `damaged` with invalid JSON. */
export type SliceEnd = 'whole' | 'cut' | 'damaged';

const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;
const openList = 91;
const closeList = 93;
const openObject = 123;
const closeObject = 125;

/** For each byte outside strings: 1 if it is one of the bytes above except the backslash, otherwise 0. */
const isStructural = new Uint8Array(256);
for (const byte of [quote, comma, colon, openList, closeList, openObject, closeObject]) isStructural[byte] = 1;

/**
 * Nesting depths: the file's object, the log, the list of entries, an entry, its response, and an object in the
 * response.
 */
const depths = { root: 1, log: 2, entries: 3, entry: 4, response: 5, content: 6 } as const;

/** Members of an entry that are not used and may be long. */
const skippedOfEntry = new Set(['_initiator', 'cache', 'timings']);

/** Replaces a skipped member. */
const nothing = new TextEncoder().encode('null');

/** Limit: characters of a key that are read. The keys that are searched for are shorter. */
const longestKey = 256;

/**
 * Cuts the entries, `pages` and `creator` out of a HAR's bytes, in UTF-8 and in chunks of any size, without parsing
 * them. In each entry, `null` replaces the response's text and cookies, and {@link skippedOfEntry}. Only the structure
 * that the cuts depend on is validated; `JSON.parse` validates each slice. Throws only errors of the receiver.
 * The structure is that of HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/) in JSON (RFC 8259).
 */
export class Slicer {
  readonly #receiver: SliceReceiver;
  #depth = 0;
  #inString = false;
  /** Bytes of the next chunks that can be skipped. */
  #ahead = 0;
  #inKey = false;
  /** Whether the next string of the innermost object is a key. */
  #wantsKey = false;
  #key = '';
  /** The current key of the object at each depth; '' in lists. */
  readonly #keys: string[] = ['', '', '', '', '', '', ''];
  readonly #isObject: boolean[] = [];
  /** Depth of the container whose member or item is being collected; 0 if there is none. */
  #collectedIn = 0;
  /** Depth of the object whose member is being skipped; 0 if there is none. */
  #skippedIn = 0;
  #held = new Uint8Array(4096);
  #heldLength = 0;
  #isOver = false;
  #isDamaged = false;

  /** Bytes in earlier chunks. */
  #before = 0;
  #skipFrom = 0;
  #entryEnd = 0;
  /** Lengths of the members that an earlier slicer skipped in the same bytes. */
  readonly #known: readonly number[];
  readonly #lengths: number[] = [];

  /** @param known `lengths` of a slicer that processed the same bytes: skipped members are jumped over */
  constructor(receiver: SliceReceiver, known: readonly number[] = []) {
    this.#receiver = receiver;
    this.#known = known;
  }

  /** Length of each skipped member, in bytes. */
  get lengths(): readonly number[] {
    return this.#lengths;
  }

  /** Number of bytes up to the end of the latest entry. */
  get entryEnd(): number {
    return this.#entryEnd;
  }

  /** Bytes currently in memory: at most one slice. */
  get held(): number {
    return this.#heldLength;
  }

  push(chunk: Uint8Array): void {
    if (this.#isDamaged) return;
    let at = this.#ahead;
    this.#ahead = Math.max(0, at - chunk.length);
    /** Start of the collected part of this chunk. */
    let from = 0;
    let keyFrom = 0;
    const end = chunk.length;
    if (at >= end && this.#inKey) this.#key += characters(chunk, 0, end);
    while (at < end) {
      if (this.#inString) {
        at = stringEnd(chunk, at);
        if (this.#inKey && this.#key.length < longestKey) this.#key += characters(chunk, keyFrom, Math.min(at, end));
        if (at >= end) {
          this.#ahead = at - end;
          break;
        }
        at += 1;
        this.#inString = false;
        if (this.#inKey) this.#takeKey();
        continue;
      }
      while (at < end && isStructural[chunk[at] as number] === 0) at += 1;
      if (at >= end) break;
      const byte = chunk[at] as number;
      if (this.#isOver) {
        this.#isDamaged = true;
        return;
      }
      if (byte === quote) {
        this.#inString = true;
        if (this.#wantsKey && this.#needsKey()) {
          this.#inKey = true;
          this.#key = '';
          keyFrom = at + 1;
        }
        this.#wantsKey = false;
      } else if (byte === colon) {
        if (this.#collectedIn === 0) {
          if (this.#begins()) from = at + 1;
        } else if (this.#skippedIn === 0 && this.#skips()) {
          this.#hold(chunk, from, at + 1);
          this.#hold(nothing, 0, nothing.length);
          this.#skippedIn = this.#depth;
          at += this.#jump(at);
          this.#ahead = Math.max(0, at + 1 - end);
        }
      } else if (byte === comma) {
        if (this.#depth === this.#skippedIn) {
          this.#endSkip(at);
          from = at;
        } else if (this.#depth === this.#collectedIn) {
          this.#handOut(chunk, from, at);
          from = at + 1;
        }
        this.#wantsKey = this.#depth <= depths.content && this.#isObject[this.#depth] === true;
      } else if (byte === openObject || byte === openList) {
        if (this.#opens(byte === openObject)) from = at + 1;
      } else {
        if (this.#depth === this.#skippedIn) {
          this.#endSkip(at);
          from = at;
        } else if (this.#depth === this.#collectedIn) {
          this.#handOut(chunk, from, at);
          this.#collectedIn = 0;
        }
        if (!this.#closes(byte === closeObject)) {
          this.#isDamaged = true;
          return;
        }
      }
      at += 1;
    }
    if (this.#collectedIn > 0 && this.#skippedIn === 0) this.#hold(chunk, from, end);
    this.#before += end;
  }

  /** Passes on an entry that is complete although the list is not. Returns how the bytes ended. */
  end(): SliceEnd {
    if (this.#isDamaged) return 'damaged';
    if (this.#isOver) return 'whole';
    const isEntry = this.#collectedIn === depths.entries && this.#depth === depths.entries && !this.#inString;
    if (isEntry && this.#held.subarray(0, this.#heldLength).lastIndexOf(closeObject) >= 0) {
      this.#handOut(nothing, 0, 0);
    }
    return 'cut';
  }

  /** Whether the next key decides what is collected or skipped. */
  #needsKey(): boolean {
    const keys = this.#keys;
    switch (this.#depth) {
      case depths.root:
      case depths.log:
        return this.#collectedIn === 0;
      case depths.entry:
        return this.#collectedIn === depths.entries;
      case depths.response:
        return this.#collectedIn === depths.entries && keys[depths.entry] === 'response';
      case depths.content:
        return (
          this.#collectedIn === depths.entries &&
          keys[depths.entry] === 'response' &&
          keys[depths.response] === 'content'
        );
      default:
        return false;
    }
  }

  #takeKey(): void {
    this.#inKey = false;
    this.#keys[this.#depth] = this.#key.includes('\\') ? unescaped(this.#key) : this.#key;
  }

  /** Processes the start of a member. Returns whether it is collected. */
  #begins(): boolean {
    const key = this.#keys[this.#depth];
    if (this.#depth === depths.root && key === 'log') this.#receiver.onLog();
    if (this.#depth !== depths.log || this.#keys[depths.root] !== 'log') return false;
    if (key === 'entries') this.#receiver.onEntriesMember();
    if (key !== 'pages' && key !== 'creator') return false;
    this.#collectedIn = depths.log;
    return true;
  }

  /** Whether the value of the current key is skipped. */
  #skips(): boolean {
    if (this.#collectedIn !== depths.entries) return false;
    const keys = this.#keys;
    if (this.#depth === depths.entry) return skippedOfEntry.has(keys[depths.entry] ?? '');
    if (this.#depth > depths.content || keys[depths.entry] !== 'response') return false;
    if (this.#depth === depths.response) return keys[depths.response] === 'cookies';
    return this.#depth === depths.content && keys[depths.response] === 'content' && keys[depths.content] === 'text';
  }

  /** Bytes from a colon to the end of the member after it, if known. */
  #jump(at: number): number {
    this.#skipFrom = this.#before + at;
    return this.#known[this.#lengths.length] ?? 0;
  }

  #endSkip(at: number): void {
    this.#skippedIn = 0;
    this.#lengths.push(this.#before + at - 1 - this.#skipFrom);
  }

  /** Enters a container. Returns whether its items are collected. */
  #opens(isObject: boolean): boolean {
    this.#depth += 1;
    if (this.#depth > depths.content) {
      this.#wantsKey = false;
      return false;
    }
    this.#keys[this.#depth] = '';
    this.#isObject[this.#depth] = isObject;
    this.#wantsKey = isObject;
    if (this.#collectedIn > 0 || this.#depth !== depths.entries || isObject) return false;
    if (this.#keys[depths.root] !== 'log' || this.#keys[depths.log] !== 'entries') return false;
    this.#receiver.onEntries();
    this.#collectedIn = depths.entries;
    return true;
  }

  /** Leaves a container. Returns false if there is none or, where the cuts depend on it, if it is of the other kind. */
  #closes(isObject: boolean): boolean {
    if (this.#depth === 0) return false;
    if (this.#depth <= depths.entries && this.#isObject[this.#depth] !== isObject) return false;
    this.#depth -= 1;
    this.#wantsKey = false;
    this.#isOver = this.#depth === 0;
    return true;
  }

  #hold(bytes: Uint8Array, from: number, to: number): void {
    const length = this.#heldLength + to - from;
    if (length > this.#held.length) {
      const more = new Uint8Array(Math.max(length, this.#held.length * 2));
      more.set(this.#held.subarray(0, this.#heldLength));
      this.#held = more;
    }
    this.#held.set(bytes.subarray(from, to), this.#heldLength);
    this.#heldLength = length;
  }

  #handOut(chunk: Uint8Array, from: number, to: number): void {
    let json = chunk.subarray(from, to);
    if (this.#heldLength > 0) {
      this.#hold(chunk, from, to);
      json = this.#held.subarray(0, this.#heldLength);
      this.#heldLength = 0;
    }
    if (this.#collectedIn === depths.log) {
      this.#collectedIn = 0;
      this.#receiver.onMember(this.#keys[depths.log] === 'pages' ? 'pages' : 'creator', json);
    } else if (!isBlank(json)) {
      this.#entryEnd = this.#before + to;
      this.#receiver.onEntry(json);
    }
  }
}

/**
 * Bytes that are checked one by one before the rest of a string is searched natively: `first` at its beginning, `next`
 * after a search that found an escaped quote nearby.
 */
const stretches = { first: 64, next: 4096 } as const;

/**
 * If the native search finds something this close, it cost more than it saved: JSON within strings is full of escaped
 * quotes.
 */
const near = 256;

/**
 * Position of the closing quote of the string that continues at `from`. If these bytes do not contain the quote, their
 * length, plus one if the first byte after them is escaped.
 */
function stringEnd(bytes: Uint8Array, from: number): number {
  const end = bytes.length;
  let stretch: number = stretches.first;
  let at = from;
  while (at < end) {
    const stop = Math.min(end, at + stretch);
    while (at < stop) {
      const byte = bytes[at];
      if (byte === quote) return at;
      at += byte === backslash ? 2 : 1;
    }
    if (at >= end) return at;
    const found = bytes.indexOf(quote, at);
    const last = found < 0 ? end : found;
    let backslashes = last;
    while (backslashes > at && bytes[backslashes - 1] === backslash) backslashes -= 1;
    const isEscaped = (last - backslashes) % 2 === 1;
    if (found < 0) return isEscaped ? end + 1 : end;
    if (!isEscaped) return found;
    stretch = found - at < near ? stretches.next : 0;
    at = found + 1;
  }
  return at;
}

function characters(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  const end = Math.min(to, from + longestKey);
  for (let at = from; at < end; at += 1) text += String.fromCharCode(bytes[at] as number);
  return text;
}

function unescaped(key: string): string {
  try {
    return String(JSON.parse(`"${key}"`));
  } catch {
    return '';
  }
}

function isBlank(json: Uint8Array): boolean {
  return json.every((byte) => byte === 32 || byte === 10 || byte === 13 || byte === 9);
}
