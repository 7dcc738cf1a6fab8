import { longestMatched } from './patterns.ts';

/**
 * Ways to try beyond which one could be noticed: three free repetitions in a row, or two of them anywhere in a text.
 * Those take 35 ms on the worst of texts, and 0.8 s where they also capture.
 */
const mostTries = (longestMatched + 1) ** 3;

/** Why a regular expression could take too long on a text somebody chose. */
export type Danger =
  /** It repeats what can itself match in several ways, as `(a+)+` does: exponential. */
  | 'nested'
  /** It has so many repetitions in a row, as `.*.*.*.*`, that their product counts. */
  | 'many';

/**
 * Says whether a regular expression can backtrack catastrophically on 500 characters; null where it cannot. Goes by how
 * many ways there are to match a text, whatever its characters are, so that some harmless ones are refused, too. Never
 * throws, whatever the source is.
 */
export function dangerOf(source: string): Danger | null {
  const tries = alternativesIn({ source, at: 0 })
    .map(({ ways, isAnchored }) => (isAnchored ? ways : ways * longestMatched))
    .reduce(add);
  if (tries === Number.POSITIVE_INFINITY) return 'nested';
  return tries > mostTries ? 'many' : null;
}

/** How far a source has been read. */
interface Reading {
  readonly source: string;
  at: number;
}

/** One side of a `|`. */
interface Alternative {
  /** In how many ways it can match one text at one place, at most. */
  readonly ways: number;
  readonly isAnchored: boolean;
}

const add = (a: number, b: number) => a + b;

function alternativesIn(reading: Reading): Alternative[] {
  const alternatives: Alternative[] = [];
  do {
    const isAnchored = reading.source[reading.at] === '^';
    let ways = 1;
    while (reading.at < reading.source.length && !'|)'.includes(reading.source[reading.at] ?? '')) {
      ways *= repeated(atomIn(reading), reading);
    }
    alternatives.push({ ways, isAnchored });
  } while (reading.source[reading.at++] === '|');
  return alternatives;
}

const group = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y;
const characterClass = /\[(?:\\.|[^\]\\])*\]?/sy;
const escaped = /\\.?/sy;

function atomIn(reading: Reading): number {
  if (taken(group, reading)) {
    return alternativesIn(reading)
      .map(({ ways }) => ways)
      .reduce(add);
  }
  if (!taken(characterClass, reading) && !taken(escaped, reading)) reading.at += 1;
  return 1;
}

const quantifier = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const shorthands: Readonly<Record<string, readonly [number, number]>> = {
  '*': [0, Number.POSITIVE_INFINITY],
  '+': [1, Number.POSITIVE_INFINITY],
  '?': [0, 1],
};

/** The ways of what was read, times those of the quantifier after it. */
function repeated(ways: number, reading: Reading): number {
  const found = taken(quantifier, reading);
  if (!found) return ways;
  const [, shorthand, least = '', comma, most] = found;
  const [from, to] = shorthands[shorthand ?? ''] ?? [Number(least), comma ? Number(most || 'Infinity') : Number(least)];
  if (ways === 1) return Math.min(to, longestMatched) - Math.min(from, longestMatched) + 1;
  return ways ** to * (to - from + 1);
}

function taken(expression: RegExp, reading: Reading): RegExpExecArray | null {
  expression.lastIndex = reading.at;
  const found = expression.exec(reading.source);
  if (found) reading.at = expression.lastIndex;
  return found;
}
