import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { bundledDirectly } from '../../../scripts/supply/package-lock.ts';
import { categoryIds } from '../../../src/classify/taxonomy.ts';
import { commands } from '../../../src/cli/commands.ts';
import { commonOptions, type Option } from '../../../src/cli/options.ts';
import { ruleIds } from '../../../src/policy/finding.ts';
import { parsePolicy } from '../../../src/policy/policy.ts';
import { formatNames } from '../../../src/report/formats/names.ts';
import { applyManaged } from '../../../src/settings/managed.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'demo/README.md'],
  ...['cases', 'sdks', 'sites'].map((folder) => `tests/${folder}/README.md`),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md')),
];

/** A document without its blocks of code, in which nothing is a link or a heading. */
const withoutBlocks = (text: string) => text.replace(/^ *```[^\n]*\n[\s\S]*?^ *```$/gm, '');

/** Code that contains a reason without setting it: comparisons, refusals of the command line, and lists in schemas. */
const otherUses = /[!=]== '[^']*'|\brefusal\('[^']*'|\bpicklist\(\[[^\]]*\]\)/g;

const sources = () =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((file) => [file, read(file).replaceAll(otherUses, '')] as const);

/** Whether code sets a reason why a body could not be read. */
const setsReason = (code: string, reason: string) =>
  new RegExp(`(?:\\breason(?: =|:)|\\bunreadable(?: =|:)|\\bmiss\\(|\\breturn\\b)[^\\n;]*'${reason}'`).test(code);

/** Targets of a document's links and pictures, except on the web. */
const linksIn = (file: string) =>
  [
    ...withoutBlocks(read(file))
      .replaceAll(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^()\s]+)\)/g),
  ]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/i.test(target));

/** Anchors of a document's headings, as created by GitHub. */
function anchorsIn(file: string): Set<string> {
  const headings = [...withoutBlocks(read(file)).matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, heading]) => heading ?? '');
  const anchors = new Set<string>();
  for (const heading of headings) {
    const slug = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let number = 1; anchors.has(anchor); number += 1) anchor = `${slug}-${number}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** Why a link is broken; null if it is not. */
function problemOf(from: string, target: string): string | null {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : join(dirname(from), decodeURIComponent(path));
  if (!existsSync(file)) return `${target}: there is no ${file}`;
  if (anchor !== undefined && !anchorsIn(file).has(anchor)) return `${target}: ${file} has no such heading`;
  return null;
}

test.each(documents)('%s has no merge conflict markers', (file) => {
  expect(
    read(file)
      .split('\n')
      .filter((line) => /^(?:<{7}|={7}|>{7})(?: |$)/.test(line)),
  ).toEqual([]);
});

describe('links', () => {
  test('there are documents with links', () => {
    expect(documents.length).toBeGreaterThan(25);
    expect(linksIn('README.md').length).toBeGreaterThan(20);
  });
  test.each(documents)('in %s are not broken', (file) => {
    expect(linksIn(file).flatMap((target) => problemOf(file, target) ?? [])).toEqual([]);
  });
  test.each([
    ['docs/none.md', 'docs/none.md: there is no docs/none.md'],
    ['#two-commands-of-three', '#two-commands-of-three: README.md has no such heading'],
    ['docs/glossary.md#categories', null],
  ])('to %s from the README have the problem: %s', (target, problem) => {
    expect(problemOf('README.md', target)).toBe(problem);
  });
});

describe('paths', () => {
  const pathsIn = (file: string) =>
    [
      ...read(file).matchAll(
        /`((?:src|tests|entrypoints|public|scripts|demo|docs|bin|build|bench|accuracy)\/[^`\s]*)`/g,
      ),
    ].map(([, path]) => path ?? '');
  /** The vendor of the guide, which does not exist. */
  const example = /\/heron\.(?:ts|json)$/;
  // The changelog names files as they were.
  test.each(documents.filter((file) => file !== 'CHANGELOG.md'))('that %s names exist', (file) => {
    const missing = pathsIn(file).filter((path) => !/[<*]/.test(path) && !example.test(path) && !existsSync(path));
    expect(missing).toEqual([]);
  });
  test.each(readdirSync('docs/pictures'))('that the picture %s shows exist', (picture) => {
    const shown = [...read(`docs/pictures/${picture}`).matchAll(/[\w/-]+\.ts\b|\bsrc\/[\w/-]+/g)].map(([path]) => path);
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => `/src/${name}`);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((path) => !existsSync(path) && !files.some((file) => file.endsWith(`/${path}`)))).toEqual([]);
  });
  test('are found in the architecture and in the guide to extending', () => {
    expect(pathsIn('docs/architecture.md').length).toBeGreaterThan(50);
    expect(pathsIn('docs/extending.md').length).toBeGreaterThan(30);
  });
});

