import { codeAt } from '../code-at.ts';

/** Finds any of many terms in one pass over a text. ASCII letters match in either case. */
export interface MultiSearch {
  /**
   * Calls back for each occurrence with the term's index and the occurrence's start, ordered by the occurrences' ends.
   */
  find(text: string, found: (term: number, at: number) => void): void;
}

/**
 * Creates a search: the automaton of Aho and Corasick (CACM 18(6), 1975) as a table: one step per character, regardless
 * of the number of terms.
 * @param terms in lower case, none of them empty
 */
export function multiSearch(terms: readonly string[]): MultiSearch {
  const classes = classesOf(terms);
  const width = classes.count;
  const size = terms.reduce((sum, term) => sum + term.length, 1);
  const next = new Int32Array(size * width);
  const fail = new Int32Array(size);
  /** By state: the index of a term that ends in it, plus one; 0 if no term ends in it. */
  const ends = new Int32Array(size);
  /** By term: the index of another term with the same text, plus one; 0 if there is none. */
  const same = new Int32Array(terms.length);
  /** By state: the nearest state along the failure links in which a term ends; 0 if there is none. */
  const shorter = new Int32Array(size);

  let states = 1;
  for (const [index, term] of terms.entries()) {
    let state = 0;
    for (let at = 0; at < term.length; at += 1) {
      const code = term.charCodeAt(at);
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

  // In this table, a state is the index at which its row begins. If terms end in the state, it is the complement of that.
  const rows = next.map((state) => (ends[state] || shorter[state] ? ~(state * width) : state * width));
  const { narrow, wide } = classes;

  return {
    find(text, found) {
      let row = 0;
      const { length } = text;
      for (let at = 0; at < length; at += 1) {
        const code = codeAt(text, at);
        row = rows[row + (code < 256 ? (narrow[code] as number) : (wide.get(code) ?? 0))] as number;
        if (row >= 0) continue;
        row = ~row;
        const state = row / width;
        for (let end = ends[state] ? state : (shorter[state] as number); end !== 0; end = shorter[end] as number) {
          for (let term = ends[end] as number; term !== 0; term = same[term - 1] as number) {
            found(term - 1, at + 1 - (terms[term - 1] as string).length);
          }
        }
      }
    },
  };
}

/** Class numbers of characters up to U+00FF, and of others. Class 0 is every character that occurs in no term. */
interface Classes {
  readonly count: number;
  readonly narrow: Uint16Array;
  readonly wide: ReadonlyMap<number, number>;
}

/** Assigns class numbers to the characters in the terms. Both cases of an ASCII letter have the same number. */
function classesOf(terms: readonly string[]): Classes {
  const narrow = new Uint16Array(256);
  const wide = new Map<number, number>();
  let count = 1;
  for (const code of new Set(terms.flatMap((term) => term.split('').map((unit) => unit.charCodeAt(0))))) {
    if (code > 255) wide.set(code, count);
    else narrow[code] = count;
    if (code >= 0x61 && code <= 0x7a) narrow[code - 32] = count;
    count += 1;
  }
  return { count, narrow, wide };
}
