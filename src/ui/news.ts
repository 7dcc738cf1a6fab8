import type { CategoryId } from '../classify/taxonomy.ts';
import { type ExposureSummary, hasReceivedData } from '../exposure/exposure.ts';

/** The news about one vendor. */
export interface News {
  /** Whether the vendor itself is new. */
  readonly isNew: boolean;
  /** The kinds of data that it received for the first time. */
  readonly kinds: readonly CategoryId[];
}

/**
 * What is new since a given time, by the vendor's id. Vendors without anything new are left out.
 * @param since milliseconds since the epoch; null if there was no earlier visit, so that nothing counts as new
 */
export function newsSince(exposures: readonly ExposureSummary[], since: number | null): ReadonlyMap<string, News> {
  const news = new Map<string, News>();
  if (since === null) return news;
  const hasNews = ({ received: { kinds, firstSeen } }: ExposureSummary) =>
    firstSeen > since || kinds.some((kind) => kind.firstSeen > since);
  for (const { received } of exposures.filter(hasReceivedData).filter(hasNews)) {
    const before = new Set(
      received.kinds.filter(({ firstSeen }) => firstSeen <= since).map(({ category }) => category),
    );
    const kinds = [...new Set(received.kinds.map(({ category }) => category))].filter((kind) => !before.has(kind));
    const isNew = received.firstSeen > since;
    if (isNew || kinds.length > 0) news.set(received.vendor, { isNew, kinds });
  }
  return news;
}
