import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { forbiddenIn, isPlainObject, shape, table } from '../../../src/json/shape.ts';

describe('isPlainObject', () => {
  it.each([[{}], [Object.create(null)], [JSON.parse('{"a":1}')]])('accepts %o', (value) => {
    expect(isPlainObject(value)).toBe(true);
  });
  it.each([[null], [[]], ['text'], [new Date()], [new Map()], [() => 1]])('refuses %o', (value) => {
    expect(isPlainObject(value)).toBe(false);
  });
});

describe('shape and table', () => {
  const one = shape({ a: v.exactOptional(v.number()) });
  const many = table(v.string(), v.number());

  it('accept objects with their keys and values', () => {
    expect(v.is(one, { a: 1 })).toBe(true);
    expect(v.is(many, { x: 1, y: 2 })).toBe(true);
  });
  it('refuse arrays, unknown keys and other values', () => {
    for (const value of [[], { b: 1 }, { a: 'x' }, null]) expect(v.is(one, value)).toBe(false);
    for (const value of [[], { x: 'x' }, null]) expect(v.is(many, value)).toBe(false);
  });
});

describe('forbiddenIn', () => {
  it('finds keys that reach a prototype, at any depth', () => {
    expect(forbiddenIn(JSON.parse('{"a":[{"__proto__":1}]}'))).toMatchObject({
      code: 'forbidden-key',
      path: 'a[0].__proto__',
    });
    expect(forbiddenIn({ constructor: 1 })).toMatchObject({ path: 'constructor' });
  });
  it('returns null for other keys', () => expect(forbiddenIn({ a: [{ b: null }], c: 'text' })).toBeNull());
});
