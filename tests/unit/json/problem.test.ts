import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { pathOf, problemOf } from '../../../src/json/problem.ts';
import { shape, table } from '../../../src/json/shape.ts';

const schema = shape({
  mode: v.picklist(['listed', 'all']),
  lists: v.nullable(v.array(shape({ label: v.string() }))),
  byName: v.exactOptional(table(v.string(), shape({ note: v.string() }))),
});

function problem(value: unknown) {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) throw new Error('nothing is wrong with it');
  return problemOf(schema, parsed.issues[0], { noun: 'setting', whole: 'the settings' });
}

describe('problemOf', () => {
  it.each([
    [{ mode: 'all', lists: null, mod: 1 }, 'unknown-key', 'mod is not a setting; did you mean mode?'],
    [{ mode: 'all', lists: null, xyzzy: 1 }, 'unknown-key', 'xyzzy is not a setting'],
    [
      { mode: 'all', lists: [{ label: 'a', lable: 1 }] },
      'unknown-key',
      'lists[0].lable is not a setting; did you mean lists[0].label?',
    ],
    [
      { mode: 'all', lists: null, byName: { x: { note: '', Note: '' } } },
      'unknown-key',
      'byName.x.Note is not a setting; did you mean byName.x.note?',
    ],
    [{ lists: null }, 'missing', 'mode is missing'],
    [{ mode: 'some', lists: null }, 'bad-value', 'mode must be ("listed" | "all"), not "some"'],
    [{ mode: 'all', lists: [7] }, 'bad-value', 'lists[0] must be an object'],
    [7, 'bad-value', 'the settings must be an object'],
  ])('explains what is wrong with %j', (value, code, message) => {
    expect(problem(value)).toMatchObject({ code, message });
  });

  it('does not repeat a long value in full', () => {
    expect(problem({ mode: 'x'.repeat(5000), lists: null }).message.length).toBeLessThan(200);
  });
});

describe('pathOf', () => {
  it('writes keys with dots and indexes in brackets', () => {
    expect(pathOf(['canaries', 0, 'value'])).toBe('canaries[0].value');
    expect(pathOf([])).toBe('');
  });
});
