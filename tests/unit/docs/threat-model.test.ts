import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const model = readFileSync('docs/threat-model.md', 'utf8');
const named = [...model.matchAll(/`(tests\/\S+\.test\.ts) › ([^`]+)`/g)].map(([, file = '', title = '']) => ({
  file,
  title,
}));

test('the threat model names tests', () => expect(named.length).toBeGreaterThan(20));

test.each(named)('$file has a test “$title”', ({ file, title }) => {
  expect(existsSync(file)).toBe(true);
  const source = readFileSync(file, 'utf8');
  expect([`'${title}`, `"${title}`].some((opening) => source.includes(opening))).toBe(true);
});

test('each row of a table of threats names a test', () => {
  const rows = model
    .split('\n')
    .filter((line) => /^\| (?!threat |---|asset )/.test(line) && line.split('|').length === 5);
  expect(rows.filter((row) => !row.includes('.test.ts › '))).toEqual([]);
});
