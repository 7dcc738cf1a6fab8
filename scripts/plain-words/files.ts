import { readdirSync } from 'node:fs';

const folders = ['src', 'entrypoints', 'scripts', 'demo', 'tests', 'docs', 'bin', 'public/_locales/en'];

/** Excluded: files that were recorded or written by others, and this check's own examples. */
const left =
  /^(?:tests\/(?:sdks|sites)\/(?:recorded|labels|expected|tags)\/|scripts\/plain-words\/|tests\/unit\/scripts\/plain-words\.test\.ts$)/;

/** The files whose texts are checked, relative to the project's folder. */
export function checkedFiles(): readonly string[] {
  const atTop = readdirSync('.').filter((name) => /\.(?:md|mjs|ts)$/.test(name));
  const below = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  return [...atTop, ...below].filter(
    (name) => /\.(?:tsx?|mjs|md)$|\/messages\.json$/.test(name) && !left.test(name) && !name.includes('node_modules'),
  );
}
