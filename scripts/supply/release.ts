import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { archive } from './archive.ts';
import { readPackageLock } from './package-lock.ts';
import { createSbom } from './sbom.ts';

/** Where the build puts the extension for each browser, below the project's folder. */
const built = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/**
 * The files of a release, by name: an archive a browser, the archive of the sources (which Mozilla's reviewers build), the
 * bill of materials, and the SHA-256 digests of these. The same sources give the same bytes.
 *
 * @param root the project's folder, a git repository in which the extension has been built for both browsers
 */
export function releaseFiles(root: string): ReadonlyMap<string, Uint8Array> {
  const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const name = `${project.name}-${project.version}`;
  const files = new Map(
    Object.entries(built).map(([browser, folder]) => [
      `${name}-${browser}.zip`,
      archive(join(root, folder), filesIn(join(root, folder))),
    ]),
  );
  files.set(`${name}-sources.zip`, archive(root, trackedFiles(root)));
  files.set(`${name}-sbom.cdx.json`, asJson(createSbom(project, readPackageLock(root))));
  const sums = [...files].map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
  return files.set('SHA256SUMS', new TextEncoder().encode(sums.join('')));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));
}

function trackedFiles(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64e6 });
  return listed.split('\0').filter((name) => name !== '');
}

const asJson = (value: object): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
