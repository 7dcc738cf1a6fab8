import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { commonOptions, keyOf, levels } from '../../../src/cli/options.ts';
import { formatNames } from '../../../src/report/formats/names.ts';

const schema = JSON.parse(readFileSync('public/schemas/config.v1.json', 'utf8'));
const isValid = new Ajv2020({ allErrors: true }).compile(schema);

test('the schema of configurations has exactly the options that can be set', () => {
  const keys = commonOptions.filter(({ configuration }) => configuration).map(({ name }) => keyOf(name));
  expect(Object.keys(schema.properties)).toEqual(['$schema', ...keys]);
  expect(schema.properties.failOn.enum).toEqual([...levels]);
  for (const name of formatNames) expect(isValid({ format: [name, `${name}=out/file`] })).toBe(true);
});

test.each([
  [{ policy: 'p.json', canaries: [{ label: 'a', category: 'email', value: { env: 'WHO' } }], failOn: 'high' }, true],
  [{ canaries: 'c.json', raw: true, quiet: false, app: 'https://app.example.com' }, true],
  [{ sourceMaps: 'dist/*.map' }, true],
  [{ sourceMaps: ['a/*.map', 'b/*.map'] }, true],
  [{ sourceMaps: [''] }, false],
  [{ policy: ['p.json'] }, false],
  [{ polcy: 'p.json' }, false],
  [{ format: 'pdf' }, false],
  [{ raw: 'yes' }, false],
  [{ canaries: [{ label: 'a', category: 'email', value: 7 }] }, false],
])('%j is valid: %s', (configuration, expected) => {
  expect(isValid(configuration)).toBe(expected);
});
