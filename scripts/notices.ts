import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { noticesOf } from './supply/notices.ts';
import { bundledPackages, readPackageLock } from './supply/package-lock.ts';

// Writes the licences of bundled packages. With --check, fails if the file is not up to date.

const target = 'public/third-party-notices.txt';

const [, ...packages] = bundledPackages(readPackageLock());
const notices = noticesOf(packages);

if (!process.argv.includes('--check')) {
  writeFileSync(target, notices);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== notices) {
  console.error(`${target} is out of date: run npm run notices.`);
  process.exit(1);
}
