import type { AuditedRange, OwnKnowledge } from '../../library/auditing.ts';
import type { HarRange } from '../../observe/har/ranges.ts';
import type { Canary } from '../../settings/settings.ts';

/** What a thread receives when it starts. Plain data, like all messages between threads. */
export interface ThreadKnowledge {
  readonly own: OwnKnowledge;
  readonly canaries: readonly Canary[];
  /** The key of fingerprints. */
  readonly key: Uint8Array;
}

/** A part of a HAR file to be audited. */
export interface RangeTask {
  readonly file: string;
  readonly app: string | undefined;
  readonly range: HarRange;
}

/** A thread's answers to a task: progress, and finally a result or an error. */
export type RangeAnswer =
  /** `bytes` that were read since the previous answer. */
  | { readonly kind: 'progress'; readonly bytes: number }
  /** `badMessages` is the number of WebSocket messages that were left out. */
  | { readonly kind: 'audited'; readonly range: AuditedRange; readonly badMessages: number }
  | { readonly kind: 'failed'; readonly problem: 'har' | 'usage' | 'internal'; readonly message: string };
