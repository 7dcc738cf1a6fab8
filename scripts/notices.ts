import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Writes the licences of what the extension bundles; with --check, fails where the file is not up to date.

const target = 'public/third-party-notices.txt';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** A package and everything it depends on, each once. */
function bundled(names: readonly string[], found = new Map<string, Manifest>()): Map<string, Manifest> {
  for (const name of names) {
    if (found.has(name)) continue;
    const manifest = readManifest(join('node_modules', name));
    found.set(name, manifest);
    bundled(Object.keys(manifest.dependencies ?? {}), found);
  }
  return found;
}

function noticeOf({ name, version, license }: Manifest): string {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'No licence text in the package.';
  return `${name} ${version} (${license ?? 'see below'})\nhttps://www.npmjs.com/package/${name}\n\n${text}\n`;
}

const packages = [...bundled(Object.keys(readManifest('.').dependencies ?? {})).values()];
const notices = packages
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .map(noticeOf)
  .join(`\n${'-'.repeat(80)}\n\n`);

if (!process.argv.includes('--check')) {
  writeFileSync(target, notices);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== notices) {
  console.error(`${target} is out of date: run npm run notices.`);
  process.exit(1);
}
