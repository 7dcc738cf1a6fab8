import { type BrowserContext, test as base } from '@playwright/test';
import type { Report } from '../report/report.ts';
import type { Recording } from './recording.ts';

/** The fixture: what the test's pages have sent so far. */
export interface Outflow {
  /** Names what the test has reached, in Playwright's own report, once all that was begun is sent. */
  step(name: string): Promise<void>;
  /** The report on what was sent so far. */
  report(): Promise<Report>;
  /** Records a context that was not made by the test's browser, such as a persistent one. */
  watch(context: BrowserContext): Promise<void>;
}

const recordings = new WeakMap<Outflow, Recording>();

/** The fixture of a recording. */
export function outflowOf(recording: Recording): Outflow {
  const outflow: Outflow = {
    step: (name) => base.step(`outflow: ${name}`, () => recording.settle()),
    async report() {
      await recording.settle();
      return recording.report();
    },
    watch: (context) => recording.addContext(context),
  };
  recordings.set(outflow, recording);
  return outflow;
}

/** @throws Error if a matcher was given anything but the fixture */
export function recordingBehind(outflow: Outflow, matcher: string): Recording {
  const recording = recordings.get(outflow);
  if (recording === undefined) throw new Error(`${matcher} takes the fixture: await expect(outflow).${matcher}(…)`);
  return recording;
}
