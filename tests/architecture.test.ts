import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { globalsInFunctions } from './globals-in-functions.ts';

const files = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gms)].map(([, name]) => name ?? '');
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
const importers = (pattern: RegExp) => files.filter((file) => importsOf(file).some((name) => pattern.test(name)));

describe('the dependency rules', () => {
  test('there are files to check', () => expect(files.length).toBeGreaterThan(50));
  test.each([
    ['idb', /^idb$/, /^src\/(?:ledger|settings)\//],
    ['preact', /^preact/, /^(?:src\/ui|entrypoints)\//],
    [
      'the browser',
      /^wxt\/browser$/,
      /^(?:src\/(?:observe\/(?:web-request\/listener\.ts|tap\/)|ledger|settings|worker|ui)|entrypoints)/,
    ],
    ['entrypoints', /entrypoints\//, /^$/],
    [
      'the ledger, or what comes after it',
      /\/(?:ledger|exposure|report|ui|worker)\//,
      /^(?:src\/(?:ledger|exposure|policy|wording|report|ui|worker|library|cli|playwright)|entrypoints)\//,
    ],
  ])('%s is imported only where it is allowed', (_, pattern, allowed) => {
    expect(importers(pattern).filter((file) => !allowed.test(file))).toEqual([]);
  });
  test('nothing is kept in storage.local, which scripts in pages can read', () => {
    const users = files.filter((file) =>
      /\bstorage\s*\??\.\s*local\b/.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(users).toEqual(['src/settings/store.ts']); // The exception moves the values of earlier versions.
  });
  test('code that runs in pages uses no storage', () => {
    const inPages = files.filter((file) =>
      /^(?:src\/observe\/tap\/|entrypoints\/(?:relay|tap|call-stacks)\.ts)/.test(file),
    );
    expect(inPages.length).toBeGreaterThan(20);
    expect(inPages.filter((file) => /\bstorage\b/.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([]);
  });
  test('no text is inserted as markup or run as code', () => {
    const risky =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|srcdoc)\b|\bdocument\.write|\bnew Function\b|(?<!inspectedWindow\.)\beval\(/;
    expect(files.filter((file) => risky.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([]);
  });
  test('no code listens for messages of other extensions and of websites', () => {
    const external = /\bon(?:Message|Connect|UserScriptMessage|UserScriptConnect)External\b|\bonUserScript/;
    expect(files.filter((file) => external.test(readFileSync(file, 'utf8')))).toEqual([]);
    const listeners = files.filter((file) =>
      /\bruntime\.on(?:Message|Connect)\.addListener/.test(readFileSync(file, 'utf8')),
    );
    // The first accepts only messages of its own background; the second checks each sender.
    expect(listeners.sort()).toEqual(['src/observe/tap/relay/frame.ts', 'src/worker/connections.ts']);
  });
  test('entry files only connect parts', () => {
    const long = files.filter(
      (file) => file.startsWith('entrypoints/') && readFileSync(file, 'utf8').split('\n').length > 26,
    );
    expect(long).toEqual([]);
  });
  test('no file has a collective name such as utils', () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|manager)(?:\.|\/)/.test(file))).toEqual([]);
  });
  test('end-to-end tests take their browser from the Vitest project that runs them, of which there is one for each browser', () => {
    const tests = readdirSync('tests/e2e').filter((name) => name.endsWith('.test.ts'));
    expect(tests.filter((name) => !importsOf(`tests/e2e/${name}`).includes('./kind.ts'))).toEqual([]);
  });
  describe('what runs in the page', () => {
    const inPage = files.filter((file) => file.startsWith('src/observe/tap/page/') && !file.endsWith('.d.ts'));
    test('imports only itself and the protocol', () => {
      const allowed = /^(?:\.\/|\.\.\/protocol\.ts$|virtual:)/;
      const others = inPage.flatMap((file) =>
        importsOf(file)
          .filter((name) => !allowed.test(name))
          .map((name) => `${file}: ${name}`),
      );
      expect(inPage.length).toBeGreaterThan(15);
      expect(others).toEqual([]);
    });
    test('uses no built-in by its global name in a function, since a page may have replaced it', () => {
      const found = inPage
        .flatMap((file) => globalsInFunctions(file, readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`))
        .sort();
      // These uses run before any script of the page.
      const early = [
        'in-page.ts: Math',
        'in-page.ts: Object',
        'stand-in.ts: Function',
        'stand-in.ts: Proxy',
        'worker.ts: Map',
      ];
      expect(found).toEqual(early.map((use) => `src/observe/tap/page/${use}`));
      const example =
        'const kept = Map; export function made({ a, ...b }, [c], d = Blob) { return [new kept(), new Set(a, b, c, d)]; }';
      expect(globalsInFunctions('example.ts', example)).toEqual(['Blob', 'Set']);
    });
    test('iterates over nothing, since a page may have replaced how arrays are iterated', () => {
      const iteration = /\bfor\s*\((?:const|let)\s[^)]*\sof\s|\[\s*\.\.\.|[\w)]\(\s*\.\.\.\w+\s*\)(?!\s*(?:=>|:|\{))/;
      const found = inPage.filter((file) => iteration.test(withoutComments(readFileSync(file, 'utf8'))));
      expect(found).toEqual([]);
    });
  });
  test('each file is imported by a test, or listed as one that is not', () => {
    // Components are tested in a browser; detectors, codecs and definitions are tested with their own samples.
    const elsewhere = /\.tsx$|\.d\.ts$|^src\/(?:classify\/detectors|decode\/codecs|vendors\/catalogue)\//;
    const imported = new Set(
      readdirSync('tests', { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('node_modules'))
        .flatMap((name) => {
          const file = `tests/${name.replaceAll('\\', '/')}`;
          return importsOf(file).map((each) => posix.join(posix.dirname(file), each));
        }),
    );
    const without = files.filter((file) => file.startsWith('src/') && !elsewhere.test(file) && !imported.has(file));
    // A file that gets a test leaves the list; a new file needs one.
    expect(without.sort()).toEqual(readFileSync('tests/without-unit-test.txt', 'utf8').trim().split('\n'));
  });
});
