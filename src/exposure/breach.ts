import { type CategoryId, taxonomy } from '../classify/taxonomy.ts';
import { mergeKinds } from '../ledger/merge.ts';
import { type Combination, type ExposureSummary, gapsIn } from './exposure.ts';

/** What a breach at a vendor would leak, and the evidence for it. */
export interface Breach {
  /** Kinds that describe a person, or allow acting as one. */
  readonly personal: readonly CategoryId[];
  /** All other kinds, such as what people did, with which device, and on which plan. */
  readonly context: readonly CategoryId[];
  /** Of the {@link feared} kinds, those that were not seen in the requests that could be read. */
  readonly absent: readonly CategoryId[];
  /**
   * Whether unseen kinds can be called absent: all requests were read, and there were {@link leastEvidence} or more.
   */
  readonly isSettled: boolean;
  /** Kinds that were sent as hashes only. */
  readonly hashed: readonly CategoryId[];
  readonly combinations: readonly Combination[];
  /** Number of requests and messages that the vendor received. */
  readonly requests: number;
  /** How many of them could be read. */
  readonly read: number;
  /** How many could not be read. A gap of unknown size counts as one, although `requests` does not have it. */
  readonly unreadable: number;
  /** When the vendor first received something, in milliseconds since the epoch. */
  readonly since: number;
  /** When the vendor last received something, in milliseconds since the epoch. */
  readonly until: number;
}

/** The kinds of data about which people ask first after a breach. */
const feared: readonly CategoryId[] = [
  'password',
  'card',
  'bank-account',
  'secret',
  'token',
  'health',
  'government-id',
];

/** Number of requests and messages that must have been read before unseen kinds count as absent. */
const leastEvidence = 20;

/** What a breach at a vendor would leak, by what it received. */
export function breachOf({ received, categories, combinations }: ExposureSummary): Breach {
  const kinds = mergeKinds([], received.kinds);
  const isHashed = (category: CategoryId) =>
    kinds.every((kind) => kind.category !== category || kind.hashed) &&
    kinds.some((kind) => kind.category === category);
  const requests = received.requests + received.messages;
  // Gaps of unknown size are not counted as requests or messages.
  const gaps = gapsIn(received.unreadable);
  return {
    personal: categories.filter((category) => taxonomy[category].personal),
    context: categories.filter((category) => !taxonomy[category].personal),
    absent: feared.filter((category) => !categories.includes(category)),
    isSettled: gaps === 0 && received.read >= Math.max(requests, leastEvidence),
    hashed: categories.filter(isHashed),
    combinations,
    requests,
    read: received.read,
    unreadable: Math.max(requests - received.read, gaps),
    since: received.firstSeen,
    until: received.lastSeen,
  };
}
