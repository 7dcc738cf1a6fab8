import type { WebRequestObserver } from '../observe/web-request/listener.ts';
import type { Recorder } from './recorder.ts';
import type { Recovery } from './recovery.ts';

/** Milliseconds to wait for the ends of requests in flight. */
const settleLimit = 400;

export interface SettlingParts {
  readonly runtime: { getPlatformInfo(): Promise<unknown> };
  /** Resolves when open pages were asked for requests that perhaps no worker observed. */
  readonly asked: Promise<void>;
  /** Resolves when messages of an earlier worker instance are in the ledger. */
  readonly restored: Promise<void>;
  /** Messages from frames that are not in the ledger yet. */
  readonly receiving: ReadonlySet<Promise<unknown>>;
  readonly observer: WebRequestObserver;
  readonly recovery: Pick<Recovery, 'answered' | 'settle'>;
  readonly recorder: Pick<Recorder, 'drained'>;
}

/**
 * Returns a function that resolves when everything that was sent before is in the ledger, or counted as lost. It waits
 * only for a limited time for responses, and for answers of pages.
 */
export function createSettled(parts: SettlingParts): () => Promise<void> {
  const { runtime, asked, restored, receiving, observer, recovery, recorder } = parts;
  const caughtUp = async () => {
    // Events that the browser has already dispatched arrive before this answer.
    await runtime.getPlatformInfo();
    await observer.settled(settleLimit);
    await recorder.drained();
  };
  return async () => {
    await asked;
    await recovery.answered();
    await Promise.allSettled([...receiving, restored]);
    await caughtUp();
    await recovery.settle(caughtUp);
    await recorder.drained();
  };
}
