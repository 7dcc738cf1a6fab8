import { readdirSync } from 'node:fs';

const folders = [
  ...['src', 'entrypoints', 'scripts', 'build', 'bench', 'accuracy', 'demo', 'tests', 'docs', 'bin'],
  'public/_locales/en',
];

/**
 * Files that are not checked: recordings, with their labels and expected results; imitations of vendors' scripts; and this
 * check with its test, which contain the phrases.
 */
const excluded =
  /^(?:tests\/(?:sdks|sites)\/(?:recorded|labels|expected|tags)\/|scripts\/plain-words\/|tests\/unit\/scripts\/plain-words\.test\.ts$)/;

/** The files whose texts are checked, relative to the project's folder. */
export function checkedFiles(): readonly string[] {
  const atTop = readdirSync('.').filter((name) => /\.(?:md|mjs|ts)$/.test(name));
  const below = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  return [...atTop, ...below].filter(
    (name) =>
      /\.(?:tsx?|mjs|md)$|\/messages\.json$/.test(name) && !excluded.test(name) && !name.includes('node_modules'),
  );
}
