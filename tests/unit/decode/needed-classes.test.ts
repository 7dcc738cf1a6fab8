import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CharacterClasses, characterClass, characterClassesOf } from '../../../src/decode/character-classes.ts';
import { byNeededClasses } from '../../../src/decode/needed-classes.ts';

const { digit, lower, upper, high, underscore } = characterClass;

const readers = [
  { name: 'all', needs: {} },
  { name: 'with a digit', needs: { any: digit } },
  { name: 'with a digit and a letter', needs: { any: digit | lower } },
  { name: 'only digits', needs: { every: digit } },
  { name: 'with an underscore', needs: { any: underscore, length: 4 } },
  { name: 'only beyond ASCII', needs: { every: high } },
  { name: 'with a capital, only word characters', needs: { any: upper, every: characterClass.base64 } },
];

const namesOf = (fitting: ReadonlyArray<{ readonly name: string }>) => fitting.map(({ name }) => name);

/** The readers that fit a text's classes, each compared separately. */
function fittingOneByOne({ any, every }: CharacterClasses) {
  return readers.filter(
    ({ needs: { any: some = 0, every: all = 0 } }: { needs: { any?: number; every?: number } }) =>
      (any & some) === some && (every & all) === all,
  );
}

test.each([
  ['', ['all', 'only digits', 'only beyond ASCII']],
  ['12', ['all', 'with a digit', 'only digits']],
  ['a1', ['all', 'with a digit', 'with a digit and a letter']],
  ['_', ['all', 'with an underscore']],
  ['é', ['all', 'only beyond ASCII']],
  ['A', ['all', 'with a capital, only word characters']],
])('%j fits the needs of %j', (text, expected) => {
  expect(namesOf(byNeededClasses(readers)(characterClassesOf(text)))).toEqual(expected);
});

test('a shared list has the readers that each text would have by itself', () => {
  const readersFor = byNeededClasses(readers);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '1', '_', ' ', 'é', '文', '/', '='), maxLength: 6 }),
      (text) => {
        const classes = characterClassesOf(text);
        expect(namesOf([...readersFor(classes)])).toEqual(namesOf(fittingOneByOne(classes)));
      },
    ),
  );
});

test('texts with the same classes share one list', () => {
  const readersFor = byNeededClasses(readers);
  expect(readersFor(characterClassesOf('ab12'))).toBe(readersFor(characterClassesOf('cd77')));
});
