import type { Observation } from '../../src/observe/observation.ts';

/** The parts of an observation that fuzzing changes. */
export interface Input {
  readonly url: string;
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
  readonly body: Uint8Array;
  readonly transport: Observation['transport'];
}

/** A failed input as it is saved in `found/`. */
export interface SavedInput {
  /** What was wrong with it. */
  readonly why: string;
  readonly url: string;
  readonly headers: Input['headers'];
  readonly bodyBase64: string;
  readonly transport: Observation['transport'];
}

/** The app that sends all inputs. */
export const app = 'https://app.fernhill.example';

/** The observation that an input is a part of. */
export function observationOf({ url, headers, body, transport }: Input): Observation {
  return {
    ...{ id: 'fuzz', at: 1_790_000_000_000, transport, outcome: 'sent', app, page: `${app}/keys`, url, headers },
    ...{ method: body.length > 0 ? 'POST' : 'GET', callStack: null, tab: null },
    body: body.length > 0 ? { kind: 'bytes', bytes: body } : { kind: 'none' },
  };
}

/** The parts of an observation that are changed. */
export function inputOf({ url, headers, body, transport }: Observation): Input {
  return { url, headers, transport, body: body.kind === 'bytes' ? body.bytes : new Uint8Array() };
}

/** The form in which a failed input is saved. */
export function savedInput({ url, headers, body, transport }: Input, why: string): SavedInput {
  return { why, url, headers, transport, bodyBase64: Buffer.from(body).toString('base64') };
}

/** The input that was saved. */
export function restoredInput({ url, headers, bodyBase64, transport }: SavedInput): Input {
  return { url, headers, transport, body: new Uint8Array(Buffer.from(bodyBase64, 'base64')) };
}
