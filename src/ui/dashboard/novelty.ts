import { type CategoryId, categoryIds } from '../../classify/taxonomy.ts';
import { summarise } from '../../exposure/expose.ts';
import { type ExposureSummary, hasReceivedData } from '../../exposure/exposure.ts';
import type { RecipientRow, SessionRow } from '../../ledger/rows.ts';
import { newsSince } from '../news.ts';
import type { Scope } from './route.ts';

/** What was received for the first time since a given time. */
export interface Novelty {
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** Vendors that had received nothing before. */
  readonly vendors: ReadonlySet<string>;
  /** Kinds that no vendor had received before. */
  readonly kinds: ReadonlySet<CategoryId>;
  /** For each vendor that is not new: other kinds that it had not received before. */
  readonly kindsAt: ReadonlyMap<string, readonly CategoryId[]>;
}

const day = 24 * 60 * 60 * 1000;

/** Limit: days for which something is new, unless a recording or a time is chosen. */
const newDays = 7;

/**
 * What is new in a scope: since the chosen days or the chosen recording began; otherwise since the newest recording of
 * the app began, but for a week at most. Null if nothing was seen before, or if nothing is new.
 * @param recipients all rows, including those outside of the scope: what was received earlier is not new
 */
export function noveltyIn(
  recipients: readonly RecipientRow[],
  sessions: readonly SessionRow[],
  { app, session, days }: Scope,
  now: number,
): Novelty | null {
  const own = recipients.filter((row) => app === null || row.app === app);
  const recorded = new Set(own.map((row) => row.session));
  const starts = sessions
    .filter(({ id }) => (session === null ? recorded.has(id) : id === session))
    .map(({ startedAt }) => startedAt);
  const since =
    days === null
      ? Math.max(...starts, session === null ? now - newDays * day : Number.NEGATIVE_INFINITY)
      : now - days * day;
  if (!own.some(({ firstSeen }) => firstSeen <= since)) return null;
  const summaries = summarise(own).filter(hasReceivedData);
  const news = newsSince(summaries, since);
  if (news.size === 0) return null;
  const kinds = new Set(categoryIds.filter((category) => isNew(category, summaries, since)));
  const known = [...news].filter(([, each]) => !each.isNew);
  return {
    since,
    vendors: new Set([...news].flatMap(([vendor, each]) => (each.isNew ? [vendor] : []))),
    kinds,
    kindsAt: new Map(known.map(([vendor, each]) => [vendor, each.kinds.filter((category) => !kinds.has(category))])),
  };
}

function isNew(category: CategoryId, summaries: readonly ExposureSummary[], since: number): boolean {
  const times = summaries.flatMap(({ received: { kinds } }) => kinds.filter((kind) => kind.category === category));
  return times.length > 0 && times.every(({ firstSeen }) => firstSeen > since);
}
