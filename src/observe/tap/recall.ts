/** A request as the browser's own timing shows it: that it was made, when, and from what; nothing of its body. */
export interface Recalled {
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `initiatorType` of Resource Timing: `fetch`, `beacon`, `img`… */
  readonly initiator: string;
}

/** The background's question what has left lately, which it asks when it has been started. */
export interface RecallMessage {
  readonly type: 'recall';
  /** Set after a reload: what has left since then, in milliseconds since the epoch, whether a relay was there or not. */
  readonly since?: number;
}

/** Milliseconds a request is remembered, and requests at most. */
const memory = 60_000;
const mostRemembered = 2_000;

/**
 * Remembers what a frame has requested of others in the last seconds, from Resource Timing: a second witness, which the
 * page cannot influence. A browser that stops the background may lose what it was about to show it.
 */
export function rememberRequests(scope: Window & typeof globalThis): (since: number | null) => Recalled[] {
  let remembered: Recalled[] = [];
  const forget = () => {
    const oldest = Date.now() - memory;
    remembered = remembered.filter(({ at }) => at >= oldest).slice(-mostRemembered);
  };
  const recalledOf = (entries: PerformanceEntryList): Recalled[] => {
    // The page's clock stands still while the machine sleeps: `timeOrigin` is of no use afterwards.
    const origin = Date.now() - performance.now();
    return (entries as PerformanceResourceTiming[])
      .filter(({ name }) => /^https?:/.test(name) && !name.startsWith(`${scope.location.origin}/`))
      .map(({ name, startTime, initiatorType }) => ({ url: name, at: origin + startTime, initiator: initiatorType }));
  };
  const remember = (entries: PerformanceEntryList) => {
    remembered.push(...recalledOf(entries));
    if (remembered.length > mostRemembered) forget();
  };
  const observer = new PerformanceObserver((list) => remember(list.getEntries()));
  observer.observe({ type: 'resource' });
  return (since) => {
    remember(observer.takeRecords()); // A busy page is told of its last requests late.
    forget();
    if (since === null) return remembered;
    return recalledOf(performance.getEntriesByType('resource'))
      .filter(({ at }) => at >= since)
      .slice(-mostRemembered);
  };
}
