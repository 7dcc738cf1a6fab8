/** Reads something again on request. */
interface Refresher {
  /** Reads, but not before the pause after the last reading is over. */
  soon(): void;
  /** Reads without a pause, because the user is waiting; only a reading in progress ends first. */
  now(): void;
}

/**
 * Creates a refresher that never runs two readings at once.
 * @param read must not reject: the refresher would not read again
 * @param pause milliseconds from the end of a reading to the next unless `now` is called: a busy app causes many nudges
 *   a second
 */
export function refresher(read: () => Promise<void>, pause: number): Refresher {
  let reading = false;
  let stale = false;
  let urgent = false;
  let endPause = () => {};
  const run = async (): Promise<void> => {
    if (reading) return;
    reading = true;
    while (stale) {
      stale = false;
      urgent = false;
      await read();
      if (urgent) continue;
      await new Promise<void>((resolve) => {
        endPause = resolve;
        setTimeout(resolve, pause);
      });
    }
    reading = false;
  };
  return {
    soon() {
      stale = true;
      void run();
    },
    now() {
      stale = true;
      urgent = true;
      endPause();
      void run();
    },
  };
}
