import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../../scripts/plain-words/check.ts';
import { checkedFiles } from '../../../scripts/plain-words/files.ts';
import { phrases } from '../../../scripts/plain-words/phrases.ts';

/** A text in each place where readers see it. */
const places: ReadonlyArray<readonly [place: string, file: string, content: (text: string) => string]> = [
  ['a docstring', 'src/a.ts', (text) => `/**\n * ${text}\n */\nexport const a = 1;`],
  ['a comment', 'src/a.tsx', (text) => `const a = 1; // ${text}`],
  ['the title of a test', 'tests/a.test.ts', (text) => `test('${text}', () => {});`],
  ['the title of a group', 'tests/a.test.ts', (text) => `describe("x", () => {});\ndescribe(\`${text}\`, () => {});`],
  ['the title of cases', 'tests/a.test.ts', (text) => `test.each([[1], [2]])('${text}', () => {});`],
  ['a message', 'public/_locales/en/messages.json', (text) => JSON.stringify({ a: { message: text } }, null, 2)],
  ['a document', 'docs/a.md', (text) => `# Title\n\n${text}\n`],
];

describe.each(places)('in %s', (_, file, content) => {
  test.each(phrases.map(({ bad, fine }) => [bad, fine]))('"%s" is found, "%s" is not', (bad, fine) => {
    expect(problemsIn(file, content(bad))).toHaveLength(1);
    expect(problemsIn(file, content(fine))).toEqual([]);
  });
});

test('code, and code in documents, may use the words', () => {
  expect(problemsIn('src/a.ts', "const outbox = 'nobody told';")).toEqual([]);
  expect(problemsIn('docs/a.md', '`nobody`\n\n```\nnobody\n```\n\n[text](nobody.md)')).toEqual([]);
});

test('a problem names its line', () => {
  const [problem] = problemsIn('src/a.ts', 'const a = 1;\n\n/**\n * Fine.\n * Nobody knows.\n */\n');
  expect(problem).toMatchObject({ line: 5, words: 'Nobody' });
});

test('the project has none of the phrases', () => {
  const files = checkedFiles();
  expect(files.length).toBeGreaterThan(900);
  const problems = files.flatMap((file) => problemsIn(file, readFileSync(file, 'utf8')));
  expect(problems.map(({ file, line, words }) => `${file}:${line}: ${words}`)).toEqual([]);
});
