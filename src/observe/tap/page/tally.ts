/** Counts the WebSocket messages that are not settled yet, by the address of their WebSocket. */
export interface Tally {
  add(url: string): void;
  /** Records that this many messages of a WebSocket are settled: in the ledger, refused, or counted as lost. */
  settle(url: string, count: number): void;
  /** Reports the remaining counts, and resets them. */
  take(report: (url: string, count: number) => void): void;
}

/** Limit: addresses that are counted separately. Further ones are counted with the last. */
const mostAddresses = 200;

/** Creates an empty tally. Runs in pages: uses no array methods. */
export function createTally(): Tally {
  const urls: string[] = [];
  const counts: number[] = [];
  const placeOf = (url: string): number => {
    let free = -1;
    for (let at = 0; at < urls.length; at += 1) {
      if (urls[at] === url) return at;
      if (counts[at] === 0) free = at;
    }
    if (free < 0) free = urls.length < mostAddresses ? urls.length : mostAddresses - 1;
    if (free >= urls.length || counts[free] === 0) {
      urls[free] = url;
      counts[free] = 0;
    }
    return free;
  };
  return {
    add(url) {
      const at = placeOf(url);
      counts[at] = (counts[at] ?? 0) + 1;
    },
    settle(url, count) {
      const at = placeOf(url);
      const left = (counts[at] ?? 0) - count;
      counts[at] = left > 0 ? left : 0;
    },
    take(report) {
      for (let at = 0; at < urls.length; at += 1) {
        const count = counts[at] ?? 0;
        counts[at] = 0;
        if (count > 0) report(urls[at] as string, count);
      }
    },
  };
}
