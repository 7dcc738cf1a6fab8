import { longestMatched } from './patterns.ts';

/**
 * Ways to try beyond which one could be noticed, since an expression may be asked of every field: two free repetitions
 * in a row, or one of them anywhere in a text, and as much again for small choices beside them.
 */
const mostTries = 12 * (longestMatched + 1) ** 2;

/** Why a regular expression could take too long on a chosen text. */
export type Danger =
  /** It repeats what can itself match in several ways, as `(a+)+` does: exponential. */
  | 'nested'
  /** It has so many repetitions in a row, as `.*.*.*.*`, that their product counts. */
  | 'many';

/**
 * Says whether a regular expression can backtrack catastrophically on 500 characters; null where it cannot. Goes by how
 * many ways there are to match a text, whatever its characters are, so that some harmless ones are refused, too. What
 * ends at a character that it cannot match itself, as `[a-z]+-`, has one way. Never throws, whatever the source is.
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

/** Whether a character follows that the repeated atom cannot match, so that there is one place where it can end. */
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
