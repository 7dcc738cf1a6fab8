import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { memberOf, schemaFolder, schemaLists } from '../../../scripts/schema-lists.ts';

const places = schemaLists.flatMap(({ keyword, content, places }) =>
  places.map(([file = '', ...keys]) => ({ name: `${file} ${keys.join('.')}`, file, keys, keyword, content })),
);

test.each(places)('$name is up to date: npm run schemas', ({ file, keys, keyword, content }) => {
  const schema = JSON.parse(readFileSync(`${schemaFolder}/${file}`, 'utf8')) as object;
  expect(memberOf(schema, keys)[keyword]).toEqual(content);
});

test('a place that a schema lacks is named', () => {
  expect(() => memberOf({ $defs: {} }, ['$defs', 'rule'])).toThrow('The schema has no $defs.rule.');
});
