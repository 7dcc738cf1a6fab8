/**
 * Lenient readers of parsed JSON: a value of the wrong type counts as absent. Some producers write `null`, or numbers
 * as text.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

/** An object; for anything else, an empty object. */
export function objectIn(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Whether a value is an object, and not null or a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list; for anything else, an empty list. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, or a number or boolean as text; null for anything else. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** A finite number, also if it is written as text; null for anything else. */
export function numberIn(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
