import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleModules } from '../build/package/build.ts';
import { benchFolder, runAlone } from './alone.ts';
import type { LargeHar } from './large-har.ts';

/** What it takes to audit a generated HAR file, beside `JSON.parse` of the same entries, one at a time. */
export interface HarCost {
  readonly name: string;
  readonly file: LargeHar;
  readonly parse: Taken;
  /** The bundled command line on one processor, and on all; null if the system cannot hold a process on one. */
  readonly alone: Taken | null;
  readonly all: Taken;
}

/** What a process has taken, its start included. */
export interface Taken {
  /** Milliseconds of processor time, of all threads. */
  readonly processor: number;
  /** Milliseconds by the clock. */
  readonly wall: number;
  /** The most memory that it had at a time, in bytes. */
  readonly memory: number;
}

const inputs = [
  { name: '100 MB, responses with bodies', bytes: 100e6, hasBodies: true },
  { name: '100 MB, responses without bodies', bytes: 100e6, hasBodies: false },
  { name: '1 GB, responses with bodies', bytes: 1e9, hasBodies: true },
] as const;

/** Folder of the bundled command line. */
const bundle = 'out/bench/package';

/**
 * Generates each file, and reads it in processes of their own.
 * @param root the project's folder
 */
export async function measureHar(root: string): Promise<HarCost[]> {
  await bundleModules(root, join(root, bundle), ['cli']);
  const folder = mkdtempSync(join(tmpdir(), 'outflow-bench-'));
  const file = join(folder, 'large.har');
  try {
    return inputs.map(({ name, bytes, hasBodies }) => {
      const made = runAlone('har-alone', 'write', file, String(bytes), String(hasBodies)) as LargeHar;
      const audit = [join(root, bundle, 'cli.js'), 'audit', file, '--quiet', '--out', join(folder, 'report.json')];
      const parse = taken([process.execPath, `${benchFolder}har-alone.js`, 'parse', file]);
      if (parse === null) throw new Error('the entries could not be parsed');
      const all = taken([process.execPath, ...audit]);
      if (all === null) throw new Error('the file could not be audited');
      const alone = taken(['taskset', '-c', '0', process.execPath, ...audit]);
      return { name, file: made, parse, alone, all };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Prints, when a process ends, what it has taken. Threads of the process are not asked. `maxRSS` counts what the process
 * shared with its parent before it started, so the most memory is read from Linux's own file (proc(5), `VmHWM`).
 */
const telling = `data:text/javascript,${encodeURIComponent(
  `import { readFileSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const processor = (userCPUTime + systemCPUTime) / 1_000;
    const kilobytes = /^VmHWM:\\s*(\\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1];
    console.error('\\n' + JSON.stringify({ processor, wall: performance.now(), memory: kilobytes * 1_024 }));
  });`,
)}`;

/** Runs a command that starts Node.js. Null if it could not be started, or failed. */
function taken([command = '', ...args]: readonly string[]): Taken | null {
  const { status, stderr } = spawnSync(command, args, {
    env: { ...process.env, NODE_OPTIONS: `--import ${telling}` },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return status === 0 ? JSON.parse(stderr.trim().split('\n').at(-1) ?? '') : null;
}
