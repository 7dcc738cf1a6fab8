import { type CategoryId, taxonomy } from '../classify/taxonomy.ts';
import { mergeKinds } from '../ledger/merge.ts';
import type { Combination, ExposureSummary } from './exposure.ts';

/** What a breach at a vendor would leak, and the evidence. */
export interface Breach {
  /** Kinds that describe a person, or allow acting as one. */
  readonly personal: readonly CategoryId[];
  /** Kinds that describe what people did, and with which device. */
  readonly context: readonly CategoryId[];
  /** Of the most severe kinds, those that were not seen in what was read. */
  readonly absent: readonly CategoryId[];
  /** Whether everything was read, and enough of it, to say what a copy does not contain. */
  readonly isSettled: boolean;
  /** Kinds that were only sent hashed. */
  readonly hashed: readonly CategoryId[];
  readonly combinations: readonly Combination[];
  /** Requests and messages that are the evidence. */
  readonly requests: number;
  /** Of them, those that were read. */
  readonly read: number;
  /** Of them, those that could not be read. */
  readonly unreadable: number;
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly until: number;
}

/** The kinds that people ask for first after a breach. */
const feared: readonly CategoryId[] = [
  'password',
  'card',
  'bank-account',
  'secret',
  'token',
  'health',
  'government-id',
];

/** Requests and messages that must have been read before what was not seen in them is taken for absent. */
const leastEvidence = 20;

export function breachOf({ received, categories, combinations }: ExposureSummary): Breach {
  const kinds = mergeKinds([], received.kinds);
  const isHashed = (category: CategoryId) =>
    kinds.every((kind) => kind.category !== category || kind.hashed) &&
    kinds.some((kind) => kind.category === category);
  const requests = received.requests + received.messages;
  return {
    personal: categories.filter((category) => taxonomy[category].personal),
    context: categories.filter((category) => !taxonomy[category].personal),
    absent: feared.filter((category) => !categories.includes(category)),
    isSettled: received.read >= Math.max(requests, leastEvidence),
    hashed: categories.filter(isHashed),
    combinations,
    requests,
    read: received.read,
    unreadable: requests - received.read,
    since: received.firstSeen,
    until: received.lastSeen,
  };
}
