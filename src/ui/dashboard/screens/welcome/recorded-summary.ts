import { hasReceivedData } from '../../../../exposure/exposure.ts';
import { verdictOf } from '../../../verdict.ts';
import type { Model } from '../../model.ts';

interface RecordedSummary {
  /** Number of requests, including WebSocket messages. */
  readonly requests: number;
  /** Number of vendors that received data. */
  readonly vendors: number;
  /** The sentences of the verdict; empty until the fields are read. */
  readonly verdict: readonly string[];
  /** The most severe vendor that received personal data; null if none did. */
  readonly first: { readonly vendor: string; readonly name: string } | null;
}

/** What has been recorded so far, in the current scope. */
export function recordedSummary({ summaries, exposures }: Model): RecordedSummary {
  const received = summaries.filter(hasReceivedData);
  const first = received.find(({ personal }) => personal)?.received;
  return {
    requests: received.reduce((sum, { received: { requests, messages } }) => sum + requests + messages, 0),
    vendors: received.length,
    verdict: exposures ? verdictOf(exposures.filter(hasReceivedData)) : [],
    first: first ? { vendor: first.vendor, name: first.recipient.name } : null,
  };
}
