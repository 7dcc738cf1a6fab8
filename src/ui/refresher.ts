/** Reads something again whenever it may have changed. */
interface Refresher {
  /** Reads soon, but not before the pause after the last reading is over. */
  soon(): void;
  /** Reads as soon as a reading in progress has ended, because the user is waiting. */
  now(): void;
}

/**
 * Creates a refresher that never runs two readings at once.
 * @param pause shortest time between two readings unless `now` is called, in milliseconds: a busy app sends many nudges
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
