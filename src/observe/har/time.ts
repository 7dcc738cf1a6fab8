import { numberIn } from './lenient.ts';

/** The last millisecond of the year 9999: ISO 8601 writes later ones with a sign, which reports do not have. */
const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Numbers from here on are milliseconds. As seconds, this is the year 5138. */
const firstMilliseconds = 1e11;

/** A time between 1970 and 9999, in whole milliseconds since the epoch. */
export function clampedTime(milliseconds: number): number {
  return Math.round(Math.min(Math.max(milliseconds, 0), latest));
}

/** A `startedDateTime`: ISO 8601, or a number of seconds or milliseconds. Null if it is not a valid time. */
export function timeIn(value: unknown): number | null {
  const parsed = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? timeOfNumber(numberIn(value)) : clampedTime(parsed);
}

/** The time of a WebSocket message: DevTools writes seconds, Playwright milliseconds or -1. Null if it is not a valid time. */
export function messageTimeIn(value: unknown): number | null {
  return timeOfNumber(numberIn(value));
}

function timeOfNumber(number: number | null): number | null {
  if (number === null || number <= 0) return null;
  return clampedTime(number < firstMilliseconds ? number * 1000 : number);
}
