import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesMatching } from '../../../src/cli/glob.ts';

let folder: string;
const files = ['dist/a.js.map', 'dist/assets/b.js.map', 'dist/assets/b.js', 'dist/.x/c.map', 'dist/node_modules/d.map'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'outflow-glob-'));
  for (const name of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['dist/**/*.map', ['dist/a.js.map', 'dist/assets/b.js.map']],
  ['./dist/*.map', ['dist/a.js.map']],
  ['dist/assets/?.js', ['dist/assets/b.js']],
  ['dist/assets/b.js.{map,txt}', ['dist/assets/b.js.map']],
  ['{dist,build}/**', ['dist/a.js.map', 'dist/assets/b.js', 'dist/assets/b.js.map']],
  ['dist/node_modules/*', ['dist/node_modules/d.map']],
  ['dist/.x/*', ['dist/.x/c.map']],
  ['dist', ['dist/a.js.map', 'dist/assets/b.js', 'dist/assets/b.js.map']],
  ['dist/a.js.map', ['dist/a.js.map']],
  ['gone/**/*.map', []],
])('%s matches %j', (pattern, names) => {
  expect(filesMatching(pattern, folder)).toEqual(names.map((name) => join(folder, name)));
});
