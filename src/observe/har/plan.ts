import { type HarEntry, readEntry, type SkipReason } from './entry.ts';
import { objectIn, textIn } from './lenient.ts';
import { createOutliner, type Outline } from './outline.ts';
import { type IsVendor, pagesOf } from './pages.ts';
import { HarProblem } from './problem.ts';
import { withoutServiceWorkerRepeats } from './service-worker.ts';
import { Slicer } from './slicer.ts';
import { hostOf, withoutDecryptedTunnels } from './tunnel.ts';

/** Which entries are used, in which order, and which page sent each. Consists of plain data. */
export interface PlannedEntries {
  /** Name of the program that wrote the file. */
  readonly producer: string;
  /** Number of entries in the bytes before the planned ones, such as those of an earlier list that is not used. */
  readonly before: number;
  /** Position of the first planned entry in the log. */
  readonly first: number;
  /** Lengths in bytes of the parts that the slicer skipped, so that the next slicer can jump over them. */
  readonly lengths: readonly number[];
  /**
   * Rank of each entry: its position among the used entries, ordered by time, from 0; -1 if it is left out. Indexed
   * by the entry's position after `first`.
   */
  readonly ranks: Int32Array;
  /** When each used entry was sent, in milliseconds since the epoch, by rank. */
  readonly times: Float64Array;
  /** Address of the page that sent an entry, by rank; null if it is unknown. */
  readonly pages: ReadonlyArray<string | null>;
}

/** A place between two entries. */
export interface EntryMark {
  /** Number of entries before it. */
  readonly entries: number;
  /** Bytes before it. */
  readonly bytes: number;
  /** Number of parts that the slicer skipped before it. */
  readonly skips: number;
}

/** The result of the first pass over a HAR. */
export interface HarPlan extends PlannedEntries {
  /** Number of entries in the log, including those that are left out. */
  readonly entries: number;
  /** Places at which the list of entries can be divided, in their order. */
  readonly marks: readonly EntryMark[];
  /** Number of entries that were left out, by reason. */
  readonly skipped: ReadonlyMap<SkipReason, number>;
  /** Why entries may be missing; null if the file is complete. */
  readonly cut: string | null;
}

/** Reads the bytes of a HAR in the first pass, and creates its plan. */
export interface Planning {
  push(chunk: Uint8Array): void;
  /**
   * @param stopped why no more bytes could be read; null at the end of the file
   * @throws HarProblem if it is not a valid HAR, or ends within its first entry
   */
  finish(stopped: string | null): HarPlan;
}

/** Least number of bytes between two marks. */
const bytesPerMark = 500_000;

/** `{`, with which a JSON object begins. */
const brace = 0x7b;

/**
 * Starts the first pass over a HAR, which keeps only an outline of each entry.
 * @param apart least number of bytes between two marks
 */
export function startPlanning(isVendor: IsVendor, apart = bytesPerMark): Planning {
  const outlineOf = createOutliner();
  let log = emptyLog();
  let seen = 0;
  let before = 0;
  let hasObject = false;
  const slicer = new Slicer({
    onLog: () => {
      log = emptyLog();
    },
    onEntriesMember: () => {
      log = { ...log, outlines: [], marks: [], skipped: new Map(), hosts: new Set(), entries: null };
    },
    onEntries: () => {
      log.entries = 0;
      before = seen;
    },
    onEntry: (json) => {
      seen += 1;
      const index = log.entries ?? 0;
      log.entries = index + 1;
      const entry = entryIn(json, index);
      if (typeof entry === 'string') log.skipped.set(entry, (log.skipped.get(entry) ?? 0) + 1);
      else if (isOfWeb(entry)) {
        log.outlines.push(outlineOf(entry));
        if (entry.method !== 'CONNECT') log.hosts.add(hostOf(entry.url));
      }
      const bytes = slicer.entryEnd;
      if (bytes - (log.marks.at(-1)?.bytes ?? 0) >= apart)
        log.marks.push({ entries: index + 1, bytes, skips: slicer.lengths.length });
    },
    onMember: (name, json) => {
      log[name] = jsonOf(json);
    },
  });
  return {
    push(chunk) {
      hasObject ||= chunk.includes(brace);
      slicer.push(chunk);
    },
    finish(stopped) {
      const end = slicer.end();
      const cut = stopped ?? { whole: null, cut: 'ends before the HAR does', damaged: 'is not valid JSON' }[end];
      const { entries, skipped, outlines, hosts, creator, pages } = log;
      const lacksObject = end === 'cut' && stopped === null && !hasObject;
      if (lacksObject) throw new HarProblem('ends before the HAR does: it contains no JSON object');
      if (entries === null) throw new HarProblem(cut ?? 'is not a valid HAR: it has no log.entries');
      if (entries === 0 && cut !== null) throw new HarProblem(cut);
      const { times, inOrder } = inOrderOfTime(outlines);
      const kept = withoutDecryptedTunnels(withoutServiceWorkerRepeats(inOrder), hosts);
      const ranks = new Int32Array(entries).fill(-1);
      for (const [rank, { index }] of kept.entries()) ranks[index] = rank;
      return {
        producer: textIn(objectIn(creator).name) ?? '',
        ...{ entries, before, first: 0, ranks, skipped, cut, lengths: slicer.lengths, marks: log.marks },
        times: Float64Array.from(kept, ({ index }) => times[index] ?? 0),
        pages: pagesOf(kept, pages, isVendor),
      };
    },
  };
}

interface Log {
  /** Null if no list of entries was found yet. */
  entries: number | null;
  outlines: Outline[];
  marks: EntryMark[];
  skipped: Map<SkipReason, number>;
  /** Hosts of requests other than tunnels. */
  hosts: Set<string>;
  creator: unknown;
  pages: unknown;
}

function emptyLog(): Log {
  return { entries: null, outlines: [], marks: [], skipped: new Map(), hosts: new Set(), creator: null, pages: null };
}

/** The entry in a slice, or why it is left out. */
export function entryIn(json: Uint8Array, index: number): HarEntry | SkipReason {
  const raw = jsonOf(json);
  return raw === undefined ? 'not-json' : readEntry(raw, index);
}

/** Whether an entry is a request to the web, as opposed to a browser-internal one. */
function isOfWeb({ url }: HarEntry): boolean {
  return /^(?:https?|wss?):/i.test(url);
}

/** Undefined if it is not valid JSON, or too long for a string. */
function jsonOf(json: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(json));
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Outlines ordered by time. An outline without a time gets the time of the outline before it in the file; those at the
 * beginning get the first time that is known.
 */
function inOrderOfTime(outlines: readonly Outline[]) {
  const times: number[] = [];
  let last = outlines.find(({ at }) => at !== null)?.at ?? 0;
  for (const { index, at } of outlines) {
    last = at ?? last;
    times[index] = last;
  }
  const inOrder = [...outlines].sort((a, b) => (times[a.index] ?? 0) - (times[b.index] ?? 0));
  return { times, inOrder };
}
