import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { managedParts, managedSchema } from '../../../scripts/managed-schema.ts';
import { memberOf, schemaFolder, schemaLists } from '../../../scripts/schema-lists.ts';

const places = schemaLists.flatMap(({ keyword, content, places }) =>
  places.map(([file = '', ...keys]) => ({ name: `${file} ${keys.join('.')}`, file, keys, keyword, content })),
);

test.each(places)('$name is up to date: npm run schemas', ({ file, keys, keyword, content }) => {
  const schema = JSON.parse(readFileSync(`${schemaFolder}/${file}`, 'utf8')) as object;
  expect(memberOf(schema, keys)[keyword]).toEqual(content);
});

test.each(managedParts)('managed.json has the $setting of $file: npm run schemas', ({ setting, file, keys }) => {
  const read = (name: string) => JSON.parse(readFileSync(`${schemaFolder}/${name}`, 'utf8'));
  const { description, ...managed } = read('managed.json').properties[setting];
  expect(managed).toEqual(managedSchema(read(file), memberOf(read(file), keys)));
  expect(description).toMatch(/\w/);
});

test('a schema of managed settings has types and members only', () => {
  const root = { $defs: { word: { enum: ['a', 'b'] } } };
  const part = {
    type: 'object',
    additionalProperties: false,
    properties: {
      word: { $ref: '#/$defs/word' },
      words: { type: 'array', maxItems: 3, items: { anyOf: [{ $ref: '#/$defs/word' }, { type: 'object' }] } },
      isSet: { const: true },
      version: { const: 1 },
      table: { type: 'object', additionalProperties: { type: 'string', pattern: 'x' } },
    },
  } as const;
  expect(managedSchema(root as object, part)).toEqual({
    type: 'object',
    properties: {
      word: { type: 'string' },
      words: { type: 'array', items: { type: 'string' } },
      isSet: { type: 'boolean' },
      version: { type: 'integer' },
      table: { type: 'object', additionalProperties: { type: 'string' } },
    },
  });
});

test('a place that a schema lacks is named', () => {
  expect(() => memberOf({ $defs: {} }, ['$defs', 'rule'])).toThrow('The schema has no $defs.rule.');
});
