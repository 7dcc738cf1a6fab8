/** Limit: bytes of entries that wait for their turn. Others are read again. */
const mostWaiting = 32_000_000;

interface Waiting {
  readonly index: number;
  readonly json: Uint8Array;
}

/**
 * Reorders entries from the order of the file into the order of their turns. Entries that come too early wait. Those
 * that exceed the limit of waiting bytes are dropped and must come again when the file is read once more.
 */
export class Turns {
  readonly #take: (json: Uint8Array, index: number, turn: number) => void;
  readonly #most: number;
  readonly #waiting = new Map<number, Waiting>();
  #bytes = 0;
  /** The first turn that was dropped during this reading. */
  #sentAway = Number.POSITIVE_INFINITY;
  #next = 0;

  /** @param take receives each entry in its turn; the bytes are valid only during the call */
  constructor(take: (json: Uint8Array, index: number, turn: number) => void, most = mostWaiting) {
    this.#take = take;
    this.#most = most;
  }

  /** The next turn, which equals the number of entries passed on. */
  get next(): number {
    return this.#next;
  }

  /** Number of bytes that wait. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Prepares for reading the file again from its beginning. */
  restart(): void {
    this.#sentAway = Number.POSITIVE_INFINITY;
  }

  add(json: Uint8Array, index: number, turn: number): void {
    if (turn < this.#next || this.#waiting.has(turn)) return;
    if (turn > this.#next) {
      if (turn < this.#sentAway) this.#letWait(turn, { index, json });
      return;
    }
    this.#take(json, index, turn);
    this.#next += 1;
    for (let first = this.#waiting.get(this.#next); first !== undefined; first = this.#waiting.get(this.#next)) {
      this.#remove(this.#next);
      this.#take(first.json, first.index, this.#next);
      this.#next += 1;
    }
  }

  #letWait(turn: number, { index, json }: Waiting): void {
    if (this.#bytes + json.length > this.#most) this.#makeRoom(json.length);
    if (turn < this.#sentAway && this.#bytes + json.length <= this.#most) {
      this.#waiting.set(turn, { index, json: json.slice() });
      this.#bytes += json.length;
    } else this.#sentAway = Math.min(this.#sentAway, turn);
  }

  /**
   * Drops the entries with the latest turns, until half of the limit is free, so that this is not needed for each
   * entry.
   */
  #makeRoom(length: number): void {
    const latest = [...this.#waiting.keys()].sort((a, b) => b - a);
    for (const turn of latest) {
      if (this.#bytes + length <= this.#most / 2) return;
      this.#remove(turn);
      this.#sentAway = Math.min(this.#sentAway, turn);
    }
  }

  #remove(turn: number): void {
    this.#bytes -= this.#waiting.get(turn)?.json.length ?? 0;
    this.#waiting.delete(turn);
  }
}
