import { groupBy } from '../group-by.ts';
import type { KnownRequest } from '../ledger/passed.ts';
import { addressTag, addressTagIn } from '../observe/observation-id.ts';
import type { LoggedRequest } from '../observe/tap/background/receive.ts';

/** When a page sent a request, and when the request ended, in milliseconds since the epoch. */
export type Interval = Pick<LoggedRequest, 'at' | 'endedAt'>;

/**
 * Milliseconds between a request's start in the page and the time at which the browser showed it. The closest pairs are
 * matched first, so that a request that was shown late is not mistaken for one that was not shown.
 */
const tolerances = [20, 60, 200];

/** Milliseconds by which the clocks of a busy page and a busy browser may differ. */
const widestTolerance = 2_000;

/**
 * The logged requests without a counterpart among the known ones: one of the same tab or of no tab, with the same
 * address, and with a time at which the request was in flight. Each known request is the counterpart of one logged
 * request only.
 */
export function withoutCounterpart(
  requests: readonly LoggedRequest[],
  known: Iterable<KnownRequest>,
): readonly LoggedRequest[] {
  const all = [...known];
  const left = unmatched(
    requests,
    all,
    ({ tabId }, tag) => `${tag} ${tabId}`,
    ({ tab }, tag) => `${tag} ${tab}`,
  );
  // A request that a page's service worker repeats has no tab, for example.
  const ofNoTab = all.filter(({ tab }) => tab === null);
  return unmatched(
    left,
    ofNoTab,
    (_, tag) => tag,
    (_, tag) => tag,
  );
}

/** The logged requests without a counterpart among the known ones with the same key. */
function unmatched(
  requests: readonly LoggedRequest[],
  known: readonly KnownRequest[],
  keyOf: (request: LoggedRequest, tag: string) => string,
  keyOfKnown: (request: KnownRequest, tag: string) => string,
): readonly LoggedRequest[] {
  const times = groupBy(inOrder(known), (each) => keyOfKnown(each, addressTagIn(each.observation)));
  return [...groupBy(inOrder(requests), (each) => keyOf(each, addressTag(each.url)))].flatMap(([key, alike]) => {
    const shown = (times.get(key) ?? []).map(({ at }) => at);
    // Matching the closest pairs shows which requests are missing, but may find too many: of several requests in quick
    // succession, each may be matched with the time of the next. The largest possible number of pairs says how many.
    return unpaired(alike, shown).slice(0, alike.length - mostPairs(alike, shown));
  });
}

const inOrder = <Item extends { readonly at: number }>(items: readonly Item[]) =>
  [...items].sort((a, b) => a.at - b.at);

/** The requests that remain after matching each time with one request, the closest pairs first. */
function unpaired(alike: readonly LoggedRequest[], times: readonly number[]): readonly LoggedRequest[] {
  const free = [...times];
  let left = alike;
  for (const isClose of [...tolerances.map(within), isNear]) {
    left = left.filter((request) => {
      const match = free.findIndex((at) => isClose(at, request));
      if (match >= 0) free.splice(match, 1);
      return match < 0;
    });
  }
  return left;
}

function within(tolerance: number): (shownAt: number, request: Interval) => boolean {
  return (shownAt, { at }) => Math.abs(shownAt - at) <= tolerance;
}

/**
 * Whether a request can be the one that the browser showed at `shownAt`, in milliseconds since the epoch. The browser may
 * show only a later step of a request, so every time until its end counts.
 */
export function isNear(shownAt: number, { at, endedAt }: Interval): boolean {
  return shownAt >= at - widestTolerance && shownAt <= endedAt + widestTolerance;
}

/**
 * The largest possible number of pairs: each time, earliest first, is matched with the request that ended first among
 * those that are near.
 */
function mostPairs(alike: readonly LoggedRequest[], times: readonly number[]): number {
  const left = [...alike].sort((a, b) => a.endedAt - b.endedAt);
  for (const time of times) {
    const match = left.findIndex((request) => isNear(time, request));
    if (match >= 0) left.splice(match, 1);
  }
  return alike.length - left.length;
}
