import { describe, expect, test } from 'vitest';
import { childrenOf, containerOf, objectAround } from '../../../src/decode/children.ts';
import type { Container } from '../../../src/decode/field.ts';
import { NamedList } from '../../../src/decode/formats/format.ts';
import { rootPath } from '../../../src/decode/path.ts';

const root: Container = { path: rootPath(), above: null };

function listed(tree: object) {
  const { keys, count, valueAt } = childrenOf(tree, root);
  return Array.from({ length: count }, (_, at) => [keys === null ? at : keys[at], valueAt(at)]);
}

describe('the children of a structure', () => {
  test.each([
    [
      'an object',
      { a: 1, b: 2 },
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    [
      'an array',
      ['x', 'y'],
      [
        [0, 'x'],
        [1, 'y'],
      ],
    ],
    [
      'a map, whose keys become texts',
      new Map<unknown, unknown>([
        ['a', 1],
        [7, 2],
      ]),
      [
        ['a', 1],
        ['7', 2],
      ],
    ],
    [
      'a list of names and values',
      new NamedList(new Map([['email', 'x']]), ['other']),
      [
        ['email', 'x'],
        [0, 'other'],
      ],
    ],
  ])('are listed for %s', (_, tree, children) => {
    expect(listed(tree)).toEqual(children);
  });
  test('are only the own keys of an object', () => {
    expect(listed(JSON.parse('{"__proto__":1}'))).toEqual([['__proto__', 1]]);
  });
});

describe('the container of a field', () => {
  test('in a form is the object that the field’s name states, such as user for user[name]', () => {
    const children = childrenOf({}, root);
    const name = objectAround('user[name]', rootPath(), children);
    const email = objectAround('user[email]', rootPath(), children);
    const team = objectAround('team[name]', rootPath(), children);
    expect(email).toBe(name);
    expect(team).not.toBe(name);
    expect([name.above, objectAround('user', rootPath(), children)]).toEqual([root, root]);
  });
  test('is nested no deeper after its path was cut', () => {
    const task = { value: null, location: 'body', encoding: [], depth: 1 } as const;
    let path = rootPath();
    while (!path.isCut) path = path.child('a'.repeat(150));
    const first = containerOf({ ...task, path, within: root });
    const second = containerOf({ ...task, path: path.child('b'), within: first });
    expect([first.above, second.above]).toEqual([root, root]);
  });
});
