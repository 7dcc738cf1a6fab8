import type { MessagePort } from 'node:worker_threads';
import { identifyWith, rangeAuditors } from '../../library/auditing.ts';
import { HarProblem } from '../../observe/har/problem.ts';
import { readRange } from '../../observe/har/ranges.ts';
import { feedFrom } from '../feed.ts';
import { filesBeside, reasonOf } from '../input-file.ts';
import { chunksOf, openFile } from '../random-access.ts';
import { UsageProblem } from '../usage-problem.ts';
import type { RangeAnswer, RangeTask, ThreadKnowledge } from './messages.ts';

/** Number of bytes after which progress is reported. */
const step = 4_000_000;

/** Audits ranges of files in a thread, one at a time: receives each task through the port, and answers it there. */
export function auditInThread(port: MessagePort, { own, canaries, key }: ThreadKnowledge): void {
  const begin = rangeAuditors({ canaries, identify: identifyWith(own) }, key);
  const answer = (message: RangeAnswer) => port.postMessage(message);
  port.on('message', async (task: RangeTask) => {
    const audit = begin();
    try {
      const badMessages = await read(
        task,
        (bytes) => answer({ kind: 'progress', bytes }),
        ({ observations, reportingEndpoints }) => {
          for (const observation of observations) audit.add(observation);
          if (reportingEndpoints !== null) audit.addReportingEndpoints(reportingEndpoints);
        },
      );
      answer({ kind: 'audited', range: audit.result(), badMessages });
    } catch (error) {
      answer(failureOf(error));
    }
  });
}

async function read(
  { file, app, range }: RangeTask,
  onBytes: (bytes: number) => void,
  onEntry: Parameters<typeof readRange>[3],
): Promise<number> {
  const opened = await openFile(file);
  try {
    let waiting = 0;
    const onChunk = (chunk: Uint8Array) => {
      waiting += chunk.length;
      if (waiting < step) return;
      onBytes(waiting);
      waiting = 0;
    };
    const feed = feedFrom(() => chunksOf(opened, range.from, range.to ?? opened.size), onChunk);
    return await readRange(feed, range, { app, attached: filesBeside(file) }, onEntry);
  } finally {
    opened.close();
  }
}

function failureOf(error: unknown): RangeAnswer {
  if (error instanceof HarProblem) return { kind: 'failed', problem: 'har', message: error.message };
  if (error instanceof UsageProblem) return { kind: 'failed', problem: 'usage', message: error.message };
  return { kind: 'failed', problem: 'internal', message: reasonOf(error) };
}
