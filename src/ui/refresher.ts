/** Has something read again whenever it may have changed. */
export interface Refresher {
  /** Soon: not before the pause after the last reading is over. */
  soon(): void;
  /** Reads as soon as a reading in progress has ended, since the user is waiting. */
  now(): void;
}

/**
 * Reads one time after the other, however often it is asked to.
 *
 * @param pause least time between two readings, in milliseconds: a busy app nudges many times a second
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
