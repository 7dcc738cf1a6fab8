import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Features that the extension requires, and the browser versions that introduced them (MDN's compatibility tables). */
const requiredFeatures = [
  { what: '`storage.session`', pattern: /\bstorage\.session\b/, chromium: 102, firefox: 115 },
  { what: '`scripting`: scripts in the page’s world (`MAIN`)', pattern: /world: 'MAIN'/, chromium: 102, firefox: 128 },
  { what: '`scripting`: `matchOriginAsFallback`', pattern: /\bmatchOriginAsFallback\b/, chromium: 119, firefox: 128 },
  { what: 'CSS `light-dark()`', pattern: /\blight-dark\(/, chromium: 123, firefox: 120 },
  { what: '`data_collection_permissions`', pattern: /\bdata_collection_permissions\b/, chromium: null, firefox: 142 },
] as const;

const config = readFileSync('wxt.config.ts', 'utf8');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:tsx?|css)$/.test(name))
  .map((name) => readFileSync(`src/${name}`, 'utf8'));
const [, chrome, firefox] = /oldest = \{ chrome: (\d+), firefox: (\d+) \}/.exec(config) ?? [];

test.each(requiredFeatures)('$what is still used', ({ pattern }) => {
  expect([config, ...sources].some((text) => pattern.test(text))).toBe(true);
});

test('the oldest browsers in the manifests are the first with all features', () => {
  expect(Number(chrome)).toBe(Math.max(...requiredFeatures.map(({ chromium }) => chromium ?? 0)));
  expect(Number(firefox)).toBe(Math.max(...requiredFeatures.map((each) => each.firefox)));
});

test('the documentation lists the same features and versions', () => {
  const rows = readFileSync('docs/store/README.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll("'", '’')));
  for (const { what, chromium, firefox } of requiredFeatures) {
    expect(rows).toContainEqual(['', what, `${chromium ?? '–'}`, `${firefox}`, '']);
  }
});
