import { type FactStore, noteForgotten } from './complete-since.ts';
import type { RequestRow } from './rows.ts';

/** A request that was recorded: its observation's id, its time in milliseconds since the epoch, and its tab. */
export type KnownRequest = Pick<RequestRow, 'observation' | 'at' | 'tab'>;

/** Key of the fact with the passed requests: those that were recorded and have no row any more, in order of arrival. */
export const passedFact = 'passed';

/**
 * Milliseconds for which a passed request is remembered. When the background has started, it asks each page for its
 * requests of the last minute, and may compare them with the ledger some seconds later.
 */
const rememberedFor = 120_000;

/** Limit: passed requests that are remembered; about 1 MB. */
const mostRemembered = 10_000;

/** The parts of a request that a {@link KnownRequest} has. */
export const knownRequest = ({ observation, at, tab }: KnownRequest): KnownRequest => ({ observation, at, tab });

/**
 * Remembers further requests, whose rows are deleted because there are too many newer ones, so that recovery still knows them.
 * Requests that are too old, and the first ones if there are too many, are forgotten. The time of the latest of these is
 * noted.
 *
 * @param passed those that are remembered so far
 * @param now milliseconds since the epoch
 */
export async function notePassed(
  facts: FactStore<number | readonly KnownRequest[]>,
  passed: readonly KnownRequest[],
  requests: readonly KnownRequest[],
  now: number,
): Promise<void> {
  const all = [...passed, ...requests.map(knownRequest)];
  const remembered = all.filter(({ at }) => at >= now - rememberedFor).slice(-mostRemembered);
  const kept = new Set(remembered);
  const forgotten = all.filter((request) => !kept.has(request));
  if (forgotten.length > 0) await noteForgotten(facts, latest(forgotten));
  await facts.put(remembered, passedFact);
}

/** Reads the fact; empty if there is none. */
export function passedIn(fact: unknown): readonly KnownRequest[] {
  return Array.isArray(fact) ? fact : [];
}

const latest = (requests: readonly KnownRequest[]) => requests.reduce((most, { at }) => Math.max(most, at), 0);
