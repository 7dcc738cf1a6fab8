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

/** Milliseconds of processor time: of browsers, and of all other processes. */
export interface TimeOfDescendants {
  readonly browsers: number;
  readonly others: number;
}

/** Seconds of processor time of all descendants. */
export function secondsOf({ browsers, others }: TimeOfDescendants): number {
  return (browsers + others) / 1_000;
}

/**
 * Counts the processor time of all descendants of a process from now on, also of those that end without being waited
 * for, such as a browser's. Time that a process uses between its last sample and its end is missing.
 *
 * @returns a function that ends the count
 * @throws Error if the system has no `/proc`
 */
export function countTimeOfDescendants(parent: number): () => TimeOfDescendants {
  const before = ownTimes(parent);
  const newest = new Map(before);
  const sample = () => {
    for (const [process, times] of ownTimes(parent)) newest.set(process, times);
  };
  const sampling = setInterval(sample, interval);
  return () => {
    clearInterval(sampling);
    sample();
    const sum = { browsers: 0, others: 0 };
    for (const [process, { own, name }] of newest)
      sum[isBrowser(name) ? 'browsers' : 'others'] += (own - (before.get(process)?.own ?? 0)) * tick;
    return sum;
  };
}

const isBrowser = (name: string) => /chrom|headless|firefox/i.test(name);

/** Processes by their ids and the times of their starts: ids are used again. */
function ownTimes(parent: number): Map<string, ProcessTimes> {
  return new Map([...processesBelow(parent)].map(([id, times]) => [`${id} ${times.start}`, times]));
}

/** A process's times, in ticks. */
interface ProcessTimes {
  /** The name of its program, at most 15 characters. */
  readonly name: string;
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
    const nameEnds = stat.lastIndexOf(')');
    const fields = stat
      .slice(nameEnds + 2)
      .split(' ')
      .map(Number);
    const at = (field: number) => fields[field - 3] ?? 0;
    const name = stat.slice(stat.indexOf('(') + 1, nameEnds);
    return { name, parent: at(4), own: at(14) + at(15), waited: at(16) + at(17), start: at(22) };
  } catch {
    return null;
  }
}
