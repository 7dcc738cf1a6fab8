import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sdk } from './drift.ts';

/** npm cannot be started, or answered with an error. The message is one line for the user. */
export class RegistryProblem extends Error {}

/** An SDK whose latest version differs from the one that its definition was checked against. */
export interface NewerSdk extends Sdk {
  readonly latest: string;
}

/** SDKs whose latest version is another one. Throws `RegistryProblem`. */
export function newerOf(sdks: readonly Sdk[]): NewerSdk[] {
  const folder = createProject(Object.fromEntries(sdks.map(({ name, version }) => [name, version])));
  const outdated = answerOf(npm(['outdated', '--json'], folder));
  rmSync(folder, { recursive: true, force: true });
  return sdks.flatMap((sdk) => {
    const latest = outdated[sdk.name]?.latest;
    return latest === undefined || latest === sdk.version ? [] : [{ ...sdk, latest }];
  });
}

/**
 * Installs a package with its dependencies into a temporary folder, without running install scripts. Returns its
 * `node_modules`. Throws `RegistryProblem`.
 */
export function installInTemporaryFolder({ name, version }: Pick<Sdk, 'name' | 'version'>): string {
  const folder = createProject({ [name]: version });
  const quietly = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--json'];
  answerOf(npm(['install', ...quietly], folder));
  return join(folder, 'node_modules');
}

function createProject(dependencies: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'outflow-latest-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'latest', version: '1.0.0', dependencies }));
  return folder;
}

type Answer = Readonly<Record<string, { readonly latest?: string } | undefined>>;

function answerOf(text: string): Answer {
  const answer = JSON.parse(text === '' ? '{}' : text) as Answer & {
    readonly error?: { readonly code?: string; readonly summary?: string };
  };
  if (answer.error) {
    const { code, summary } = answer.error;
    throw new RegistryProblem(`npm did not answer (${code ?? 'error'}): ${firstLine(summary)}`);
  }
  return answer;
}

const firstLine = (text = 'no reason given'): string => text.split('\n', 1)[0] ?? text;

function npm(args: readonly string[], cwd: string): string {
  const { stdout, error } = spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (error) throw new RegistryProblem(`npm cannot be started: ${error.message}`);
  return stdout.trim();
}
