import { type BrowserContext, test as base } from '@playwright/test';
import type { Report } from '../report/report.ts';
import type { Recording } from './recording.ts';

/** The fixture: what the test's pages have sent until now. */
export interface Outflow {
  /** Waits until pending requests are sent. Playwright's report shows the wait as a step: `outflow: ` and the name. */
  step(name: string): Promise<void>;
  /** The report on what was sent until now, after waiting for pending requests and for data that SDKs hold back. */
  report(): Promise<Report>;
  /** Records a context that the test's browser did not create, such as a persistent one. */
  watch(context: BrowserContext): Promise<void>;
}

const recordings = new WeakMap<Outflow, Recording>();

/** The fixture of a recording. */
export function outflowOf(recording: Recording): Outflow {
  const outflow: Outflow = {
    step: (name) => base.step(`outflow: ${name}`, () => recording.settleRequests()),
    async report() {
      await recording.settle();
      return recording.report();
    },
    watch: (context) => recording.addContext(context),
  };
  recordings.set(outflow, recording);
  return outflow;
}

/**
 * The recording of a fixture.
 * @param matcher name of the matcher that was called with it
 * @throws Error if the value is not the fixture
 */
export function recordingBehind(outflow: Outflow, matcher: string): Recording {
  const recording = recordings.get(outflow);
  if (recording === undefined) throw new Error(`${matcher} takes the fixture: await expect(outflow).${matcher}(…)`);
  return recording;
}
