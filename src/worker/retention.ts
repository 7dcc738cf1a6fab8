import type { browser as wxtBrowser } from 'wxt/browser';

const alarm = 'retention';
const day = 24 * 3_600_000;

export interface RetentionParts {
  readonly alarms: Pick<(typeof wxtBrowser)['alarms'], 'create' | 'onAlarm'>;
  /** The number of days for which data is kept. */
  readonly days: () => Promise<number>;
  /** Forgets what was last seen before a time, in milliseconds since the epoch. */
  readonly forgetBefore: (time: number) => Promise<void>;
  readonly onFault: (error: unknown) => void;
}

/**
 * Deletes data that is older than the user's limit: now, and every hour while the browser runs. An alarm wakes the
 * background for it, since watched apps may send nothing for days.
 */
export function enforceRetention({ alarms, days, forgetBefore, onFault }: RetentionParts): void {
  const enforce = () =>
    days()
      .then((kept) => forgetBefore(Date.now() - kept * day))
      .catch(onFault);
  alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void enforce();
  });
  // Replaces an alarm of the same name, so that the hour begins again. No data stays longer: it is deleted now, too.
  void alarms.create(alarm, { periodInMinutes: 60 });
  void enforce();
}
