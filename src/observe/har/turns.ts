/** Most bytes of entries that wait for their turn; the others are read again. */
const mostWaiting = 32_000_000;

interface Waiting {
  readonly index: number;
  readonly json: Uint8Array;
}

/**
 * Brings entries, which come in the order of the file, into the order of their turns. What comes too early waits; what
 * does not fit among those that wait must come again, with the whole file.
 */
export class Turns {
  readonly #take: (json: Uint8Array, index: number, turn: number) => void;
  readonly #most: number;
  readonly #waiting = new Map<number, Waiting>();
  #bytes = 0;
  /** The first turn that was sent away while the file is read. */
  #sentAway = Number.POSITIVE_INFINITY;
  #next = 0;

  /** @param take is given each entry in its turn; its bytes are valid during the call only */
  constructor(take: (json: Uint8Array, index: number, turn: number) => void, most = mostWaiting) {
    this.#take = take;
    this.#most = most;
  }

  /** The turn that comes next: so many were taken. */
  get next(): number {
    return this.#next;
  }

  /** Bytes that wait. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The file is read once more from its beginning. */
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

  /** Sends away what has the latest turns: half of the room is made at once, so that this is not done for each. */
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
