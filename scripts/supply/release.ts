import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { archive } from './archive.ts';
import { readPackageLock } from './package-lock.ts';
import { createSbom } from './sbom.ts';

/** The Chrome Web Store assigns a key to a new extension, and rejects a manifest that contains one. */
function withoutKey(manifest: Uint8Array): Uint8Array {
  const { key: _, ...rest } = JSON.parse(new TextDecoder().decode(manifest));
  return new TextEncoder().encode(JSON.stringify(rest));
}

/**
 * The files of a release, by name: one archive per browser, another one for the Chrome Web Store, whose manifest has no
 * key, the archive of the sources (for Mozilla's reviewers), the bill of materials, and the SHA-256 digests of these.
 * The same sources always result in the same bytes.
 * @param root the project's folder: a git repository in which the extension has been built for both browsers
 */
export function releaseFiles(root: string): ReadonlyMap<string, Uint8Array> {
  const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const name = `${project.name}-${project.version}`;
  const built = (browser: 'chrome' | 'firefox') => filesIn(join(root, `.output/${browser}-mv3`));
  const chrome = built('chrome');
  const manifest = withoutKey(chrome.get('manifest.json') ?? new Uint8Array());
  const files = new Map([
    [`${name}-chrome.zip`, archive(chrome)],
    [`${name}-chrome-store.zip`, archive(new Map([...chrome, ['manifest.json', manifest]]))],
    [`${name}-firefox.zip`, archive(built('firefox'))],
    [`${name}-sources.zip`, archive(readFiles(root, trackedFiles(root)))],
  ]);
  files.set(`${name}-sbom.cdx.json`, asJson(createSbom(project, readPackageLock(root))));
  const sums = [...files].map(([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
  return files.set('SHA256SUMS', new TextEncoder().encode(sums.join('')));
}

function filesIn(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return readFiles(
    folder,
    names.filter((name) => statSync(join(folder, name)).isFile()),
  );
}

function readFiles(folder: string, names: readonly string[]): Map<string, Uint8Array> {
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]));
}

function trackedFiles(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64e6 });
  return listed.split('\0').filter((name) => name !== '');
}

const asJson = (value: object): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
