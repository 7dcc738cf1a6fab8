import type { CategoryId } from '../classify/taxonomy.ts';
import { type ExposureSummary, gotSomething } from '../exposure/exposure.ts';

/** What a vendor got for the first time since a moment. */
export interface News {
  /** Whether it got anything before. */
  readonly isNew: boolean;
  readonly kinds: readonly CategoryId[];
}

/**
 * What is new since a moment, by vendor; vendors without news are left out.
 *
 * @param since milliseconds since the epoch; null where there was no such moment, and so nothing is new
 */
export function newsSince(exposures: readonly ExposureSummary[], since: number | null): ReadonlyMap<string, News> {
  const news = new Map<string, News>();
  if (since === null) return news;
  const hasNews = ({ received: { kinds, firstSeen } }: ExposureSummary) =>
    firstSeen > since || kinds.some((kind) => kind.firstSeen > since);
  for (const { received } of exposures.filter(gotSomething).filter(hasNews)) {
    const before = new Set(
      received.kinds.filter(({ firstSeen }) => firstSeen <= since).map(({ category }) => category),
    );
    const kinds = [...new Set(received.kinds.map(({ category }) => category))].filter((kind) => !before.has(kind));
    const isNew = received.firstSeen > since;
    if (isNew || kinds.length > 0) news.set(received.vendor, { isNew, kinds });
  }
  return news;
}
