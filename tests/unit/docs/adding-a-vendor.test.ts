import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'tests/unit/vendors';
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  .join('\n');

const [, table = ''] = readFileSync('docs/adding-a-vendor.md', 'utf8').split('| the test ');
/** Titles of the tests in the table; a placeholder of the document, such as `_host_`, is `%s` in a title. */
const titles = table
  .split('\n')
  .slice(2)
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|')[1]?.trim() ?? '')
  .map((name) => name.split(' › ').at(-1)?.replaceAll(/_\w+_/g, '%s').replaceAll("'", '’') ?? '');

test('the document lists tests of vendors', () => expect(titles.length).toBeGreaterThan(5));

test.each(titles)('there is a test “%s”', (title) => {
  expect(sources).toContain(`('${title}'`);
});
