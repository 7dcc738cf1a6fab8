import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { auditInThread } from '../../../src/cli/threads/audit-thread.ts';
import { type AuditThreads, auditThreads, mostThreads } from '../../../src/cli/threads/audit-threads.ts';
import type { RangeAnswer } from '../../../src/cli/threads/messages.ts';
import { UsageProblem } from '../../../src/cli/usage-problem.ts';
import { startPlanning } from '../../../src/observe/har/plan.ts';
import { HarProblem } from '../../../src/observe/har/problem.ts';
import { type HarRange, rangesOf } from '../../../src/observe/har/ranges.ts';
import type { Report } from '../../../src/report/report.ts';
import { emptyFolder, entry, harOf, loadCommands } from './run.ts';

const folder = emptyFolder();
const path = (name: string) => join(folder, name);

/** Threads load the sources, as the command line does in the repository. */
const script = pathToFileURL('scripts/outflow.mjs');
const knowledge = {
  own: { policy: null, definitions: [], canonicalNames: [] },
  canaries: [],
  key: new Uint8Array(32),
};

const text = 'a "body" of\n'.repeat(180_000);
const entries = Array.from({ length: 48 }, (_, at) => ({
  ...entry('https://api.segment.io/v1/t', { userId: `u_${at % 7}471${at % 3}`, event: `Event ${at}` }),
  startedDateTime: new Date(Date.UTC(2026, 10, 24) + at * 1_000).toISOString(),
  response: { status: 200, content: { mimeType: 'text/plain', text } },
}));
const har = harOf(...entries, {});

beforeAll(async () => {
  await loadCommands();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path('large.har'), har);
  writeFileSync(path('cut.har'), har.slice(0, -1_400_000));
  writeFileSync(path('compressed.har'), gzipSync(har, { level: 1 }));
  writeFileSync(path('compressed-cut.har'), gzipSync(har.slice(0, -1_400_000), { level: 1 }));
}, 120_000);

/** The report on files without what differs between two runs, with the status and the lines on standard error. */
async function audited(files: readonly string[], threadScript?: URL) {
  const out: string[] = [];
  const errors: string[] = [];
  const progress: string[] = [];
  const terminal = {
    out: (more: string) => void out.push(more),
    error: (line: string) => void errors.push(line),
    progress: (line: string) => void progress.push(line),
  };
  const status = await main(['audit', ...files.map(path)], '1', {
    ...{ ...terminal, width: 80 },
    ...(threadScript && { threadScript }),
  });
  const report = JSON.parse(out.join(''), (key, value) => (key === 'fingerprint' ? '' : value)) as Report;
  const lines = errors.map((line) => line.replace(/\S+\.har/, 'FILE'));
  const megabytes = progress.map((line) => Number(/(\d+) MB read$/.exec(line)?.[1] ?? 0));
  return {
    ...{ status, lines, report: JSON.stringify({ ...report, generatedAt: '', source: null }) },
    // The progress counts the bytes of both passes over the file.
    showsBothPasses: Math.max(...megabytes) > 1.5 * (har.length / 1e6),
  };
}

test('large files, one of them truncated, give the same report with several threads as with one', async () => {
  expect(har.length).toBeGreaterThan(100_000_000);
  const shared = await audited(['large.har', 'cut.har'], script);
  expect(shared).toEqual(await audited(['compressed.har', 'compressed-cut.har']));
  expect(shared.status).toBe(2);
  expect(shared.showsBothPasses).toBe(true);
  expect(shared.lines).toEqual([
    'outflow: FILE: left out 1 of 49 entries: 1 without a request',
    'outflow: FILE ends before the HAR does; whole entries read: 47',
  ]);
}, 240_000);

