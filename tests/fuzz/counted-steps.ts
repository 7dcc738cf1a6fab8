import { Session } from 'node:inspector';

interface Coverage {
  readonly result: ReadonlyArray<{
    readonly url: string;
    readonly functions: ReadonlyArray<{ readonly ranges: ReadonlyArray<{ readonly count: number }> }>;
  }>;
}

/**
 * Counts the code blocks that run, by the engine's coverage counters, which are the same on every machine. Only code
 * that is loaded after the counter was created is counted by block.
 */
export interface StepCounter {
  /**
   * The number of blocks of this project and its packages that ran in each piece of work. Code inside the engine is not
   * counted. Reading the counters takes long, so they are read once between two pieces.
   */
  count(works: ReadonlyArray<() => void>): number[];
  stop(): void;
}

/** Starts counting. The counter must be stopped. */
export function createStepCounter(): StepCounter {
  const session = new Session();
  session.connect();
  const post = (method: string, params: object = {}): unknown => {
    let answer: unknown;
    session.post(method, params, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  };
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  /** The blocks that ran since the counters were last read. */
  const counted = () => {
    let sum = 0;
    for (const { url, functions } of (post('Profiler.takePreciseCoverage') as Coverage).result) {
      if (!/\/(?:src|node_modules\/(?!vite|@vitest))\//.test(url)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
    return sum;
  };
  return {
    count(works) {
      counted();
      return works.map((work) => {
        work();
        return counted();
      });
    },
    stop() {
      post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
