import type { Kept } from '../settings/kept.ts';

/** The times at which apps began to be recorded. What their open pages sent before that must not be recorded. */
export interface RecordedSince {
  /** Records that an app is recorded from now on. */
  begin(app: string): void;
  /** Forgets the time of an app whose data was deleted, or of all apps. */
  forget(app?: string): void;
  /**
   * Resolves to a function that returns the time since which an app is recorded, in milliseconds since the epoch; 0 if
   * that is not known, or if the clock was set back to an earlier time.
   */
  times(): Promise<(app: string) => number>;
}

type Times = ReadonlyMap<string, number>;

const key = 'recorded-since';
const none: Times = new Map();

/**
 * Creates the record of the times at which apps began to be recorded. It survives a reload of the extension, after which
 * pages hand over all that they sent.
 */
export function createRecordedSince(kept: Pick<Kept, 'get' | 'change'>, now: () => number): RecordedSince {
  let times = kept.get(key).then(
    (known) => (known ?? none) as Times,
    () => none,
  );
  const change = (changed: (before: Times) => Times) => {
    times = times.then(changed);
    void kept.change(key, (known) => changed((known ?? none) as Times)).catch(() => undefined);
  };
  return {
    begin(app) {
      const time = now();
      change((before) => new Map([...before, [app, time]]));
    },
    forget: (app) => change((before) => new Map([...before].filter(([one]) => app !== undefined && one !== app))),
    async times() {
      const all = await times;
      return (app) => {
        const time = all.get(app) ?? 0;
        // A time in the future means that the clock was set back.
        return time <= now() ? time : 0;
      };
    },
  };
}
