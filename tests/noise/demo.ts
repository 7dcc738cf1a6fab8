import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Received } from '../../demo/sink.ts';
import { demoApp } from '../../demo/sink.ts';
import type { Observation } from '../../src/observe/observation.ts';
import { bytesOf, carriesData, type RecordedRequest, recordedRequest } from '../sdks/recording.ts';

/** What one run of the demo's journey sent, in the order in which it arrived. */
export interface DemoRun {
  readonly requests: readonly RecordedRequest[];
}

const file = new URL('./demo.json.br', import.meta.url);

/** A run from the requests that a sink received. */
export function demoRunOf(received: readonly Received[]): DemoRun {
  return { requests: received.filter(carriesData).map(recordedRequest) };
}

/** The runs that `npm run record-demo` recorded: the same journey each time. */
export function demoRuns(): DemoRun[] {
  return JSON.parse(brotliDecompressSync(readFileSync(file)).toString());
}

/** These runs as the content of `demo.json.br`. Runs resemble each other, so a large window compresses them well. */
export function packedRuns(runs: readonly DemoRun[]): Buffer {
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
  const text = Buffer.from(JSON.stringify(runs));
  return brotliCompressSync(text, { params: { [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: text.length } });
}

/** A run's requests as the browser shows them. */
export function observationsOfRun({ requests }: DemoRun): Observation[] {
  return requests.map(({ method, url, headers, body }, at): Observation => {
    const bytes = bytesOf(body);
    return {
      ...{ id: `${at}`, url, method, headers: Object.entries(headers), app: demoApp, page: `${demoApp}/keys` },
      ...{ at: 1_790_000_000_000, outcome: 'sent', callStack: null, tab: null, transport: 'http' },
      body: bytes.length === 0 ? { kind: 'none' } : { kind: 'bytes', bytes: new Uint8Array(bytes) },
    };
  });
}
