import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a clock tick, in which Linux counts processor time (proc(5), `CLK_TCK`). */
const tick = 10;

/**
 * Milliseconds of processor time that the processes below one have taken, those that they waited for included.
 *
 * @throws Error if the system has no `/proc`
 */
export function timeBelow(parent: number): number {
  const processes = new Map<number, { readonly parent: number; readonly ticks: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const known = statOf(name);
    if (known !== null) processes.set(Number(name), known);
  }
  const isBelow = (id: number): boolean => {
    for (let at = processes.get(id); at !== undefined; at = processes.get(at.parent))
      if (at.parent === parent) return true;
    return false;
  };
  let ticks = 0;
  for (const [id, each] of processes) if (isBelow(id)) ticks += each.ticks;
  return ticks * tick;
}

/** A process's parent and time, by fields 4 and 14 to 17 of its `stat`; null if it has ended. */
function statOf(id: string): { readonly parent: number; readonly ticks: number } | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // Its name, in parentheses, may have any character.
    const [, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = rest.slice(9, 13).reduce((sum, each) => sum + Number(each), 0);
    return { parent: Number(parent), ticks };
  } catch {
    return null;
  }
}
