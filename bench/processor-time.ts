import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a clock tick, in which Linux counts processor time (proc(5), `CLK_TCK`). */
const tick = 10;

/**
 * Milliseconds of processor time that all descendants of a process have used, including ended processes that they
 * waited for.
 *
 * @throws Error if the system has no `/proc`
 */
export function timeOfDescendants(parent: number): number {
  let ticks = 0;
  for (const { own, waited } of processesBelow(parent).values()) ticks += own + waited;
  return ticks * tick;
}

/** Milliseconds between two samples. */
const interval = 250;

/**
 * Counts the processor time of all descendants of a process from now on, also of those that end without being waited
 * for, such as a browser's. Time that a process uses between its last sample and its end is missing.
 *
 * @returns a function that ends the count and returns milliseconds
 * @throws Error if the system has no `/proc`
 */
export function countTimeOfDescendants(parent: number): () => number {
  const before = ownTimes(parent);
  const newest = new Map(before);
  const sample = () => {
    for (const [process, ticks] of ownTimes(parent)) newest.set(process, ticks);
  };
  const sampling = setInterval(sample, interval);
  return () => {
    clearInterval(sampling);
    sample();
    let ticks = 0;
    for (const [process, own] of newest) ticks += own - (before.get(process) ?? 0);
    return ticks * tick;
  };
}

/** Each process's own time, by its id and the time of its start: ids are used again. */
function ownTimes(parent: number): Map<string, number> {
  return new Map([...processesBelow(parent)].map(([id, { own, start }]) => [`${id} ${start}`, own]));
}

/** A process's times, in ticks. */
interface ProcessTimes {
  readonly parent: number;
  readonly own: number;
  /** Time of its children that have ended, and that it waited for. */
  readonly waited: number;
  /** Since the start of the system. */
  readonly start: number;
}

/** All descendants of a process, by id. */
function processesBelow(parent: number): Map<number, ProcessTimes> {
  const processes = new Map<number, ProcessTimes>();
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
  return new Map([...processes].filter(([id]) => isBelow(id)));
}

/** A process's times, from fields 4, 14 to 17 and 22 of its `stat` (proc(5)); null if it has ended. */
function statOf(id: string): ProcessTimes | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // Field 2, the name, is in parentheses and may contain any character.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const at = (field: number) => fields[field - 3] ?? 0;
    return { parent: at(4), own: at(14) + at(15), waited: at(16) + at(17), start: at(22) };
  } catch {
    return null;
  }
}
