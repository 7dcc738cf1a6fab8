import type { Kept } from '../settings/kept.ts';

/** When apps began to be recorded: what their open pages sent before must not be. */
export interface RecordedSince {
  /** An app is recorded from now on. */
  begin(app: string): void;
  /**
   * Resolves to a function that returns the time since which an app is recorded, in milliseconds since the epoch; 0 if
   * that is not known.
   */
  times(): Promise<(app: string) => number>;
}

type Times = Readonly<Record<string, number>>;

const key = 'recorded-since';

/** Keeps the times beyond a reload of the extension, after which pages hand over all that they sent. */
export function keepRecordedSince(kept: Pick<Kept, 'get' | 'change'>, now: () => number): RecordedSince {
  let begun: Times = {};
  const earlier = kept.get(key).then(
    (known) => (known ?? {}) as Times,
    () => ({}) as Times,
  );
  return {
    begin(app) {
      begun = { ...begun, [app]: now() };
      void kept.change(key, (known) => ({ ...(known as Times | undefined), ...begun })).catch(() => undefined);
    },
    async times() {
      const all = { ...(await earlier), ...begun };
      return (app) => {
        const time = Object.hasOwn(all, app) ? (all[app] as number) : 0;
        // A time in the future means that the clock was set back.
        return time <= now() ? time : 0;
      };
    },
  };
}
