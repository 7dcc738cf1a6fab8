import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleModules } from '../build/package/build.ts';
import { benchFolder, runChild } from './child.ts';
import type { LargeHar } from './large-har.ts';

/** The cost of auditing a generated HAR file, and of `JSON.parse` for the same entries, one at a time. */
export interface HarCost {
  readonly name: string;
  readonly file: LargeHar;
  readonly parse: ProcessCost;
  /** The bundled command line on one processor; null if the system cannot restrict a process to one. */
  readonly oneProcessor: ProcessCost | null;
  readonly allProcessors: ProcessCost;
}

/** The cost of a process, including its start. */
export interface ProcessCost {
  /** Milliseconds of processor time, of all threads. */
  readonly processor: number;
  /** Milliseconds by the clock. */
  readonly wall: number;
  /** Its highest memory usage, in bytes. */
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
 * Generates each file, and reads it in separate processes, one after another.
 * @param root the project's folder
 */
export async function measureHar(root: string): Promise<HarCost[]> {
  await bundleModules(root, join(root, bundle), ['cli']);
  const folder = mkdtempSync(join(tmpdir(), 'outflow-bench-'));
  const file = join(folder, 'large.har');
  try {
    return inputs.map(({ name, bytes, hasBodies }) => {
      const made = runChild('har-child', 'write', file, String(bytes), String(hasBodies)) as LargeHar;
      const audit = [join(root, bundle, 'cli.js'), 'audit', file, '--quiet', '--out', join(folder, 'report.json')];
      const parse = costOf([process.execPath, `${benchFolder}har-child.js`, 'parse', file]);
      if (parse === null) throw new Error('the entries could not be parsed');
      const allProcessors = costOf([process.execPath, ...audit]);
      if (allProcessors === null) throw new Error('the file could not be audited');
      const oneProcessor = costOf(['taskset', '-c', '0', process.execPath, ...audit]);
      return { name, file: made, parse, oneProcessor, allProcessors };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * A module that prints the cost of a process as JSON when the process ends. In its threads, it prints nothing. `maxRSS`
 * includes memory that the process shared with its parent before it started, so the highest usage is read from Linux's
 * own file instead (proc(5), `VmHWM`).
 */
const costPrinter = `data:text/javascript,${encodeURIComponent(
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
function costOf([command = '', ...args]: readonly string[]): ProcessCost | null {
  const { status, stderr } = spawnSync(command, args, {
    env: { ...process.env, NODE_OPTIONS: `--import ${costPrinter}` },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return status === 0 ? JSON.parse(stderr.trim().split('\n').at(-1) ?? '') : null;
}
