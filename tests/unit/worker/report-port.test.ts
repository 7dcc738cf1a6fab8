import { expect, test } from 'vitest';
import { receiveReport } from '../../../src/ui/receive-report.ts';
import { type ReportAnswer, serveReport } from '../../../src/worker/report-port.ts';
import { exposure } from '../policy/samples.ts';
import { sampleReport } from '../report/samples.ts';

/** The two ends of a port. Messages arrive later and as copies, as a browser passes them on. */
function connection() {
  const listeners = { page: [] as Array<(message: unknown) => void>, background: [] as Array<(m: unknown) => void> };
  const closing: Array<() => void> = [];
  const sent = { page: [] as unknown[], background: [] as unknown[] };
  let isClosed = false;
  const end = (own: 'page' | 'background', other: 'page' | 'background') => ({
    onMessage: { addListener: (listener: (message: unknown) => void) => void listeners[own].push(listener) },
    onDisconnect: { addListener: (listener: () => void) => void closing.push(listener) },
    postMessage(message: unknown) {
      if (isClosed) throw new Error('the port is closed');
      const copy = structuredClone(message);
      sent[own].push(copy);
      queueMicrotask(() => {
        for (const listener of listeners[other]) listener(copy);
      });
    },
    disconnect() {
      isClosed = true;
    },
  });
  const stop = () => {
    isClosed = true;
    for (const listener of closing) listener();
  };
  return { page: end('page', 'background'), background: end('background', 'page'), sent, stop };
}

const fields = Array.from({ length: 1_001 }, (_, at) => ({ path: `field_${at}` }));
const report = sampleReport({ exposures: [exposure(fields)] });
const wanted = { type: 'report.create', filter: {} };

test('a report is sent in parts, each after the previous one has arrived', async () => {
  const { page, background, sent } = connection();
  const asked: unknown[] = [];
  serveReport(background, async (message): Promise<ReportAnswer> => {
    asked.push(message);
    return { report };
  });
  expect(await receiveReport(page, wanted)).toEqual(report);
  expect(asked).toEqual([wanted]);
  // The head, five parts of fields, the findings, the end.
  expect(sent.background.length).toBeGreaterThanOrEqual(7);
  expect(sent.page).toHaveLength(sent.background.length);
});

test('a refusal is passed on', async () => {
  const { page, background } = connection();
  serveReport(background, async () => ({ error: { code: 'failed', message: 'no', path: '' } }));
  expect(await receiveReport(page, wanted)).toEqual({ error: { code: 'failed', message: 'no', path: '' } });
});

test('a page does not wait for a background that was stopped', async () => {
  const { page, background, stop } = connection();
  serveReport(background, () => new Promise(() => undefined));
  const received = receiveReport(page, wanted);
  stop();
  await expect(received).rejects.toThrow('the background was stopped');
});

test('nothing is sent to a page that was closed', async () => {
  const { page, background, sent } = connection();
  let answer = (_: ReportAnswer) => {};
  serveReport(background, () => new Promise((resolve) => (answer = resolve)));
  page.postMessage(wanted);
  await Promise.resolve();
  page.disconnect();
  answer({ report });
  await Promise.resolve();
  expect(sent.background).toEqual([]);
});
