import { longestMatched } from './patterns.ts';

/**
 * Limit of backtracking steps. An expression may be tested against every field, so the limit allows two unbounded
 * repetitions in a row, or one at any position in a text, with some room for small alternatives beside them.
 */
const mostTries = 12 * (longestMatched + 1) ** 2;

/** Why a regular expression could take too long on a crafted text. */
export type Danger =
  /** It repeats an expression that can match the same text in several ways, as `(a+)+` does: exponential. */
  | 'nested'
  /** It has many repetitions in a row, as in `.*.*.*.*`: the product of their steps is too large. */
  | 'many';

/**
 * Returns why a regular expression could backtrack catastrophically on 500 characters; null if it cannot. The analysis
 * counts the ways to match a text regardless of its characters, so it also rejects some harmless expressions. A
 * repetition that is followed by a character that it cannot match, as in `[a-z]+-`, has only one way. Never throws,
 * even if the source is not a valid expression.
 */
export function dangerOf(source: string): Danger | null {
  const tries = alternativesIn({ source, at: 0 })
    .map(({ ways, isAnchored }) => (isAnchored ? ways : ways * longestMatched))
    .reduce(add);
  if (tries === Number.POSITIVE_INFINITY) return 'nested';
  return tries > mostTries ? 'many' : null;
}

/** The source, and the position up to which it was read. */
interface Reading {
  readonly source: string;
  at: number;
}

/** One alternative of a `|`. */
interface Alternative {
  /** The largest number of ways in which it can match one text at one position. */
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
      const start = reading.at;
      const once = atomIn(reading);
      const atom = reading.source.slice(start, reading.at);
      const often = repeated(once, reading);
      ways *= once === 1 && endsAtAnother(atom, reading) ? 1 : often;
    }
    alternatives.push({ ways, isAnchored });
  } while (reading.source[reading.at++] === '|');
  return alternatives;
}

const literal = /(?:\\([^a-zA-Z0-9])|([\w\-/:=&@#%~,; ]))(?![*?]|\{0)/y;

/**
 * Whether the next character is one that the repeated atom cannot match, so that the repetition can end at only one
 * position.
 */
function endsAtAnother(atom: string, { source, at }: Reading): boolean {
  literal.lastIndex = at;
  const [, mark, plain] = literal.exec(source) ?? [];
  const next = mark ?? plain;
  if (next === undefined || !/^(?:\[.*\]|\\[dwsDWS]|[\w-])$/s.test(atom)) return false;
  try {
    return !new RegExp(`^${atom}$`, 's').test(next);
  } catch {
    return false;
  }
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

/** The number of ways of the last atom, which are `ways`, together with the quantifier that follows it, if any. */
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
