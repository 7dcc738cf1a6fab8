import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepInput } from '../../../src/cli/kept-input.ts';
import { emptyFolder } from './run.ts';

it('refuses an output that is an input file, also through a link, and no other', () => {
  const folder = emptyFolder();
  const [input, link, other] = ['a.har', 'link.har', 'new.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(input, '{}');
  symlinkSync(input, link);
  const output = (file: string | null) => ({ out: null, outputs: [{ format: 'json', file }] });
  expect(() => keepInput([input], output(input))).toThrow(`${input} is an input file`);
  expect(() => keepInput([link], output(input))).toThrow(`${input} is an input file`);
  expect(() => keepInput([input], { out: link, outputs: [] })).toThrow(`${link} is an input file`);
  for (const file of [other, null])
    expect(() => keepInput([input, 'https://app.example.com/'], output(file))).not.toThrow();
});
