/** A request as the browser's own timing shows it: that it was made, when, and from what; nothing of its body. */
export interface Recalled {
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `initiatorType` of Resource Timing: `fetch`, `beacon`, `img`… */
  readonly initiator: string;
}

/** The background's question what has left lately, which it asks when it has been started. */
export const recallMessage = { type: 'recall' } as const;

/** Milliseconds a request is remembered, and requests at most. */
const memory = 60_000;
const mostRemembered = 2_000;

/**
 * Remembers what a frame has requested of others in the last seconds, from Resource Timing: a second witness, which the
 * page cannot influence. A browser that stops the background may lose what it was about to show it.
 */
export function rememberRequests(scope: Window & typeof globalThis): () => Recalled[] {
  let remembered: Recalled[] = [];
  const forget = () => {
    const oldest = Date.now() - memory;
    remembered = remembered.filter(({ at }) => at >= oldest).slice(-mostRemembered);
  };
  const remember = (entries: PerformanceEntryList) => {
    // The page's clock stands still while the machine sleeps: `timeOrigin` is of no use afterwards.
    const origin = Date.now() - performance.now();
    for (const { name, startTime, initiatorType } of entries as PerformanceResourceTiming[]) {
      if (!/^https?:/.test(name) || name.startsWith(`${scope.location.origin}/`)) continue;
      remembered.push({ url: name, at: origin + startTime, initiator: initiatorType });
    }
    if (remembered.length > mostRemembered) forget();
  };
  const observer = new PerformanceObserver((list) => remember(list.getEntries()));
  observer.observe({ type: 'resource' });
  return () => {
    remember(observer.takeRecords()); // A busy page is told of its last requests late.
    forget();
    return remembered;
  };
}
