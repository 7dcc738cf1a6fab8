import type { MessagePort } from 'node:worker_threads';
import { createRunAuditors, identifyWith } from '../../library/auditing.ts';
import { HarProblem } from '../../observe/har/problem.ts';
import { readRange } from '../../observe/har/ranges.ts';
import { feedFrom } from '../feed.ts';
import { filesBeside, reasonOf } from '../input-file.ts';
import { chunksOf, openFile } from '../random-access.ts';
import { UsageProblem } from '../usage-problem.ts';
import type { RangeAnswer, RangeOrder, ThreadKnowledge } from './messages.ts';

/** Bytes after which progress is reported. */
const step = 4_000_000;

/**
 * Audits ranges of files in a thread, as they are ordered through the port: the next one only after the last result.
 */
export function auditInThread(port: MessagePort, { own, canaries, key }: ThreadKnowledge): void {
  const begin = createRunAuditors({ canaries, identify: identifyWith(own) }, key);
  const answer = (message: RangeAnswer) => port.postMessage(message);
  port.on('message', async (order: RangeOrder) => {
    const audit = begin();
    try {
      const badMessages = await read(
        order,
        (bytes) => answer({ kind: 'progress', bytes }),
        ({ observations, reportOrder }) => {
          for (const observation of observations) audit.add(observation);
          if (reportOrder !== null) audit.addReportOrder(reportOrder);
        },
      );
      answer({ kind: 'audited', run: audit.run(), badMessages });
    } catch (error) {
      answer(failureOf(error));
    }
  });
}

async function read(
  { file, app, range }: RangeOrder,
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
