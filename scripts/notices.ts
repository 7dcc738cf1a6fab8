import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceOf } from './supply/licences.ts';
import { type BundledPackage, bundledPackages, readPackageLock } from './supply/package-lock.ts';

// Writes the licences of what the extension bundles; with --check, fails if the file is not up to date.

const target = 'public/third-party-notices.txt';

function noticeOf({ name, path, version, license }: BundledPackage): string {
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(path, file), 'utf8').trim() : 'No licence text in the package.';
  return `${name} ${version} (${licenceOf(name, license) ?? 'see below'})\nhttps://www.npmjs.com/package/${name}\n\n${text}\n`;
}

const [, ...packages] = bundledPackages(readPackageLock());
const notices = packages.map(noticeOf).join(`\n${'-'.repeat(80)}\n\n`);

if (!process.argv.includes('--check')) {
  writeFileSync(target, notices);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== notices) {
  console.error(`${target} is out of date: run npm run notices.`);
  process.exit(1);
}
