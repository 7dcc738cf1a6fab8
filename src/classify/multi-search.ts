/** Finds any of many texts in one pass over another, whatever the case of ASCII letters. */
export interface MultiSearch {
  /** Calls back for each occurrence with the needle's index and where it begins, in order of their ends. */
  find(text: string, found: (needle: number, at: number) => void): void;
}

/**
 * Aho and Corasick's automaton (CACM 18(6), 1975), as a table: one step a character, however many needles.
 *
 * @param needles in lower case, none of them empty
 */
export function multiSearch(needles: readonly string[]): MultiSearch {
  const classes = classesOf(needles);
  const width = classes.count;
  const size = needles.reduce((sum, needle) => sum + needle.length, 1);
  const next = new Int32Array(size * width);
  const fail = new Int32Array(size);
  /** First needle that ends in a state, by one more; 0 is none. */
  const ends = new Int32Array(size);
  /** The next needle that ends in the same state: the same text again. */
  const same = new Int32Array(needles.length);
  /** Nearest state on the way of failures in which a needle ends. */
  const shorter = new Int32Array(size);

  let states = 1;
  for (const [index, needle] of needles.entries()) {
    let state = 0;
    for (let at = 0; at < needle.length; at += 1) {
      const code = needle.charCodeAt(at);
      const cell = state * width + (classes.narrow[code] ?? classes.wide.get(code) ?? 0);
      next[cell] ||= states++;
      state = next[cell] as number;
    }
    same[index] = ends[state] as number;
    ends[state] = index + 1;
  }
  const queue: number[] = [];
  for (let one = 1; one < width; one += 1) if (next[one]) queue.push(next[one] as number);
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] as number;
    const failure = fail[state] as number;
    shorter[state] = ends[failure] ? failure : (shorter[failure] as number);
    for (let one = 0; one < width; one += 1) {
      const cell = state * width + one;
      const target = next[failure * width + one] as number;
      const own = next[cell] as number;
      if (own === 0) next[cell] = target;
      else {
        fail[own] = target;
        queue.push(own);
      }
    }
  }

  // A state is where its row begins; those in which needles end are marked by their complement.
  const rows = next.map((state) => (ends[state] || shorter[state] ? ~(state * width) : state * width));
  const { narrow, wide } = classes;

  return {
    find(text, found) {
      let row = 0;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        row = rows[row + (code < 256 ? (narrow[code] as number) : (wide.get(code) ?? 0))] as number;
        if (row >= 0) continue;
        row = ~row;
        const state = row / width;
        for (let end = ends[state] ? state : (shorter[state] as number); end !== 0; end = shorter[end] as number) {
          for (let needle = ends[end] as number; needle !== 0; needle = same[needle - 1] as number) {
            found(needle - 1, at + 1 - (needles[needle - 1] as string).length);
          }
        }
      }
    },
  };
}

/** Numbers of characters, of those up to U+00FF and of the others; 0 is every one that occurs in no needle. */
interface Classes {
  readonly count: number;
  readonly narrow: Uint16Array;
  readonly wide: ReadonlyMap<number, number>;
}

/** Numbers the characters that occur in the needles. ASCII letters count in either case. */
function classesOf(needles: readonly string[]): Classes {
  const narrow = new Uint16Array(256);
  const wide = new Map<number, number>();
  let count = 1;
  for (const code of new Set(needles.flatMap((needle) => needle.split('').map((unit) => unit.charCodeAt(0))))) {
    if (code > 255) wide.set(code, count);
    else narrow[code] = count;
    if (code >= 0x61 && code <= 0x7a) narrow[code - 32] = count;
    count += 1;
  }
  return { count, narrow, wide };
}
