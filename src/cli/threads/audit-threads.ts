import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AuditedRange } from '../../library/auditing.ts';
import { HarProblem } from '../../observe/har/problem.ts';
import type { HarRange } from '../../observe/har/ranges.ts';
import { UsageProblem } from '../usage-problem.ts';
import type { RangeAnswer, RangeTask, ThreadKnowledge } from './messages.ts';

/** Threads that audit ranges of HAR files. They start when they are first needed. */
export interface AuditThreads {
  readonly count: number;
  /** Starts the threads before there is work for them. */
  start(): void;
  /**
   * Audits the ranges of a file, and passes on their results in the order of the ranges. Returns the number of
   * WebSocket messages that were left out, because their direction or content is missing.
   * @param onBytes receives the number of further bytes that were read
   * @throws HarProblem, UsageProblem, or Error if a thread failed
   */
  audit(
    task: Omit<RangeTask, 'range'>,
    ranges: readonly HarRange[],
    onRange: (range: AuditedRange) => void,
    onBytes: (bytes: number) => void,
  ): Promise<number>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** Limit: threads, since each takes memory. */
export const mostThreads = 3;

/**
 * Limits of a thread's heap in megabytes. V8 collects garbage earlier if they are low. The old generation has room even
 * if a range of the usual length is one single entry.
 */
const heap = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 24 } as const;

/**
 * As many threads as there are processors, at most {@link mostThreads}. Null with one processor, or without a script.
 * @param script what a thread runs
 */
export function auditThreads(
  script: URL | undefined,
  knowledge: ThreadKnowledge,
  processors = availableParallelism(),
): AuditThreads | null {
  const count = Math.min(processors, mostThreads);
  return script === undefined || count < 2 ? null : threads(script, knowledge, count);
}

type Audited = Extract<RangeAnswer, { kind: 'audited' }>;

function threads(script: URL, knowledge: ThreadKnowledge, count: number): AuditThreads {
  let started: Worker[] = [];
  const start = () => {
    if (started.length === 0)
      started = Array.from(
        { length: count },
        () => new Worker(script, { workerData: knowledge, resourceLimits: heap }),
      );
  };
  return {
    count,
    start,
    async audit(task, ranges, onRange, onBytes) {
      start();
      const waiting = new Map<number, Audited>();
      let [taken, next, badMessages] = [0, 0, 0];
      let failure: unknown = null;
      let onAdvance: Array<() => void> = [];
      /** Results that wait for an earlier one take memory, so threads stay close together. */
      const isFarAhead = () => taken - next >= 2 * count;
      const work = async (worker: Worker) => {
        while (taken < ranges.length && failure === null) {
          if (isFarAhead()) {
            await new Promise<void>((resolve) => onAdvance.push(resolve));
            continue;
          }
          const number = taken;
          taken += 1;
          try {
            waiting.set(number, await answerTo(worker, { ...task, range: ranges[number] as HarRange }, onBytes));
            for (let one = waiting.get(next); one !== undefined; one = waiting.get(next)) {
              waiting.delete(next);
              next += 1;
              badMessages += one.badMessages;
              onRange(one.range);
            }
          } catch (error) {
            failure ??= error;
          }
          const resolved = onAdvance;
          onAdvance = [];
          for (const resolve of resolved) resolve();
        }
      };
      await Promise.all(started.map(work));
      if (failure !== null) throw failure;
      return badMessages;
    },
    async close() {
      await Promise.all(started.map((worker) => worker.terminate()));
      started = [];
    },
  };
}

/** Gives a thread a task, and waits for the result. */
function answerTo(worker: Worker, task: RangeTask, onBytes: (bytes: number) => void): Promise<Audited> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: RangeAnswer) => {
      if (answer.kind === 'progress') onBytes(answer.bytes);
      else if (answer.kind === 'audited') settle(() => resolve(answer));
      else settle(() => reject(errorOf(answer)));
    };
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = () => settle(() => reject(new Error('a thread ended too early')));
    const settle = (how: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      how();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}

function errorOf({ problem, message }: Extract<RangeAnswer, { kind: 'failed' }>): Error {
  if (problem === 'har') return new HarProblem(message);
  return problem === 'usage' ? new UsageProblem(message) : new Error(message);
}
