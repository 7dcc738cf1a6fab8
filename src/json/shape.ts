import * as v from 'valibot';
import { type Problem, pathOf } from './problem.ts';

/** Whether a value is a JSON object: not an array or an instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The second condition also accepts objects of another realm, such as structured clones.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** An object with these keys and no others. Unlike valibot's own strict object, an array is not one. */
export function shape<const Entries extends v.ObjectEntries>(entries: Entries) {
  const object = v.strictObject(entries);
  const plain = v.custom<v.InferInput<typeof object>>(isPlainObject, 'must be an object');
  return v.pipe(plain, object);
}

/** An object with at least these keys. Other keys are ignored and removed. */
export function openShape<const Entries extends v.ObjectEntries>(entries: Entries) {
  const object = v.object(entries);
  return v.pipe(v.custom<v.InferInput<typeof object>>(isPlainObject, 'must be an object'), object);
}

/** An object in which each key and each value match a schema. Unlike valibot's own record, an array is not one. */
export function table<Value extends v.GenericSchema>(key: v.GenericSchema<string, string>, value: Value) {
  const record = v.record(key, value);
  const plain = v.custom<v.InferInput<typeof record>>(isPlainObject, 'must be an object');
  return v.pipe(plain, record);
}

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Limit: layers of objects and arrays inside one another. */
const deepest = 20;

/**
 * The first problem in a value: a key, at any depth, that could reach an object's prototype, or more layers than the
 * limit, since a structured clone can have a cycle. Null if there is none.
 * @param keys the path to the value
 */
export function forbiddenIn(value: unknown, keys: ReadonlyArray<string | number> = []): Problem | null {
  if (typeof value !== 'object' || value === null) return null;
  const path = pathOf(keys);
  if (keys.length > deepest) return { code: 'too-deep', message: `${path} lies deeper than ${deepest} layers`, path };
  for (const key of Object.keys(value)) {
    const at = [...keys, Array.isArray(value) ? Number(key) : key];
    if (forbiddenKeys.has(key)) {
      return {
        code: 'forbidden-key',
        message: `${pathOf(at)} cannot be set: ${key} is not allowed as a key`,
        path: pathOf(at),
      };
    }
    const problem = forbiddenIn((value as Record<string, unknown>)[key], at);
    if (problem !== null) return problem;
  }
  return null;
}
