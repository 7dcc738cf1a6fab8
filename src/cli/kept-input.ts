import { realpathSync } from 'node:fs';
import type { Settings } from './settings.ts';
import { UsageProblem } from './usage-problem.ts';

/**
 * Ensures that no output replaces an input file, whatever links lead to it.
 * @throws UsageProblem if one would
 */
export function keepInput(files: readonly string[], { out, outputs }: Pick<Settings, 'out' | 'outputs'>): void {
  const inputs = new Set(files.map(realPath));
  for (const file of [out, ...outputs.map((output) => output.file)]) {
    if (file !== null && inputs.has(realPath(file)))
      throw new UsageProblem(`${file} is an input file, and would be replaced by the result: name another file`);
  }
}

/** A path without links; as it is if it leads to nothing. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