/** Runs a thread's code in this thread: it audits each entry of a small file separately. */
async function answersOn(file: string): Promise<RangeAnswer[]> {
  const small = harOf(...entries.slice(0, 3).map((one) => ({ ...one, response: {} })));
  writeFileSync(path('small.har'), small);
  writeFileSync(path('other.har'), ' '.repeat(small.length));
  const planner = startPlanning(() => false, 1);
  planner.push(new TextEncoder().encode(small));
  const { port1, port2 } = new MessageChannel();
  auditInThread(port2, knowledge);
  const answers: RangeAnswer[] = [];
  for (const range of rangesOf(planner.finish(null), 1)) {
    port1.postMessage({ file: path(file), app: undefined, range });
    const [answer] = await once(port1, 'message');
    answers.push(answer);
  }
  port1.close();
  return answers;
}

test('a thread answers with the result of a range, or with its error', async () => {
  const audited = await answersOn('small.har');
  expect(audited).toMatchObject(
    [1, 1, 1].map(() => ({ kind: 'audited', range: { apps: ['https://app.example.com'] } })),
  );
  const [missing] = await answersOn('missing.har');
  expect(missing).toMatchObject({
    problem: 'usage',
    message: expect.stringMatching(/missing\.har cannot be read: ENOENT/),
  });
  const [changed] = await answersOn('other.har');
  expect(changed).toEqual({ kind: 'failed', problem: 'har', message: 'changed while it was read' });
});

/** Ranges for {@link answering}, which reads only their producers. */
const rangesTo = (...producers: readonly string[]): HarRange[] =>
  producers.map((producer) => ({
    ...{ producer, before: 0, first: 0, lengths: [], ranks: new Int32Array(), times: new Float64Array(), pages: [] },
    ...{ from: 0, to: null, isCut: false },
  }));

/** Threads that answer after as many milliseconds as the range's producer says, or fail in the way that it names. */
function answering(): AuditThreads {
  writeFileSync(
    path('answers.mjs'),
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ range: { producer } }) => {
      if (producer === 'exit') process.exit(1);
      if (producer === 'throw') throw new Error('thrown');
      const failed = { kind: 'failed', problem: producer, message: 'said by ' + producer };
      const audited = { kind: 'audited', range: producer, badMessages: 1 };
      const answer = Number(producer) > 0 ? audited : failed;
      setTimeout(() => parentPort.postMessage(answer), Number(producer) || 0);
    });`,
  );
  const threads = auditThreads(pathToFileURL(path('answers.mjs')), knowledge, 2);
  if (threads === null) throw new Error('there are no threads');
  return threads;
}

test('results come in the order of the ranges, whichever is ready first', async () => {
  const threads = answering();
  const received: unknown[] = [];
  const ranges = rangesTo('900', '1', '2', '3', '4', '5', '6', '7');
  const bad = await threads.audit(
    { file: 'a', app: undefined },
    ranges,
    (range) => received.push(range),
    () => {},
  );
  expect(received).toEqual(ranges.map(({ producer }) => producer));
  expect(bad).toBe(8);
  await threads.close();
});

test.each([
  ['usage', UsageProblem, 'said by usage'],
  ['har', HarProblem, 'said by har'],
  ['internal', Error, 'said by internal'],
  ['exit', Error, 'a thread ended too early'],
  ['throw', Error, 'thrown'],
])('an error of the kind "%s" in a thread is thrown by the command', async (kind, type, message) => {
  const threads = answering();
  const reading = threads.audit(
    { file: 'a', app: undefined },
    rangesTo('1', kind, '1', '1'),
    () => {},
    () => {},
  );
  const error = await reading.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(type);
  expect((error as Error).message).toBe(message);
  await threads.close();
});

test('threads serve the next file after an error', async () => {
  const threads = answering();
  const audit = (...producers: string[]) =>
    threads.audit(
      { file: 'a', app: undefined },
      rangesTo(...producers),
      () => {},
      () => {},
    );
  await expect(audit('har', '50')).rejects.toThrow('said by har');
  expect(await audit('1', '1', '1')).toBe(3);
  await threads.close();
});

test('there are no threads without a script or with one processor, and never more than the limit', () => {
  expect(auditThreads(undefined, knowledge, 4)).toBeNull();
  expect(auditThreads(script, knowledge, 1)).toBeNull();
  expect(auditThreads(script, knowledge, 64)?.count).toBe(mostThreads);
});
