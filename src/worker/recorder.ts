import { type Audit, auditing, type Knowledge } from '../audit.ts';
import { type Entries, entrySteps } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Route } from '../masking/route.ts';
import { bodySize, type Observation } from '../observe/observation.ts';
import { patiently, type Steps } from '../steps.ts';
import type { AuditAttempts } from './audit-attempts.ts';
import type { Losses } from './losses.ts';

/** The settings and knowledge that are used for one batch. */
export interface Circumstances {
  readonly ledger: Ledger;
  readonly knowledge: Knowledge;
  readonly session: string;
  readonly keepRaw: boolean;
  /** Routes of apps, as the user listed them. */
  readonly routes: readonly Route[];
  watches(app: string): boolean;
  /** Looks up data that the audit of these observations needs, for a limited time. Never rejects. */
  prepare(observations: readonly Observation[]): Promise<void>;
}

export interface RecorderParts {
  /** Resolves when settings and ledger are available; called for every batch. */
  circumstances(): Promise<Circumstances>;
  onRecorded(entries: readonly Entries[]): void;
  /** Called when observations are settled: in the ledger, counted as lost, or without anything to record. */
  onDone(ids: readonly string[]): void;
  onFault(error: unknown): void;
  readonly auditAttempts: AuditAttempts;
  readonly losses: Losses;
}

export interface Recorder {
  record(observation: Observation): void;
  /** Counts observations that were lost before they reached the recorder. */
  drop(count?: number): void;
  /**
   * Resolves when everything added before is in the ledger, counted as lost, or without anything to record. Batches
   * that are gathering observations are written at once.
   */
  drained(): Promise<void>;
  /** Number of losses that are not in the ledger yet. */
  readonly dropped: number;
}

/** Limit: observations that wait for a slow database. Beyond it, the oldest are dropped and counted. */
const longestQueue = 5_000;

/** Limit: observations in one transaction. Whatever is committed is not lost when the browser stops the worker. */
const mostInBatch = 500;

/**
 * Limits of a group: observations that are begun together, and the size of an observation in it, in characters and
 * bytes. An observation of that size can hardly make the browser stop the worker.
 */
const mostInGroup = 50;
const mostOfSmall = 4_096;

/**
 * Milliseconds for which a batch waits for further observations, so that requests that a page sends together share a
 * transaction. Meanwhile, the journal keeps them. {@link Recorder.drained} ends the wait.
 */
const gathering = 250;

/** Milliseconds before each further attempt to write a failed batch. The ledger skips what it already has. */
const retryAfter = [100, 1_000];

/**
 * Creates the recorder, which audits observations in order of arrival and writes them in batches, one transaction each.
 */
