/** A request in Resource Timing: its address, times and initiator, without its body. Times in milliseconds since the epoch. */
export interface TimedRequest {
  readonly url: string;
  /**
   * When the page sent it, in whole milliseconds. The browser may hold it back for some time, especially a beacon. Of
   * requests with the same address in the same millisecond, each further one counts as sent a millisecond later, so
   * that the time identifies it.
   */
  readonly at: number;
  /** When its response had arrived, or it had failed. */
  readonly endedAt: number;
  /** `initiatorType` of Resource Timing: `fetch`, `beacon`, `img`… */
  readonly initiator: string;
}

/** The background's question for recent requests, sent when it has started. */
export interface TimingLogQuestion {
  readonly type: 'timing-log';
  /** Set after a reload of the extension: asks for everything since then, in milliseconds since the epoch. */
  readonly since?: number;
}

/** Limits: milliseconds for which a request is kept, and requests that are kept. */
const memory = 60_000;
const mostRemembered = 2_000;

/** Milliseconds by which the page's clock and the system's may differ. */
const clockTolerance = 1_000;

/** Milliseconds between requests and the report of them. */
const reportAfter = 1_000;

/**
 * Starts a log of a frame's requests to other origins in the last minute. It is read from Resource Timing, which the
 * page cannot change. The log is needed because the browser may lose requests that it was about to show when it stops
 * the background.
 *
 * @param onRequests called a second after requests, so that a message starts the background if it was stopped: the
 *   background then asks for the log before the page is closed. Receives the requests that were in flight when the log
 *   was last read: the browser may have lost their events, and the log did not contain them yet
 * @returns a function that reads the log; with `since`, in milliseconds since the epoch, it reads the requests since
 *   then that the browser still lists; in both cases the newest up to the limit
 */
export function startTimingLog(
  scope: Window & typeof globalThis,
  onRequests: (late: readonly TimedRequest[]) => void,
): (since: number | null) => TimedRequest[] {
  let remembered: TimedRequest[] = [];
  let known = new Set<string>();
  let isReportDue = false;
  /** When the log was last read, in milliseconds since the epoch. */
  let readAt = Number.NEGATIVE_INFINITY;
  /** Requests that were sent before {@link readAt} and have ended since: the log did not contain them yet. */
  let late: TimedRequest[] = [];
  const report = () => {
    isReportDue = false;
    onRequests(late.slice(-mostRemembered));
    late = [];
  };
  const forget = () => {
    const oldest = Date.now() - memory;
    remembered = remembered.filter(({ at }) => at >= oldest).slice(-mostRemembered);
    known = new Set(remembered.map(({ at, url }) => `${at} ${url}`));
  };
  /** When the page's clock was at 0, in milliseconds since the epoch. */
  let origin = Date.now() - performance.now();
  const updateOrigin = () => {
    // The page's clock stops while the machine sleeps. Small differences are ignored: the time of a request identifies
    // it, so it must be the same each time the log is read.
    const now = Date.now() - performance.now();
    if (Math.abs(now - origin) > clockTolerance) origin = now;
  };
  /** @param taken time and address of each earlier request; those of these requests are added to it */
  const timedRequests = (entries: PerformanceEntryList, taken: Set<string>): TimedRequest[] => {
    updateOrigin();
    return (entries as PerformanceResourceTiming[])
      .filter(({ name }) => /^https?:/.test(name) && !name.startsWith(`${scope.location.origin}/`))
      .map(({ name, startTime, duration, initiatorType }) => {
        const sentAt = origin + startTime;
        let at = Math.round(sentAt);
        while (taken.has(`${at} ${name}`)) at += 1;
        taken.add(`${at} ${name}`);
        return { url: name, at, endedAt: Math.max(at, sentAt + duration), initiator: initiatorType };
      });
  };
  const remember = (entries: PerformanceEntryList) => {
    const requests = timedRequests(entries, known);
    remembered.push(...requests);
    late.push(...requests.filter(({ at }) => at < readAt + clockTolerance));
    if (remembered.length > mostRemembered) forget();
    if (requests.length === 0 || isReportDue) return;
    isReportDue = true;
    setTimeout(report, reportAfter);
  };
  const observer = new PerformanceObserver((list) => remember(list.getEntries()));
  observer.observe({ type: 'resource' });
  return (since) => {
    remember(observer.takeRecords()); // The observer of a busy page is called late.
    forget();
    readAt = Date.now();
    late = [];
    if (since === null) return remembered;
    return timedRequests(performance.getEntriesByType('resource'), new Set())
      .filter(({ at }) => at >= since)
      .slice(-mostRemembered);
  };
}
