import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { maskKey } from '../../../src/masking/key.ts';
import { readHar } from '../../../src/observe/har/har.ts';
import { createTypedValues } from '../../../src/worker/typed-values.ts';
import { keptOf } from './kept.ts';
import { places, plantedTexts } from './places.ts';

test.each(places)('a text that identifies a person is not stored anywhere if it is in $where', ({ observe }) => {
  const kept = keptOf(plantedTexts.map(({ text }, at) => ({ ...observe(text), id: `planted-${at}` }))).toLowerCase();
  const seen = plantedTexts.flatMap(({ parts }) => parts.filter((part) => kept.includes(part.toLowerCase())));
  expect(seen).toEqual([]);
});

test.each(['keys-and-addresses', 'event-names'])('no planted value of the case %s is stored', (name) => {
  const folder = 'tests/cases/masking';
  const { observations } = readHar(readFileSync(`${folder}/${name}.har`, 'utf8'), {});
  const { masked } = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as { masked: string[] };
  const kept = keptOf(observations).toLowerCase();
  expect(masked.filter((value) => kept.includes(value.toLowerCase()))).toEqual([]);
});

test('a harmless text is stored as it is', () => {
  const [kept] = places.map(({ observe }) => keptOf([observe('production')]));
  expect(kept).toContain('production');
});

test('the name of a form’s field is masked like a key', () => {
  const typed = createTypedValues();
  const app = 'https://app.example';
  typed.type(app, { field: 'f1', name: 'Ottilie Vanterpool', type: 'email', value: 'ada@person.example' });
  expect(typed.searchOf(app, 1)('ada@person.example')[0]?.label).toBe(`form: ${maskKey('Ottilie Vanterpool')}`);
});
