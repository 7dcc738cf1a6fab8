/** Limit: bytes of entries that wait for entries of lower rank. Entries beyond it are read again. */
const mostWaiting = 32_000_000;

interface Waiting {
  readonly index: number;
  readonly json: Uint8Array;
}

/**
 * Passes on entries in the order of their ranks, which start from 0, instead of the order of the file. An entry waits
 * until all entries of lower rank have been passed on. Entries beyond the limit of waiting bytes are dropped, and must
 * be added again when the file is read once more.
 */
export class Reorderer {
  readonly #take: (json: Uint8Array, index: number, rank: number) => void;
  readonly #most: number;
  readonly #waiting = new Map<number, Waiting>();
  #bytes = 0;
  /** The lowest rank that was dropped during this reading. */
  #dropped = Number.POSITIVE_INFINITY;
  #next = 0;

  /**
   * @param take receives each entry, in order of rank; the bytes are valid only during the call
   * @param most limit: bytes of entries that wait
   */
  constructor(take: (json: Uint8Array, index: number, rank: number) => void, most = mostWaiting) {
    this.#take = take;
    this.#most = most;
  }

  /** The next rank, which equals the number of entries passed on. */
  get next(): number {
    return this.#next;
  }

  /** Number of bytes that wait. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Prepares for reading the file again from its beginning. */
  restart(): void {
    this.#dropped = Number.POSITIVE_INFINITY;
  }

  /** Passes on an entry, lets it wait or drops it. Ignores one that was passed on before, or that waits already. */
  add(json: Uint8Array, index: number, rank: number): void {
    if (rank < this.#next || this.#waiting.has(rank)) return;
    if (rank > this.#next) {
      if (rank < this.#dropped) this.#letWait(rank, { index, json });
      return;
    }
    this.#take(json, index, rank);
    this.#next += 1;
    for (let first = this.#waiting.get(this.#next); first !== undefined; first = this.#waiting.get(this.#next)) {
      this.#remove(this.#next);
      this.#take(first.json, first.index, this.#next);
      this.#next += 1;
    }
  }

  #letWait(rank: number, { index, json }: Waiting): void {
    if (this.#bytes + json.length > this.#most) this.#makeRoom(json.length);
    if (rank < this.#dropped && this.#bytes + json.length <= this.#most) {
      this.#waiting.set(rank, { index, json: json.slice() });
      this.#bytes += json.length;
    } else this.#dropped = Math.min(this.#dropped, rank);
  }

  /**
   * Drops the entries with the highest ranks until half of the limit is free, so that this is not needed for each
   * entry.
   */
  #makeRoom(length: number): void {
    const latest = [...this.#waiting.keys()].sort((a, b) => b - a);
    for (const rank of latest) {
      if (this.#bytes + length <= this.#most / 2) return;
      this.#remove(rank);
      this.#dropped = Math.min(this.#dropped, rank);
    }
  }

  #remove(rank: number): void {
    this.#bytes -= this.#waiting.get(rank)?.json.length ?? 0;
    this.#waiting.delete(rank);
  }
}