export function createRecorder(parts: RecorderParts): Recorder {
  const { circumstances, onRecorded, onDone, onFault, auditAttempts, losses } = parts;
  const queue: Observation[] = [];
  /**
   * Number of batches that have not been taken from the queue yet, and how many more observations the last one takes.
   */
  let [due, room] = [0, 0];
  /** Resolves when the batch with the last queued observation has been written or given up. */
  let last = Promise.resolve();
  /** Number of scheduled batches that still wait for observations, and how many of them must not wait. */
  let [open, hurried] = [0, 0];
  let endGathering = () => {};

  const schedule = () => {
    due += 1;
    open += 1;
    room = mostInBatch;
    last = last.then(gather).then(takeBatch);
  };
  const gather = async () => {
    if (hurried === 0 && queue.length < mostInBatch)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, gathering);
        endGathering = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    open -= 1;
    hurried = Math.max(0, hurried - 1);
  };
  const takeBatch = async () => {
    await Promise.all([auditAttempts.known, losses.known]);
    const batch = queue.splice(0, mostInBatch);
    due -= 1;
    if (due === 0) room = 0;
    try {
      const entries = await write(batch.map((each) => (auditAttempts.isFatal(each.id) ? unread(each) : each)));
      onDone(batch.map(({ id }) => id));
      if (entries !== null) onRecorded(entries);
    } catch (error) {
      onFault(error);
    }
  };
  const write = async (batch: readonly Observation[], [wait, ...later] = retryAfter): Promise<Written> => {
    try {
      return await writeOnce(batch);
    } catch (error) {
      if (wait === undefined) {
        losses.add(await lostIn(batch));
        // Otherwise the journal would hand over observations again that were counted as lost.
        onDone(batch.map(({ id }) => id));
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
      return write(batch, later);
    }
  };
  /**
   * The observations of a batch that count as lost: those that watched apps sent, and that are not in the ledger, since
   * some may have been recorded before the worker was stopped. The whole batch if that cannot be read.
   */
  const lostIn = async (batch: readonly Observation[]): Promise<readonly Observation[]> => {
    try {
      const { ledger, watches } = await circumstances();
      const known = new Set((await ledger.knownRequests()).map(({ observation }) => observation));
      return batch.filter(({ id, app, outcome }) => outcome === 'sent' && watches(app) && !known.has(id));
    } catch {
      return batch;
    }
  };
  const writeOnce = async (batch: readonly Observation[]): Promise<Written> => {
    const { ledger, knowledge, session, keepRaw, routes, watches, prepare } = await circumstances();
    const lostIds = new Set(losses.recent.map(({ observation }) => observation));
    const watched = batch.filter(({ id, app }) => watches(app) && !lostIds.has(id));
    await prepare(watched);
    const key = await ledger.fingerprintKey();
    const faults: unknown[] = [];
    const fail = (error: unknown) => void faults.push(error);
    const enter = (audit: Audit) => entrySteps(audit, session, key, routes);
    const entries = await patiently(
      entering(groupsOf(watched, auditAttempts.isSuspect), knowledge, {
        begin: auditAttempts.begin,
        enter,
        fail,
        note: onFault,
      }),
    );
    auditAttempts.end();
    const lost = losses.count;
    if (entries.length + faults.length + lost === 0) return null;
    await ledger.record(entries, { keepRaw, dropped: lost + faults.length });
    losses.subtract(lost);
    faults.forEach(onFault);
    return entries;
  };

  const drop = (count = 1) => {
    losses.addUnknown(count);
    if (due === 0) schedule();
  };

  // Losses that an earlier worker instance could not write.
  void losses.known.then(() => losses.count > 0 && due === 0 && schedule());

  return {
    record(observation) {
      queue.push(observation);
      if (room === 0) schedule();
      room -= 1;
      const beyond = queue.splice(0, queue.length - longestQueue);
      losses.add(beyond);
    },
    drop,
    drained() {
      hurried = open;
      endGathering();
      return last;
    },
    get dropped() {
      return losses.count;
    },
  };
}

/** An observation that must not be read, without its path, query, headers and body. */
function unread(observation: Observation): Observation {
  const { url } = observation;
  const { protocol, host } = new URL(URL.canParse(url) ? url : 'https://unknown.invalid');
  return {
    ...observation,
    url: `${protocol}//${host}/`,
    headers: [],
    body: { kind: 'unreadable', reason: 'worker-stopped' },
  };
}

/** The entries of a batch; null if there is nothing to write. */
type Written = readonly Entries[] | null;

/**
 * Splits a batch into groups that are begun together, in order. Small observations share a group, since each group
 * costs a message to the browser. A large observation, or a suspect, has a group of its own, so that an observation
 * that stops the worker can be identified.
 */
export function groupsOf(batch: readonly Observation[], isSuspect: (id: string) => boolean): Observation[][] {
  const groups: Observation[][] = [];
  let open: Observation[] = [];
  for (const observation of batch) {
    if (isSuspect(observation.id) || !isSmall(observation)) {
      groups.push([observation]);
      open = [];
      continue;
    }
    if (open.length === 0 || open.length === mostInGroup) {
      open = [];
      groups.push(open);
    }
    open.push(observation);
  }
  return groups;
}

function isSmall({ url, headers, body }: Observation): boolean {
  try {
    const size = headers.reduce((sum, [name, value]) => sum + name.length + value.length, url.length);
    return size + bodySize(body) <= mostOfSmall;
  } catch {
    return false; // It is malformed, which auditing will report.
  }
}

interface Entering {
  readonly begin: (ids: readonly string[]) => void;
  readonly enter: (audit: Audit) => Steps<Entries>;
  /** An observation is lost. */
  readonly fail: (error: unknown) => void;
  /** A part of an observation is lost. */
  readonly note: (error: unknown) => void;
}

/**
 * Audits observations one after another and creates the entries of each. One that throws does not affect the others.
 */
function* entering(
  groups: ReadonlyArray<readonly Observation[]>,
  knowledge: Knowledge,
  { begin, enter, fail, note }: Entering,
): Steps<Entries[]> {
  const entries: Entries[] = [];
  for (const group of groups) {
    begin(group.map(({ id }) => id));
    for (const observation of group) {
      try {
        const audit = yield* auditing(observation, knowledge);
        if (audit !== null && audit.failures.count > 0) note(audit.failures.first);
        if (audit !== null) entries.push(yield* enter(audit));
      } catch (error) {
        fail(error);
      }
      yield;
    }
  }
  return entries;
}