describe('data of the code that documents repeat', () => {
  const glossary = read('docs/glossary.md');
  const sectionOf = (text: string, heading: string) => text.split(`\n${heading}\n`)[1]?.split(/\n#{1,3} /)[0] ?? '';
  const namedIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

  test('the glossary has each category, in the taxonomy’s order', () => {
    const named = namedIn(sectionOf(glossary, '## Categories'));
    expect(named.filter((name) => !name.includes('/'))).toEqual(categoryIds);
  });
  test('the glossary has each rule', () => {
    expect([...namedIn(sectionOf(glossary, '## Rules'))]).toEqual(expect.arrayContaining([...ruleIds]));
  });
  test('the glossary and the architecture have each reason why a body could not be read', () => {
    const source = read('src/observe/observation.ts');
    const type = source.slice(source.indexOf('export type UnreadableReason'), source.indexOf('export class FormFile'));
    const inCode = [...type.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, reason]) => reason ?? '');
    expect(inCode.length).toBeGreaterThan(8);
    expect(namedIn(sectionOf(glossary, '## Reasons why a body could not be read'))).toEqual(inCode);
    const rows = sectionOf(read('docs/architecture.md'), '### Why a body is called unreadable')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map(namedIn);
    expect(rows.map(([reason]) => reason).sort()).toEqual([...inCode].sort());
    const code = sources();
    for (const [reason = '', ...files] of rows) {
      const setting = code.filter(([, text]) => setsReason(text, reason)).map(([file]) => file);
      expect([reason, files.sort()]).toEqual([reason, setting]);
    }
  });
  test('the examples of the configuration are valid', () => {
    const blocks = [...read('docs/configuration.md').matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) =>
      JSON.parse(text ?? ''),
    );
    expect(blocks).toHaveLength(3);
    expect(parsePolicy(blocks[0])).toHaveProperty('policy');
    const managed = [
      ...Object.values(blocks[1]['3rdparty'].extensions),
      ...Object.values(blocks[2].policies['3rdparty'].Extensions),
    ];
    for (const one of managed)
      expect(applyManaged(defaultSettings, one)).toMatchObject({ locked: ['watch'], problems: [] });
  });
  test.each([
    ['README.md', 'package.json', /"node": ">=([\d.]+)"/, 'Node ≥ $1 '],
    ['README.md', 'wxt.config.ts', /firefox: (\d+) }/, 'Firefox ≥ $1:'],
    ['docs/capture.md', 'src/observe/tap/relay/queue.ts', /mostPerSecond = (\d+)_000;/, '$1,000 messages of the tap'],
    ['docs/capture.md', 'src/observe/tap/relay/queue.ts', /mostBytesWaiting = (\d+) \* 1024 \* 1024;/, '$1 MB of them'],
    ['docs/capture.md', 'src/observe/web-request/in-flight.ts', /mostHeld = (\d+)_000;/, '$1,000 requests or'],
    [
      'docs/capture.md',
      'src/observe/web-request/in-flight.ts',
      /mostBytes = (\d+) \* 1024 \* 1024;/,
      '$1 MB in flight',
    ],
    ['docs/detection.md', 'src/decode/budget.ts', /bytes: (\d+) \* 1024 \* 1024, fields/, 'A budget of $1 MB'],
    ['docs/detection.md', 'src/decode/budget.ts', /fields: (\d+)_000 };/, '$1,000 fields'],
    ['docs/extending.md', 'src/decode/codecs/codec.ts', /firstGuess = (\d+);/, 'Below $1 (`firstGuess`)'],
    ['docs/configuration.md', 'src/vendors/canonical-names.ts', /mostCanonicalNames = (\d+)_000;/, 'up to $1,000'],
  ])('%s repeats the number in %s that %s matches', (document, source, pattern, phrase) => {
    const [, number] = pattern.exec(read(source)) ?? [];
    expect(number).toBeDefined();
    expect(read(document)).toContain(phrase.replace('$1', number ?? ''));
  });
  test('each package that is bundled has a row among the dependencies', () => {
    const rows = [...read('docs/dependencies.md').matchAll(/^\| (\S+) +\|/gm)].map(([, name]) => name);
    expect(rows).toEqual(expect.arrayContaining([...bundledDirectly]));
  });
  test('the command line’s page has each option and each format', () => {
    const page = read('docs/cli.md');
    const rowOf = ({ name, value }: Option) => `| \`--${name}${value === undefined ? '' : ` ${value}`}\` `;
    const options = [...commonOptions, ...commands.flatMap(({ own }) => own)];
    expect(options.filter((option) => !page.includes(rowOf(option))).map(({ name }) => name)).toEqual([]);
    expect(formatNames.filter((name) => !page.includes(`| \`${name}\` `))).toEqual([]);
  });
  test('the command line’s page has each command, and the README only commands that exist', () => {
    const headings = commands.map(({ name }) => `\n## outflow ${name}\n`);
    expect(headings.filter((heading) => !read('docs/cli.md').includes(heading))).toEqual([]);
    const named = [...read('README.md').matchAll(/^npx outflow ([a-z]+(?: [a-z]+(?= ))?)/gm)].map(
      ([, name]) => name ?? '',
    );
    const known = commands.map(({ name }) => name);
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((name) => !known.some((one) => name === one || name.startsWith(`${one} `)))).toEqual([]);
  });
});
