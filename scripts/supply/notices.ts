import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceOf } from './licences.ts';
import type { BundledPackage } from './package-lock.ts';

/** The licence texts of packages as one document. */
export function noticesOf(packages: readonly BundledPackage[], root = '.'): string {
  return packages.map((each) => noticeOf(each, root)).join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf({ name, path, version, license }: BundledPackage, root: string): string {
  const file = readdirSync(join(root, path)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(root, path, file), 'utf8').trim() : 'No licence text in the package.';
  return `${name} ${version} (${licenceOf(name, license) ?? 'see below'})\nhttps://www.npmjs.com/package/${name}\n\n${text}\n`;
}
