import { type Audit, audit, type Knowledge } from '../audit.ts';
import { type Entries, entriesOf } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Observation } from '../observe/observation.ts';

/** What the recorder goes by at the moment it records. */
export interface Circumstances {
  readonly ledger: Ledger;
  readonly knowledge: Knowledge;
  readonly session: string;
  readonly keepRaw: boolean;
  watches(app: string): boolean;
}

export interface RecorderParts {
  /** Resolves when settings and ledger are at hand; asked anew for every batch. */
  circumstances(): Promise<Circumstances>;
  onRecorded(entries: readonly Entries[]): void;
  onFault(error: unknown): void;
}

export interface Recorder {
  record(observation: Observation): void;
  /** Counts an observation that was lost before it got here. */
  drop(): void;
  /** Resolves when everything handed in so far is in the ledger, or counted as dropped. */
  drained(): Promise<void>;
  /** Lost so far, and not yet written to the ledger. */
  readonly dropped: number;
}

/** Observations waiting for a slow database; beyond it new ones are dropped and counted. */
const longestQueue = 5_000;

/** Audits observations in the order they came and writes them in batches, one transaction each. */
export function createRecorder({ circumstances, onRecorded, onFault }: RecorderParts): Recorder {
  let queue: Observation[] = [];
  let dropped = 0;
  let running: Promise<void> | null = null;

  const run = async () => {
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      const lost = dropped;
      try {
        const { ledger, knowledge, session, keepRaw, watches } = await circumstances();
        const entries = batch
          .filter(({ app }) => watches(app))
          .map((observation) => audit(observation, knowledge))
          .filter((each): each is Audit => each !== null)
          .map((each) => entriesOf(each, session, ledger.fingerprintKey));
        if (entries.length === 0) continue;
        await ledger.record(entries, { keepRaw, dropped: lost });
        dropped -= lost;
        onRecorded(entries);
      } catch (error) {
        dropped += batch.length;
        onFault(error);
      }
    }
    running = null;
  };

  return {
    record(observation) {
      if (queue.length >= longestQueue) dropped += 1;
      else queue.push(observation);
      running ??= run();
    },
    drop() {
      dropped += 1;
    },
    async drained() {
      while (running) await running;
    },
    get dropped() {
      return dropped;
    },
  };
}
